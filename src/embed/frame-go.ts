import { tell } from './frame-height.js';
import { FRAME_GO } from './frame-messages.js';

/**
 * Tells the page around, from now on, where in the frame the reader has gone by a link, a button or the keyboard: a frame as high as its content
 * has nothing to scroll, and WebKit scrolls no page around a frame that is sandboxed or of another origin.
 */
export function tellWhere(): void {
  // Of focus that moves within a shadow tree, nothing is heard outside of it.
  const onClick = (): void => {
    const before = focused();
    setTimeout(() => focused() !== before && go());
  };
  addEventListener('click', onClick, true);
  // Not keydown: for whoever comes from the page around, that was there.
  addEventListener('keyup', ({ key }) => key === 'Tab' && go());
}

function focused(): Element {
  let element = document.activeElement!;
  while (element.shadowRoot?.activeElement) element = element.shadowRoot.activeElement;
  return element;
}

function go(): void {
  const element = focused();
  if (element === document.body) return;
  // First how high the content now is: going there may have opened something.
  tell();
  parent.postMessage({ type: FRAME_GO, top: element.getBoundingClientRect().top + scrollY }, '*');
}
