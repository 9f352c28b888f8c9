import type { Feed } from '../../src/content/schema.js';
import { askedFile } from '../../src/publish/inline-content.js';
import { STATIC_SHEET } from '../../src/publish/script-lines.js';
import type { Choice } from './choice.js';
import { asksEdition, isPinned, scriptsFor } from './produce.js';
import { runsScript } from './ways.js';

/** A file as it was built, in bytes. */
export interface FileFacts {
  readonly bytes: number;
  readonly gzip: number;
  /** Where it is not known, it is less than by gzip. */
  readonly brotli?: number | undefined;
  /** `sha384-…`, of scripts. */
  readonly integrity?: string | undefined;
}
export type Files = Readonly<Record<string, FileFacts>>;

export interface AskedFile extends FileFacts {
  readonly name: string;
}

/** The files a visitor's browser asks for. @param built those of the library. */
export async function filesOf(choice: Choice, feed: Feed, built: Files): Promise<readonly AskedFile[]> {
  const { element, attributes, language, delivery, theme, sheet } = choice;
  const sheets = runsScript(delivery) ? [...(sheet ? [STATIC_SHEET] : []), ...(theme ? [`themes/${theme}.css`] : [])] : [];
  const names = [...(delivery === 'frame' ? ['frame.html'] : []), ...scriptsFor(choice)];
  const known = (name: string): AskedFile => ({ name, ...built[name]! });
  const asked = asksEdition(choice) ? askedFile({ element, attributes, language, feed }, isPinned(choice)) : undefined;
  const content = asked ? [{ name: `edition/${asked.path}`, ...(await sizeOf(asked.text)) }] : [];
  return [...names.map(known), ...content, ...sheets.map(known)];
}

/** Size of a text in bytes, and with gzip: what a browser can compute by itself. */
export async function sizeOf(text: string): Promise<Pick<FileFacts, 'bytes' | 'gzip'>> {
  const blob = new Blob([text]);
  const packed = new Response(blob.stream().pipeThrough(new CompressionStream('gzip')));
  return { bytes: blob.size, gzip: (await packed.arrayBuffer()).byteLength };
}
