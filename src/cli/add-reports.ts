import { join } from 'node:path';
import { languageTag } from '../content/fields.js';
import { REASONS } from '../content/reasons.js';
import type { Feed } from '../content/schema.js';
import { folderOf } from '../desk/folder/folder-of.js';
import { activityFile, ORDER_FILE, STATEMENTS_FILE } from '../desk/folder/layout.js';
import { draftFrom } from '../desk/make/from-documents.js';
import type { ReadDocument } from '../desk/read/document.js';
import { foundWords } from '../desk/read/words.js';
import { recordsOf } from '../desk/records.js';
import { getLocale } from '../locale/locale.js';
import { isFolder, writeContentFolder } from './content-folder.js';
import { feedFrom } from './read-content.js';
import { suggestedStatements } from './suggested-statements.js';
import { UsageError } from './usage-error.js';

/** A report as it was read: in one file for each language. */
export interface ReadReportFiles {
  readonly names: readonly string[];
  readonly documents: readonly ReadDocument[];
}

/** A field that is to be filled in. */
interface Wanted {
  readonly file: string;
  readonly field: string;
  readonly message: string;
}

/** What became of reports in a content folder. */
export interface AddedReports {
  readonly activities: readonly string[];
  /** The files that were written, within the folder. */
  readonly files: readonly string[];
  readonly wanted: readonly Wanted[];
  /** How many statements are suggested in comments, by file. */
  readonly suggested: readonly { readonly file: string; readonly number: number }[];
  /** Faults of what the folder had before. */
  readonly faults: readonly string[];
}

/** Each report becomes an activity of a content folder. @throws {UsageError} */
export async function addReports(
  into: string,
  read: () => Promise<readonly ReadReportFiles[]> | readonly ReadReportFiles[],
  languages: string | undefined,
): Promise<AddedReports & { readonly reports: readonly ReadReportFiles[] }> {
  if (!isFolder(into)) throw new UsageError(`${into}: there is no such folder; cssr init makes one for content`, 1);
  const tags = languages?.split(/[\s,]+/).filter(Boolean);
  for (const tag of tags ?? []) if (!languageTag.pattern!.test(tag)) throw new UsageError(`--languages "${languages}": such is "ar,en"`);
  const { feed: before, faults } = await feedFrom(into);
  const reports = await read();
  let feed: Feed = before;
  const added = reports.map(({ documents }) => {
    const draft = draftFrom(documents, feed, tags);
    const made = recordsOf(draft);
    feed = made.feed;
    return { id: draft.activity.id!, issues: made.issues, suggested: suggestedStatements(draft) };
  });
  const folders = added.map(({ id }) => activityFile(id, ''));
  const all = folderOf(feed);
  const own = new Map([...all].filter(([path]) => path === ORDER_FILE || folders.some((folder) => path.startsWith(folder))));
  for (const { id, suggested } of added) {
    const file = activityFile(id, STATEMENTS_FILE);
    if (suggested.number) own.set(file, [own.get(file) ?? '', suggested.text].filter(Boolean).join('\n'));
  }
  writeContentFolder(into, own);
  const wanted = added.flatMap(({ id, issues }) =>
    issues.map(({ place, reason }) => ({
      file: activityFile(id, place.in === 'statement' ? STATEMENTS_FILE : `${place.in}.yml`),
      field: place.field ?? '',
      message: REASONS[reason],
    })),
  );
  const suggested = added.map(({ id, suggested: { number } }) => ({ file: activityFile(id, STATEMENTS_FILE), number }));
  return { activities: added.map(({ id }) => id), suggested, files: [...own.keys()], wanted, faults, reports };
}

/** What is told of reports that were added, line by line. */
export function addedLines(into: string, { reports, files, wanted, suggested }: Awaited<ReturnType<typeof addReports>>): string[] {
  const locale = getLocale('en');
  return [
    ...reports.flatMap(({ names, documents }) =>
      documents.flatMap(({ language, paragraphs, found }, i) => [
        `${names[i]}: ${paragraphs.length} paragraphs${language ? `, ${language}` : ''}`,
        ...found.map((one) => `  ${foundWords(one, locale)}`),
      ]),
    ),
    ...files.map((path) => `wrote ${join(into, path)}`),
    ...suggested.flatMap(({ file, number }) =>
      number ? [`${number} passage${number === 1 ? '' : 's'} may be statements: comments in ${join(into, file)}`] : [],
    ),
    ...(wanted.length ? ['', 'To fill in before it can be published:'] : []),
    ...wanted.map(({ file, field, message }) => `  ${join(into, file)}: ${field} ${message}`),
  ];
}

/** The same for other programs. */
export const addedJson = ({ activities, files, wanted, suggested, reports }: Awaited<ReturnType<typeof addReports>>): string =>
  JSON.stringify(
    {
      activities,
      files,
      read: reports.flatMap(({ names, documents }) =>
        documents.map(({ kind, language, paragraphs, found }, i) => ({
          name: names[i],
          kind,
          language,
          paragraphs: paragraphs.length,
          found,
        })),
      ),
      wanted,
      suggested,
    },
    null,
    2,
  );
