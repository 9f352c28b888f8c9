import type { Choice } from './choice.js';
import { FEED, FRAME_SCRIPT, SCRIPT, SHEET } from './produce.js';
import { runsScript } from './ways.js';

/** A file as it was built, in bytes. */
export interface FileFacts {
  readonly bytes: number;
  readonly gzip: number;
  readonly brotli: number;
  /** `sha384-…`, of scripts. */
  readonly integrity?: string | undefined;
}
export type Files = Readonly<Record<string, FileFacts>>;

/** The files a visitor's browser asks for, by their names. */
export function filesOf({ delivery, theme, sheet }: Choice): readonly string[] {
  const sheets = [...(sheet ? [SHEET] : []), ...(theme ? [`themes/${theme}.css`] : [])];
  if (delivery === 'frame') return ['frame.html', FRAME_SCRIPT];
  return runsScript(delivery) ? [SCRIPT, FEED, ...sheets] : [];
}

/** Size of a text in bytes, and with gzip: what a browser can compute by itself. */
export async function sizeOf(text: string): Promise<Pick<FileFacts, 'bytes' | 'gzip'>> {
  const blob = new Blob([text]);
  const packed = new Response(blob.stream().pipeThrough(new CompressionStream('gzip')));
  return { bytes: blob.size, gzip: (await packed.arrayBuffer()).byteLength };
}
