import { isBefore } from '../../content/dates.js';
import type { EditionIndexFile } from '../../publish/edition/edition-index.js';
import { judgeView } from '../../runtime/edition/read-view.js';
import { EDITION_FORMAT, pinnedPath, viewPath, type PinnedFile, type ViewFile } from '../../views/edition.js';
import { WHOLE } from '../../views/view-key.js';
import type { Asker } from '../askers.js';
import { attribute } from '../dom.js';
import { parsed, unknownContent, type Parsed } from '../fetch-content.js';
import type { Finding } from '../finding.js';
import { inlineViews, INLINE_VIEWS, linkedEdition, type Ask, type Source } from './sources.js';
import { missingFrom } from './missing.js';

export type AnyFile = ViewFile & Partial<PinnedFile>;

/** What was found of the view of an element. */
export interface ViewReport {
  readonly asker: Asker;
  /** Where it is: a URL, or `script.cssr-content`. */
  readonly from: string;
  readonly findings: readonly Finding[];
  readonly file?: AnyFile;
  /** The text of today of an element that keeps its own. */
  readonly newer?: AnyFile | undefined;
  readonly index?: EditionIndexFile | undefined;
}

type Read<T> = { readonly finding: Finding } | { readonly read: T };

/** Says of JSON whether it is what it should be. @param judge throws if not. */
function judged<T>(answer: Parsed, src: string, judge: (json: unknown) => void): Read<T> {
  if ('finding' in answer) return answer;
  try {
    judge(answer.json);
    return { read: answer.json as T };
  } catch (error) {
    return { finding: unknownContent(src, error) };
  }
}

function judgeIndex(json: unknown): void {
  const { format, elements } = Object(json) as Partial<EditionIndexFile>;
  if (format !== EDITION_FORMAT || !elements) throw new TypeError(`format ${format}`);
}

/** An address at which nothing is: an element asks for the next, where there is one. */
const isGone = (answer: Read<unknown>): boolean =>
  'finding' in answer && answer.finding.id === 'content-status' && !/^(5|408|429)/.test(answer.finding.values!['status']!);

/** Reads the view of an element as the element does. */
export async function readView(asker: Asker, source: Source, ask: Ask): Promise<ViewReport> {
  if ('edition' in source) return readEdition(asker, source.edition, ask);
  if ('file' in source) return readFile(asker, source.file, ask);
  return readInline(asker, ask);
}

const pathOf = ({ definition, key, isPinned }: Asker, language: string, isView = !isPinned): string =>
  (isView ? viewPath : pinnedPath)(definition.name, key, language);

async function readEdition(asker: Asker, from: string, ask: Ask): Promise<ViewReport> {
  const index = judged<EditionIndexFile>(await ask(from), from, judgeIndex);
  const report = { asker, from, findings: [] };
  if ('finding' in index && !isGone(index)) return { ...report, findings: [index.finding] };
  const fileIn = async (language: string, isView?: boolean) => {
    const url = new URL(pathOf(asker, language, isView), from).href;
    return { url, answer: judged<AnyFile>(await ask(url), url, judgeView) };
  };
  let first: string | undefined;
  for (const language of asker.languages) {
    const { url, answer } = await fileIn(language);
    first ??= url;
    if (isGone(answer)) continue;
    if ('finding' in answer) return { ...report, from: url, findings: [answer.finding] };
    const lost: Finding[] = first === url ? [] : [{ id: 'edition-file', severity: 'warning', values: { src: first } }];
    const gone: Finding[] = 'finding' in index ? [{ ...index.finding, severity: 'warning' }] : [];
    const newer = asker.isPinned ? (await fileIn(language, true)).answer : undefined;
    return {
      ...report,
      from: url,
      findings: [...lost, ...gone],
      file: answer.read,
      newer: newer && 'read' in newer ? newer.read : undefined,
      index: 'read' in index ? index.read : undefined,
    };
  }
  return { ...report, findings: ['finding' in index ? index.finding : missingFrom(index.read, asker, first!)] };
}

async function readFile(asker: Asker, from: string, ask: Ask): Promise<ViewReport> {
  const answer = judged<AnyFile>(await ask(from), from, judgeView);
  if ('finding' in answer) return { asker, from, findings: [answer.finding] };
  const { read: file } = answer;
  const { definition, key, element } = asker;
  const asked = `${definition.name}/${key}`;
  const was = `${file.element}/${file.key}`;
  // Without a choice of its own, an element shows that of its file.
  const isRight = !file.element || was === asked || (file.element === definition.name && key === WHOLE);
  if (isRight) return { asker, from, findings: [], file };
  return { asker, from, findings: [{ id: 'edition-other', values: { tag: element.localName, asked, was, src: from } }] };
}

/** The views within the page, or what is wrong with them: an element that meets a fault there goes no further. */
function viewsInPage(): Read<AnyFile[]> {
  const views: AnyFile[] = [];
  for (const script of inlineViews()) {
    const answer = judged<AnyFile | AnyFile[]>(parsed(script.text, INLINE_VIEWS), INLINE_VIEWS, (json) => [json].flat().forEach(judgeView));
    if ('finding' in answer) return answer;
    views.push(...[answer.read].flat());
  }
  return { read: views };
}

async function readInline(asker: Asker, ask: Ask): Promise<ViewReport> {
  const report = { asker, from: INLINE_VIEWS, findings: [] };
  const views = viewsInPage();
  if ('finding' in views) return { ...report, findings: [views.finding] };
  const { definition, key, languages, element } = asker;
  const own = views.read.filter((view) => view.element === definition.name && view.key === key);
  const file = languages.map((language) => own.find((view) => view.language === language)).find(Boolean);
  const link = linkedEdition();
  if (!file && link) return readEdition(asker, link, ask);
  const lacks: Finding = { id: 'inline-lacks', values: { tag: element.localName, src: viewPath(definition.name, key, languages[0]!) } };
  if (!file) return { ...report, findings: [lacks] };
  const lost: Finding[] = file.language === languages[0] ? [] : [{ ...lacks, severity: 'warning' }];
  return { ...report, file, findings: [...lost, ...(link ? await olderThan(link, file, ask) : [])] };
}

/** Whether what stands in the page is of an earlier edition than that which the page links to. */
async function olderThan(link: string, { edition }: AnyFile, ask: Ask): Promise<Finding[]> {
  const index = judged<EditionIndexFile>(await ask(link), link, judgeIndex);
  const now = 'read' in index ? index.read.edition : undefined;
  return edition && now && isBefore(edition, now) ? [{ id: 'inline-old', values: { was: edition, now } }] : [];
}

/** The findings of all views, each once, with the elements that it concerns. */
export function findingsOf(reports: readonly ViewReport[]): Finding[] {
  const found = new Map<string, Finding>();
  for (const { asker, findings } of reports)
    for (const finding of findings) {
      // What a server does to one file, it does to all.
      const { id, values } = finding;
      const key = /^(content|csp)-/.test(id) ? `${id} ${values?.['status']}` : `${id} ${Object.values(values ?? {}).join(' ')}`;
      const known = found.get(key) ?? finding;
      found.set(key, { ...known, where: [...(known.where ?? []), asker.element] });
    }
  return [...found.values()];
}

/** Whether an element has given up. */
export const hasFailed = (element: Element): boolean => attribute(element, 'state') === 'failed';
