/** Pieces of Markdown. */

/** A table; nothing where it has no rows. */
export const table = (heads: readonly string[], rows: readonly (readonly string[])[]): string =>
  rows.length ? [heads, heads.map(() => '---'), ...rows].map((cells) => `| ${cells.join(' | ')} |`).join('\n') : '';

export const code = (text: string): string => `\`${text}\``;

export const fence = (language: string, text: string): string => `\`\`\`${language}\n${text}\n\`\`\``;

/** The anchor of a heading, as GitHub makes it. */
export const anchorOf = (heading: string): string =>
  heading
    .toLowerCase()
    .replace(/[^\p{L}\p{N}\p{M}\s_-]/gu, '')
    .replace(/\s/g, '-');

/** Part of a page. */
export interface Section {
  /** The same in every language. */
  readonly id: string;
  readonly heading: string;
  readonly markdown: string;
}

export const sectionText = ({ heading, markdown }: Section): string => `## ${heading}\n\n${markdown}`;
