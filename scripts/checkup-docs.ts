/** `tsx scripts/checkup-docs.ts`: writes the findings of the page check-up into its two pages of documentation, from the table it speaks by. */
import { readFileSync, writeFileSync } from 'node:fs';
import { format, resolveConfig } from 'prettier';
import { SEVERITIES, type FindingText } from '../src/checkup/words/finding-text.js';
import { FINDINGS } from '../src/checkup/words/findings.js';
import { PANEL, SEVERITY_WORDS } from '../src/checkup/words/panel.js';

const BEGIN = '<!-- findings: written by scripts/checkup-docs.ts -->';

/** A page of documentation, and its language. */
export const CHECKUP_DOCS = { 'docs/checkup.md': 'en', 'docs/checkup.ar.md': 'ar' } as const;

/** Markdown takes what looks like HTML for HTML, except in code. */
const plain = (text: string) => text.replaceAll('{attributes}', '').replace(/\{\w+\}/g, '…');

function findings(language: 'en' | 'ar'): string {
  const entries = Object.entries(FINDINGS) as [string, FindingText][];
  return SEVERITIES.flatMap((severity) => [
    `## ${SEVERITY_WORDS[language][severity]}`,
    ...entries
      .filter(([, text]) => text.severity === severity)
      .map(([id, { [language]: words, code }]) =>
        [
          `### ${plain(words.title)}`,
          plain(words.cause),
          `**${PANEL[language].remedy}** ${plain(words.remedy)}`,
          code && code !== '{line}' ? `\`\`\`text\n${plain(code)}\n\`\`\`` : '',
          `\`${id}\``,
        ]
          .filter(Boolean)
          .join('\n\n'),
      ),
  ]).join('\n\n');
}

/** What a page of documentation should be: what was written by hand, and the findings. */
export async function withFindings(path: keyof typeof CHECKUP_DOCS): Promise<string> {
  const [byHand] = readFileSync(path, 'utf8').split(BEGIN);
  return format(`${byHand}${BEGIN}\n\n${findings(CHECKUP_DOCS[path])}\n`, { ...(await resolveConfig(path)), parser: 'markdown' });
}

if (process.argv[1]?.endsWith('checkup-docs.ts'))
  for (const path of Object.keys(CHECKUP_DOCS) as (keyof typeof CHECKUP_DOCS)[]) writeFileSync(path, await withFindings(path));
