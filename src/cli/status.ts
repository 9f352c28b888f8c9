import { visible } from '../content/visible.js';
import { languagesIn, translationsIn, type TranslationOf } from '../desk/folder/translation.js';
import { command, type OptionDefinitions, type Values } from './command.js';
import { feedFrom } from './read-content.js';
import { table } from './table.js';
import { UsageError } from './usage-error.js';

const OPTIONS = {
  all: { says: 'also records that are whole in every language' },
  json: { says: 'as JSON, with the fields that are missing' },
} as const satisfies OptionDefinitions;

async function run({ all = false, json = false }: Values<typeof OPTIONS>, places: readonly string[]): Promise<number> {
  const [place = '.', ...more] = places;
  if (more.length) throw new UsageError(`one folder or feed at a time: "${more[0]}" stands after ${place}`);
  const { feed, stale, faults } = await feedFrom(place);
  for (const fault of faults) console.error(`left out: ${fault}`);
  const languages = languagesIn(feed);
  const records = translationsIn(feed, languages);
  if (json) console.log(JSON.stringify({ languages, records, stale }, null, 2));
  else {
    const isWhole = (record: TranslationOf) => languages.every((language) => record.translated[language] === record.texts);
    const shown = all ? records : records.filter((record) => !isWhole(record));
    const rows = shown.map((record) => [`${record.collection}/${record.record}`, ...languages.map((language) => cellOf(record, language))]);
    const lines = [
      ...(rows.length ? [table([['', ...languages], ...rows]), ''] : []),
      ...stale.map(({ file, line, language }) => `${file} line ${line}: the original was changed since this was translated (${language})`),
      languages
        .map((language) => `${language}: ${records.filter((record) => record.translated[language] === record.texts).length}`)
        .join(', ') + ` of ${records.length} records are whole; ${stale.length} paragraphs to look at again`,
    ];
    console.log(
      lines
        .flatMap((line) => line.split('\n'))
        .map(visible)
        .join('\n'),
    );
  }
  return faults.length ? 1 : 0;
}

const cellOf = ({ translated, texts }: TranslationOf, language: string): string => {
  const done = translated[language]!;
  return done === texts ? 'all' : done ? `${done} of ${texts}` : '–';
};

/** `cssr status [DIR]`: what is translated. */
export const status = command({
  name: 'status',
  short: 'what is translated, and what is to be looked at again',
  usage: '[DIR or FEED] [options]',
  about:
    'Says which records are translated into which languages: all of their texts, some, or none (–); and in a content folder which translations are older than their original. Records that are whole in every language are counted. Without DIR, it is this folder.',
  options: OPTIONS,
  after: 'Exit code: 0, whatever is translated; 1 if records are left out because of faults.',
  takesWords: true,
  run,
});
