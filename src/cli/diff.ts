import { dateOf } from '../content/dates.js';
import { visible } from '../content/visible.js';
import { yamlOf } from '../desk/folder/yaml.js';
import { changeWords, compareFeeds, proposedCorrections } from '../desk/compare/feeds.js';
import { getLocale } from '../locale/locale.js';
import { command, type OptionDefinitions, type Values } from './command.js';
import { today } from './finding-told.js';
import { feedFrom } from './read-content.js';
import { UsageError } from './usage-error.js';

const OPTIONS = {
  corrections: { says: 'also what readers should be told: entries for corrections, as YAML, with their sentences to be written' },
  json: { says: 'as JSON: of each record what became of it and in which fields; and the entries for corrections' },
} as const satisfies OptionDefinitions;

async function run({ corrections = false, json = false }: Values<typeof OPTIONS>, places: readonly string[]): Promise<number> {
  if (places.length !== 2) throw new UsageError('two feeds or content folders are wanted: the older, then the newer');
  const [older, newer] = [await feedFrom(places[0]!), await feedFrom(places[1]!)];
  for (const fault of [...older.faults, ...newer.faults]) console.error(`left out: ${fault}`);
  const changes = compareFeeds(older.feed, newer.feed);
  const proposed = proposedCorrections(changes, dateOf(newer.feed.updated) ?? today(), newer.feed);
  if (json) {
    const records = changes.records.map(({ collection, id, is, fields }) => ({ collection, record: id, is, fields }));
    console.log(JSON.stringify({ older: places[0], newer: places[1], records, corrections: proposed }, null, 2));
  } else {
    const lines = changeWords(changes, getLocale('en')).map((line) => visible(line.replace(/[\u2066-\u2069]/g, '')));
    console.log([...lines, counted(lines.length)].join('\n'));
    if (corrections)
      console.log(
        proposed.length
          ? `\ncorrections.yml, to begin with:\n\n${yamlOf(proposed)}`.trimEnd()
          : '\nNothing of it is for the list of corrections.',
      );
  }
  return older.faults.length || newer.faults.length ? 1 : 0;
}

const counted = (number: number): string =>
  number ? `${number} record${number === 1 ? ' is' : 's are'} new, changed or gone` : 'no record is new, changed or gone';

/** `cssr diff OLD NEW`: what has changed between two feeds. */
export const diff = command({
  name: 'diff',
  short: 'what has changed from one feed or folder to another, in words',
  usage: 'OLD NEW [options]',
  about:
    'Says which records are new, gone or changed, and in which fields and languages. OLD and NEW are files, content folders or https: URLs. The order of records does not count.',
  options: OPTIONS,
  after: 'Exit code: 0, whatever has changed; 1 if records are left out because of faults.',
  takesWords: true,
  run,
});
