import { visible } from '../content/visible.js';
import { COLLECTIONS, type CollectionName } from '../content/schema.js';
import { checkFeed } from '../desk/checks/check-feed.js';
import { incoherencesOf } from '../desk/checks/coherence.js';
import { command, type OptionDefinitions, type Values } from './command.js';
import { complaintLine, isFault, type Complaint } from './complaint.js';
import { toldOf, today } from './finding-told.js';
import type { JudgedFeed } from './judge-feed.js';
import { feedFrom, type JudgedContent } from './read-content.js';
import { UsageError } from './usage-error.js';

const OPTIONS = {
  on: { value: 'DATE', says: 'the day on which it is judged, for what becomes old: 2026-11-27; else today' },
  brief: { says: 'faults, and names that are misspelt; without what an editor should only look at' },
  json: { says: 'as JSON: of each thing told its severity, file, line, record, field and message' },
} as const satisfies OptionDefinitions;

async function run({ on = today(), brief = false, json = false }: Values<typeof OPTIONS>, places: readonly string[]): Promise<number> {
  if (!places.length) throw new UsageError('which feed? None is named');
  if (!/^\d{4}-\d\d-\d\d$/.test(on)) throw new UsageError(`--on "${on}" is no day, such as 2026-11-27`);
  let good = true;
  for (const place of places) {
    const judged = await feedFrom(place);
    const all = complaintsOn(judged, on, brief);
    const records = Object.keys(COLLECTIONS).reduce((sum, name) => sum + judged.feed[name as CollectionName].length, 0);
    if (json) console.log(JSON.stringify({ place, records, complaints: all }, null, 2));
    else console.log([...all.map(complaintLine), visible(`${place}: ${inNumbers(all)}; ${records} records can be shown`)].join('\n'));
    good &&= !all.some(isFault);
  }
  return good ? 0 : 1;
}

/** All that is to be told of a feed, faults first. @param brief whether without what an editor should only look at. */
function complaintsOn(judged: JudgedContent, day: string, brief: boolean): readonly Complaint[] {
  const { feed, complaints, stale } = judged;
  const findings = checkFeed(feed, day).filter(({ code }) => !code.startsWith('feed-') || code === 'feed-later');
  const all = [
    ...complaints,
    ...incoherencesOf(feed, judged.isLeftOut).map(({ code, line, collection, record, field }) =>
      told(judged, { severity: 'error', code, message: line }, { collection, record, field }),
    ),
    ...findings.map((finding) => toldOf(judged, finding)),
    ...stale.map(({ file, line, language }): Complaint => ({
      severity: 'warning',
      code: 'stale',
      file,
      line,
      message: `the original was changed since this was translated (${language}); once it is right again, take out from=…`,
    })),
  ];
  const rest = brief ? judged.complaints : all;
  return [...all.filter(isFault), ...rest.filter((complaint) => !isFault(complaint))];
}

type Field = Required<Pick<Complaint, 'collection' | 'record' | 'field'>>;
const told = ({ placeOf }: JudgedFeed, what: Pick<Complaint, 'severity' | 'code' | 'message'>, field: Field): Complaint => ({
  ...placeOf(field),
  ...field,
  ...what,
});

function inNumbers(all: readonly Complaint[]): string {
  const count = (is: (complaint: Complaint) => boolean, what: string) => {
    const number = all.filter(is).length;
    return number ? [`${number} ${what}${number === 1 ? '' : 's'}`] : [];
  };
  const faults = count(isFault, 'fault');
  return [
    ...(faults.length ? faults : ['no fault']),
    ...count(({ severity }) => severity === 'warning', 'warning'),
    ...count(({ severity }) => severity === 'note', 'note'),
  ].join(', ');
}

/** `cssr validate FEED …`: says what a page would leave out, what contradicts itself, and what an editor should look at. */
export const validate = command({
  name: 'validate',
  short: 'what is wrong in a feed or a content folder, and what is to be looked at',
  usage: 'FEED [FEED …] [options]',
  about: `Says what elements would leave out of a feed, naming file, record and field, with an example of what would be right, and which records are named but not there. FEED is a file, a content folder or an https: URL. Of a file that is no JSON it shows the line; in a folder it names the line of each fault.
It also tells of what may harm people (names, numbers, addresses: "danger"), of languages that say different things, of dates and partners that are past, of statements that say more than their source, and of words that the glossary writes otherwise.
Names that the format does not know (statments, adressedTo) are told as notes: a feed may have fields of its own, and those of a newer version. No record is left out for them. Names that begin with $, _ or x- are never told.`,
  options: OPTIONS,
  after: 'Exit code: 0 all is well, warnings and notes or not; 1 there is a fault or a danger.',
  takesWords: true,
  run,
});
