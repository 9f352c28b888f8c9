/**
 * For a page that holds frames of the library: makes each as high as its content, and scrolls to where the reader goes in it. A message counts
 * only if it comes from the window of such a frame and from the origin of its address, and tells a number that can be. May run late and twice.
 */
import { FRAME_ASK, FRAME_GO, FRAME_HEIGHT } from './frame-messages.js';

/** No content is higher, CSS pixels. */
const LIMIT = 100_000;

const frames = (): HTMLIFrameElement[] => [...document.querySelectorAll('iframe')].filter(({ src }) => /#.*\belement=/.test(src));

/** A sandboxed document has no origin, whatever its address. */
const originOf = ({ src, sandbox }: HTMLIFrameElement): string =>
  sandbox.length && !sandbox.contains('allow-same-origin') ? 'null' : new URL(src).origin;

interface Told {
  readonly type?: unknown;
  readonly height?: unknown;
  readonly top?: unknown;
}

addEventListener('message', ({ source, origin, data }: MessageEvent<Told | null>) => {
  const { type, height, top } = data ?? {};
  const px = type === FRAME_GO ? top : type === FRAME_HEIGHT && height;
  if (typeof px !== 'number' || !(px >= 0 && px < LIMIT)) return;
  const frame = frames().find(({ contentWindow }) => contentWindow === source);
  if (!frame || origin !== originOf(frame)) return;
  if (type === FRAME_GO) go(frame, px);
  // Not wider than its place: a frame may have a width.
  else if (px) Object.assign(frame.style, { height: `${px}px`, maxWidth: '100%' });
});

/** Brings a place in a frame into sight, if the reader has just done something, and in that frame. At once: nobody asked for motion. */
function go(frame: HTMLIFrameElement, top: number): void {
  const { style } = frame;
  // A frame that the page keeps lower than its content scrolls by itself. A border may count as part of the height.
  if (document.activeElement !== frame || !navigator.userActivation.isActive || !(frame.offsetHeight >= parseFloat(style.height))) return;
  const at = (frame.getBoundingClientRect().top + top) / innerHeight;
  if (at > 0.1 && at < 0.8) return;
  // Whatever it is that scrolls around the frame. What a page keeps at its top covers no third of it.
  style.scrollMarginTop = `${innerHeight / 3 - top}px`;
  frame.scrollIntoView({ behavior: 'instant' });
  style.scrollMarginTop = '';
}

// What they have told before this ran.
for (const { contentWindow } of frames()) contentWindow?.postMessage({ type: FRAME_ASK }, '*');
