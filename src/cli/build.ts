import { visible } from '../content/visible.js';
import { complaintLine } from './complaint.js';
import { command, type OptionDefinitions, type Values } from './command.js';
import { isFolder } from './content-folder.js';
import { writeText } from './files.js';
import { dangersIn, DESPITE_DANGER, STOPPED_BY_DANGER } from './finding-told.js';
import { feedFrom } from './read-content.js';
import { UsageError } from './usage-error.js';
import { EDITION_OPTIONS, editionLine, writeEditionOf } from './write-edition-of.js';

const OPTIONS = {
  ...EDITION_OPTIONS,
  feed: { value: 'FILE', says: 'writes the feed, too, with its good records: what cssr validate, publish and diff take' },
  ...DESPITE_DANGER,
  json: { says: 'what was done and what is wrong, as JSON' },
} as const satisfies OptionDefinitions;

/** What is to be said of a folder, and its feed. The files, and where in them everything stands, are let go: there may be many. */
async function judgedFolder(place: string) {
  const judged = await feedFrom(place);
  const { feed, issues, complaints, faults, notes } = judged;
  return { feed, issues, complaints, faults, notes, dangers: dangersIn(judged) };
}

async function run(
  { out, feed: file, json, 'despite-danger': isDespite, ...wishes }: Values<typeof OPTIONS>,
  places: readonly string[],
): Promise<number> {
  const [place = '.', ...more] = places;
  if (more.length) throw new UsageError(`an edition is of one folder: "${more[0]}" stands after ${place}`);
  if (!out && !file) throw new UsageError('--out is missing: the folder to write the edition into');
  if (!isFolder(place)) throw new UsageError(`${place}: there is no such folder; of a feed, cssr publish makes an edition`, 1);
  const judged = await judgedFolder(place);
  const { dangers } = judged;
  if (!json) for (const danger of dangers) console.error(complaintLine(danger));
  if (dangers.length && !isDespite) {
    if (json) console.log(JSON.stringify({ folder: place, complaints: [...dangers, ...judged.complaints] }, null, 2));
    else console.error(STOPPED_BY_DANGER);
    return 1;
  }
  if (!json) for (const fault of judged.faults) console.error(`left out: ${fault}`);
  if (!json) for (const note of judged.notes) console.error(note);
  if (file) writeText(file, `${JSON.stringify(judged.feed, null, 2)}\n`);
  const edition = out ? writeEditionOf(judged, place, { out, ...wishes }) : undefined;
  const said = [...(file ? [`wrote ${file}`] : []), ...(edition && out ? [editionLine(out, edition)] : [])];
  console.log(
    json
      ? JSON.stringify({ folder: place, out, feed: file, edition, complaints: [...dangers, ...judged.complaints] }, null, 2)
      : visible(said.join('; ')),
  );
  return judged.faults.length ? 1 : 0;
}

/** `cssr build DIR --out DIR`: a content folder as an edition, by way of its feed. */
export const build = command({
  name: 'build',
  short: 'a content folder as an edition, and as a feed',
  usage: '[DIR] --out EDITION [--feed FILE] [options]',
  about:
    'Makes an edition of a content folder: the small files from which pages get their words. Faults are named with file, line and field, and leave out no more than the record they are in. Without DIR, it is this folder.',
  options: OPTIONS,
  after: 'Exit code: 0 all is well; 1 something was left out, or may bring people into danger: nothing is written then.',
  takesWords: true,
  run,
});
