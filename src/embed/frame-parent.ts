/**
 * For a page that holds frames of the library: makes each as high as its content. A message counts only if it comes from the window of such a
 * frame and from the origin of its address, and tells a height that can be. May run late and twice.
 */
import { FRAME_ASK, FRAME_HEIGHT } from './frame-messages.js';

/** No content is higher, CSS pixels. */
const LIMIT = 100_000;

const frames = (): HTMLIFrameElement[] => [...document.querySelectorAll('iframe')].filter(({ src }) => /#.*\belement=/.test(src));

/** A sandboxed document has no origin, whatever its address. */
const originOf = ({ src, sandbox }: HTMLIFrameElement): string =>
  sandbox.length && !sandbox.contains('allow-same-origin') ? 'null' : new URL(src).origin;

addEventListener('message', ({ source, origin, data }: MessageEvent<{ readonly type?: unknown; readonly height?: unknown } | null>) => {
  const { type, height } = data ?? {};
  if (type !== FRAME_HEIGHT || typeof height !== 'number' || !(height > 0 && height < LIMIT)) return;
  const frame = frames().find(({ contentWindow }) => contentWindow === source);
  // Not wider than its place: a frame may have a width.
  if (frame && origin === originOf(frame)) Object.assign(frame.style, { height: `${height}px`, maxWidth: '100%' });
});

// What they have told before this ran.
for (const { contentWindow } of frames()) contentWindow?.postMessage({ type: FRAME_ASK }, '*');
