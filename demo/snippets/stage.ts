import { SCREENS } from './choice.js';

/** Heights of a window, in px: what is longer scrolls. */
const HEIGHTS: Readonly<Record<keyof typeof SCREENS, number>> = { phone: 640, desktop: 800 };

export interface Stage {
  /** @param page HTML of a whole page. @param withScript whether its scripts run. */
  readonly show: (page: string, withScript: boolean) => void;
  /** @param place width of the place of the snippet, in px; undefined for all there is. */
  readonly size: (screen: keyof typeof SCREENS, place: number | undefined) => void;
}

/**
 * Shows pages in a window of a chosen width, made smaller where the studio has less room.
 *
 * @param onHeight told the height of the content of a frame in the page, in px; undefined where there is none, or it has not said so.
 */
export function makeStage(host: HTMLElement, title: string, onHeight: (height: number | undefined) => void): Stage {
  let shown: HTMLIFrameElement | undefined;
  let coming: HTMLIFrameElement | undefined;
  let screen: keyof typeof SCREENS = 'phone';
  let place: number | undefined;

  function fit(): void {
    const body = shown?.contentDocument?.body;
    if (!shown || !body) return;
    const spot = body.querySelector<HTMLElement>('.place');
    // By script, which no policy forbids; a style attribute would be.
    if (spot) spot.style.maxInlineSize = place ? `${place}px` : '';
    const width = SCREENS[screen];
    shown.style.inlineSize = `${width}px`;
    const scale = Math.min(1, host.clientWidth / width);
    const height = Math.min(HEIGHTS[screen], Math.max(120, Math.ceil(body.getBoundingClientRect().height)));
    shown.style.blockSize = `${height}px`;
    shown.style.scale = String(scale);
    host.style.blockSize = `${height * scale}px`;
    host.dataset['screen'] = screen;
    onHeight(parseInt(body.querySelector('iframe')?.style.height ?? '', 10) || undefined);
  }
  const watcher = new ResizeObserver(fit);
  watcher.observe(host);

  function onLoad(frame: HTMLIFrameElement): void {
    if (frame !== coming) return frame.remove();
    if (shown?.contentDocument?.body) watcher.unobserve(shown.contentDocument.body);
    shown?.remove();
    shown = frame;
    coming = undefined;
    frame.classList.remove('coming');
    if (frame.contentDocument) watcher.observe(frame.contentDocument.body);
    fit();
    host.dataset['ready'] = '';
  }

  return {
    show(page, withScript) {
      delete host.dataset['ready'];
      coming?.remove();
      // A new frame each time: another page in the same one would be a step back for the button of the browser.
      const frame = document.createElement('iframe');
      coming = frame;
      frame.title = title;
      frame.className = 'coming';
      if (!withScript) frame.setAttribute('sandbox', 'allow-same-origin');
      frame.srcdoc = page;
      frame.addEventListener('load', () => onLoad(frame), { once: true });
      host.append(frame);
    },
    size(to, of) {
      screen = to;
      place = of;
      fit();
    },
  };
}
