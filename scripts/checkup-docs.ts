/** `tsx scripts/checkup-docs.ts`: writes the findings of the page check-up into its pages of documentation, from the table it speaks by. */
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { basename } from 'node:path';
import { format, resolveConfig } from 'prettier';
import { SEVERITIES, type FindingText } from '../src/checkup/words/finding-text.js';
import { FINDINGS } from '../src/checkup/words/findings.js';
import { panelWords, severityWords } from '../src/checkup/words/panel.js';
import { getLocale } from '../src/locale/locale.js';

const BEGIN = '<!-- findings: written by scripts/checkup-docs.ts -->';

/** Its pages of documentation, each with the tag of its language in its name; without one, in English. */
const DOCS = /^checkup(?:\.([a-z]+))?\.md$/;
export const CHECKUP_DOCS = readdirSync('docs')
  .filter((name) => DOCS.test(name))
  .map((name) => `docs/${name}`);

/** Markdown takes what looks like HTML for HTML, except in code. */
const plain = (text: string) => text.replaceAll('{attributes}', '').replace(/\{\w+\}/g, '…');

function findings(language: string): string {
  const locale = getLocale(language);
  const entries = Object.entries(FINDINGS) as [string, FindingText][];
  return SEVERITIES.flatMap((severity) => [
    `## ${severityWords(locale)[severity]}`,
    ...entries
      .filter(([, text]) => text.severity === severity)
      .map(([id, { words: wordsIn, code }]) => {
        const words = wordsIn(locale);
        return [
          `### ${plain(words.title)}`,
          plain(words.cause),
          `**${panelWords(locale).remedy}** ${plain(words.remedy)}`,
          code && code !== '{line}' ? `\`\`\`text\n${plain(code)}\n\`\`\`` : '',
          `\`${id}\``,
        ]
          .filter(Boolean)
          .join('\n\n');
      }),
  ]).join('\n\n');
}

/** What a page of documentation should be: what was written by hand, and the findings. */
export async function withFindings(path: string): Promise<string> {
  const [byHand] = readFileSync(path, 'utf8').split(BEGIN);
  return format(`${byHand}${BEGIN}\n\n${findings(DOCS.exec(basename(path))?.[1] ?? 'en')}\n`, {
    ...(await resolveConfig(path)),
    parser: 'markdown',
  });
}

if (process.argv[1]?.endsWith('checkup-docs.ts')) for (const path of CHECKUP_DOCS) writeFileSync(path, await withFindings(path));
