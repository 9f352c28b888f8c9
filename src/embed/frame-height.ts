import { FRAME_ASK, FRAME_HEIGHT } from './frame-messages.js';

let secret: string | undefined;

/**
 * Tells the page around how high the content is, now and whenever it changes or is asked for. Anyone may know, so any page is told.
 *
 * @param given what WordPress wants to hear with it, in its own kind of message.
 */
export function tellHeight(given: string | undefined): void {
  secret = given;
  tell();
}

/** Tells it again. */
export function tell(): void {
  const height = Math.ceil(document.documentElement.getBoundingClientRect().height);
  parent.postMessage({ type: FRAME_HEIGHT, height }, '*');
  if (secret) parent.postMessage({ message: 'height', value: height, secret }, '*');
}

// Out of sight, the frame of another origin is not laid out, and nothing is observed; asked for its height, it is.
document.addEventListener('cssr-state', tell);
new ResizeObserver(tell).observe(document.documentElement);
addEventListener('message', ({ source, data }: MessageEvent<{ readonly type?: unknown; readonly message?: unknown } | null>) => {
  if (source === parent && (data?.type === FRAME_ASK || data?.message === 'ready')) tell();
});
