import { attribute } from './dom.js';
import { checkAttributes, checkPermalinks } from './checks/attributes.js';
import { checkFrames } from './checks/frames.js';
import { checkPublished } from './checks/published.js';
import { checkLanguage } from './checks/language.js';
import { checkAnything, checkClosed, checkContent, checkNames, checkText } from './checks/markup.js';
import { checkCopies, checkHoldUps, checkScript } from './checks/script.js';
import { checkSight } from './checks/sight.js';
import type { Finding } from './finding.js';
import { gather, type PageFacts } from './page.js';
import { SEVERITIES, type Severity } from './words/finding-text.js';
import { FINDINGS } from './words/findings.js';

/** What the check-up found. */
export interface Report {
  readonly findings: readonly Finding[];
  /** How many elements, blocks and frames there are. */
  readonly count: number;
  /** How many of them show their content. */
  readonly shown: number;
  readonly version: string | undefined;
  /** Whether the headers of the page are known. */
  readonly headersRead: boolean;
  /** Checks that ended with an error of their own. */
  readonly failed: readonly string[];
}

export const severityOf = ({ id, severity }: Finding): Severity => severity ?? FINDINGS[id].severity;

function shows(element: Element, findings: readonly Finding[], facts: PageFacts): boolean {
  const wrong = findings.some((finding) => severityOf(finding) === 'error' && finding.where?.includes(element));
  if (wrong) return false;
  if (element.localName === 'iframe') return true;
  if (element.localName === 'cssr-language-switch') return facts.version !== undefined;
  return /^(ready|partial)$/.test(attribute(element, 'state') ?? '');
}

/** Checks the page. Never fails: a check that a page brings down is named in the report, and the others go on. */
export async function checkPage(): Promise<Report> {
  const { facts, headersRead } = await gather();
  const failed: string[] = [];
  const findings: Finding[] = [];
  const run = async (name: string, check: () => readonly Finding[] | Promise<readonly Finding[]>) => {
    try {
      findings.push(...(await check()));
    } catch {
      failed.push(name);
    }
  };
  await run('markup', () => [...checkContent(facts), ...checkClosed(facts), ...checkText()]);
  await run('names', () => [...checkNames(facts), ...checkAttributes(facts), ...checkAnything(facts)]);
  await run('tools', () => checkHoldUps(facts));
  await Promise.all([
    run('script', () => checkScript(facts)),
    run('copies', () => checkCopies(facts)),
    run('content', () => checkPublished(facts)),
  ]);
  await run('frames', () => checkFrames(facts));
  await run('sight', () => checkSight(facts));
  await run('language', () => checkLanguage());
  await run('permalinks', () => checkPermalinks(facts));
  // It is not that there is no content: it lies beside.
  const hoisted = new Set(findings.filter(({ id }) => id === 'content-hoisted').flatMap(({ where }) => where ?? []));
  const told = findings.filter(({ id, where }) => id !== 'no-static-html' || !where?.some((element) => hoisted.has(element)));
  const rank = (finding: Finding) => SEVERITIES.indexOf(severityOf(finding));
  told.sort((a, b) => rank(a) - rank(b));
  const ours = [...facts.elements, ...facts.blocks, ...facts.frames];
  return {
    findings: told,
    count: ours.length,
    shown: ours.filter((element) => shows(element, findings, facts)).length,
    version: facts.version,
    headersRead,
    failed,
  };
}
