import { COLLECTIONS, type Block, type Report } from '../../content/schema.js';
import type { FaultInFile, FolderFault } from './fault.js';
import { activityFile, BODY_FILE, FRONT_MATTER, inUsualOrder, languageOf, REPORT_FILE, textFile } from './layout.js';
import { bodyText, hashesBeside, readBody, type BesideBlocks, type ReadBlock } from './markdown.js';
import { readYaml, yamlOf } from './yaml.js';

type Texts = Readonly<Record<string, string>>;
type Raw = Readonly<Record<string, unknown>>;
/** Paths of files, and their texts. */
export type Files = ReadonlyMap<string, string>;

const isMap = (value: unknown): value is Raw => typeof value === 'object' && value !== null && !Array.isArray(value);
const isTexts = (value: unknown): value is Texts => isMap(value) && Object.values(value).every((text) => typeof text === 'string');

/** The files of a report. Undefined where reading them would give another report than this one. */
export function filesOfReport(report: Report, activity: string): Files | undefined {
  const raw = report as unknown as Raw;
  const body = isMap(raw['body']) ? raw['body'] : {};
  const inFront = FRONT_MATTER.filter((name) => isTexts(raw[name]));
  const languages = [...new Set([...Object.keys(body), ...inFront.flatMap((name) => Object.keys(raw[name] as Texts))])].sort();
  if (languages.some((language) => !languageOf(`${language}.md`))) return undefined;
  const files = new Map<string, string>();
  const beside: Record<string, BesideBlocks> = {};
  for (const language of languages) {
    const text = body[language]
      ? bodyText(body[language] as readonly Block[], activity, hashesBeside(body as Report['body'], language))
      : { text: '', beside: {} };
    if (!text) return undefined;
    const front = Object.fromEntries(
      inFront.flatMap((name) => ((raw[name] as Texts)[language] === undefined ? [] : [[name, (raw[name] as Texts)[language]]])),
    );
    const head = Object.keys(front).length ? `---\n${yamlOf(front)}---\n` : '';
    files.set(textFile(activity, language), [head, text.text && `${text.text}\n`].filter(Boolean).join('\n'));
    if (Object.keys(text.beside).length) beside[language] = text.beside;
  }
  const rest = Object.fromEntries(Object.entries(raw).filter(([name]) => name !== 'body' && !inFront.includes(name)));
  files.set(activityFile(activity, REPORT_FILE), yamlOf(rest));
  if (Object.keys(beside).length) files.set(activityFile(activity, BODY_FILE), yamlOf(beside));
  return files;
}

/** A report as its files have it; a person may have left out or mistaken anything. */
export interface ReadReport {
  readonly report: Raw | undefined;
  readonly faults: readonly FolderFault[];
  /** The blocks of each language with their lines. */
  readonly lines: Readonly<Record<string, readonly ReadBlock[]>>;
}

/** @param files those of an activity, by their names within its folder. */
export function reportOfFiles(files: Files, activity: string): ReadReport {
  const faults: FolderFault[] = [];
  const from = (name: string) => (found: readonly FaultInFile[]) =>
    faults.push(...found.map((fault) => ({ ...fault, file: activityFile(activity, name) })));
  const yamlIn = (name: string, shape?: Parameters<typeof readYaml>[1]): Raw | undefined => {
    const text = files.get(name);
    if (text === undefined) return undefined;
    const { value, faults: found } = readYaml(text, shape);
    from(name)(found);
    if (isMap(value)) return value;
    if (!found.length) from(name)([{ message: 'names with values are wanted here, such as "disclaimer: cssr"' }]);
    return undefined;
  };
  const texts = [...files.keys()].filter(languageOf).sort();
  const rest = yamlIn(REPORT_FILE, COLLECTIONS.reports);
  const isBroken = files.has(REPORT_FILE) && !rest;
  if (!texts.length && !files.has(REPORT_FILE)) return { report: undefined, faults, lines: {} };
  const beside = (yamlIn(BODY_FILE) ?? {}) as Readonly<Record<string, BesideBlocks>>;
  const lines: Record<string, readonly ReadBlock[]> = {};
  const front: Record<string, Record<string, unknown>> = {};
  const more: Record<string, unknown> = {};
  for (const name of texts) {
    const language = languageOf(name)!;
    const read = splitFrontMatter(files.get(name)!);
    const { value, faults: found } = readYaml(read.front);
    from(name)(found.map((fault) => ({ ...fault, line: (fault.line ?? 1) + 1 })));
    for (const [field, text] of Object.entries(isMap(value) ? value : {}))
      if (FRONT_MATTER.includes(field)) (front[field] ??= {})[language] = typeof text === 'number' ? String(text) : text;
      else
        from(name)([
          {
            line: 1,
            message: `"${field}" does not belong between the lines of ---: ${FRONT_MATTER.join(', ')} do; other fields stand in ${REPORT_FILE}`,
          },
        ]);
    const own = Object.hasOwn(beside, language) && isMap(beside[language]) ? beside[language] : {};
    const body = readBody(read.body, activity, own, read.firstLine);
    from(name)(body.faults);
    if (body.blocks.length) lines[language] = body.blocks;
  }
  const body = Object.fromEntries(Object.entries(lines).map(([language, blocks]) => [language, blocks.map(({ block }) => block)]));
  // Texts that are the same in every language, or not in the order of the files, stand in the other file as they are.
  const all = { ...more, id: activity, activity, ...front, body, ...rest };
  const names = inUsualOrder(
    ['id', 'activity', ...Object.keys(front), 'body', ...Object.keys(rest ?? {})].filter((name, i, every) => every.indexOf(name) === i),
  );
  const report = Object.fromEntries(names.map((name) => [name, all[name as keyof typeof all]]));
  return { report: isBroken ? undefined : report, faults, lines };
}

/** A paragraph of a translation whose original was changed since. */
export interface StaleParagraph {
  readonly activity: string;
  readonly language: string;
  readonly file: string;
  readonly line: number;
}

/** The paragraphs of a report that were translated from other words than the original has now. */
export function staleParagraphs(lines: ReadReport['lines'], activity: string): readonly StaleParagraph[] {
  const body = Object.fromEntries(Object.entries(lines).map(([language, blocks]) => [language, blocks.map(({ block }) => block)]));
  return Object.entries(lines).flatMap(([language, blocks]) => {
    const hashOf = hashesBeside(body, language);
    const isStale = ({ block: { translates = [] }, from }: ReadBlock) => from !== undefined && (hashOf(translates) ?? from) !== from;
    return blocks.filter(isStale).map(({ line }) => ({ activity, language, file: textFile(activity, language), line }));
  });
}

/** What stands between two lines of `---` at the beginning, and the rest. */
export function splitFrontMatter(text: string): { readonly front: string; readonly body: string; readonly firstLine: number } {
  const [whole, front = ''] = /^---[ \t]*\n((?:[^]*?\n)??)---[ \t]*(?:\n|$)/.exec(text) ?? [];
  if (whole === undefined) return { front: '', body: text, firstLine: 1 };
  return { front, body: text.slice(whole.length), firstLine: 1 + (whole.match(/\n/g)?.length ?? 0) };
}
