import { visible } from '../content/visible.js';
import { ReadError } from '../desk/read/document.js';
import { refusalWords } from '../desk/read/words.js';
import { importWordPress, type WordPressPost } from '../desk/read/wordpress/wordpress.js';
import { getLocale } from '../locale/locale.js';
import { addedJson, addedLines, addReports, type ReadReportFiles } from './add-reports.js';
import { command, type OptionDefinitions, type Values } from './command.js';
import { nodePlatform } from './platform.js';
import { progressOf } from './progress.js';
import { UsageError } from './usage-error.js';

const OPTIONS = {
  into: { value: 'DIR', says: 'the content folder; the default is this folder' },
  languages: { value: 'TAGS', says: 'the languages to ask for, the original first: ar,en; else what the site gives by itself' },
  other: { value: 'URL', many: true, says: 'the same site in another language, where that has an address of its own' },
  limit: { value: 'NUMBER', says: 'at most so many texts, the newest; 200' },
  json: { says: 'what was read and what is to be filled in, as JSON' },
} as const satisfies OptionDefinitions;

/** Milliseconds to wait for an answer. */
const PATIENCE = 30_000;

async function run(
  { into = '.', languages, other, limit: said, json }: Values<typeof OPTIONS>,
  [url, ...more]: readonly string[],
): Promise<number> {
  if (url === undefined) throw new UsageError('which site? None is named: its address, or that of one of its posts or pages');
  if (more.length) throw new UsageError(`one site at a time: "${more[0]}" stands after ${url}; --other names it in another language`);
  if (said !== undefined && !/^[1-9]\d{0,4}$/.test(said)) throw new UsageError(`--limit "${said}" is no whole number above zero`);
  const progress = progressOf('texts read');
  const options = {
    url,
    ...(other && { others: other }),
    ...(languages !== undefined && { languages: languages.split(/[\s,]+/).filter(Boolean) }),
    ...(said !== undefined && { limit: Number(said) }),
    onProgress: progress.at,
  };
  const read = async () => {
    try {
      const posts = await importWordPress(options, (address) => fetch(address, { signal: AbortSignal.timeout(PATIENCE) }), nodePlatform);
      return inPairs(posts);
    } catch (error) {
      if (error instanceof ReadError) throw new UsageError(refusalWords(error, getLocale('en')).replace(/[\u2066-\u2069]/g, ''), 1);
      throw error;
    } finally {
      progress.end();
    }
  };
  const added = await addReports(into, read, languages);
  for (const fault of added.faults) console.error(`left out: ${fault}`);
  console.log(json ? addedJson(added) : addedLines(into, added).map(visible).join('\n'));
  return added.faults.length ? 1 : 0;
}

/** Texts that translate each other, together. */
function inPairs(posts: readonly WordPressPost[]): readonly ReadReportFiles[] {
  const taken = new Set<WordPressPost>();
  return posts.flatMap((post): ReadReportFiles[] => {
    if (taken.has(post)) return [];
    const documents = [post, ...posts.filter((each) => each !== post && !taken.has(each) && post.translations.includes(each.id))];
    documents.forEach((each) => taken.add(each));
    return [{ names: documents.map(({ title, slug }) => title || slug), documents }];
  });
}

/** `cssr import-wp URL`: the texts of a WordPress into a content folder. */
export const importWp = command({
  name: 'import-wp',
  short: 'the posts and pages of a WordPress',
  usage: 'URL [--into DIR] [options]',
  about:
    'Takes the published posts and pages of a WordPress over into a content folder, by its REST API: each becomes an activity with its report, in every language that the site has; what page builders put around the text is left out. With the address of one post, it takes that alone.',
  options: OPTIONS,
  after: 'Exit code: 0 they were taken over; 1 the site cannot be read, or records of the folder are left out.',
  takesWords: true,
  run,
});
