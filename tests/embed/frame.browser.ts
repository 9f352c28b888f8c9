import { expect } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import { html } from 'lit';
import '../../src/embed/frame-parent.js';
import { FRAME_HEIGHT } from '../../src/embed/frame-messages.js';
import { show, until } from '../support/browser.js';

/** As it was built, with the edition of the demo beside it. */
const FRAME = '/built/frame.html#element=report&language=en';
/** Buttons of the report before its contents: three of language, statements, print. */
const BUTTONS = 5;

interface Told {
  readonly type?: string;
  readonly top?: number;
}

describe('in a frame as high as its content', () => {
  let frame: HTMLIFrameElement;
  let told: Told[];
  const listen = ({ source, data }: MessageEvent<Told>) => {
    if (source === frame?.contentWindow) told.push(data);
  };
  const press = async (key: string, times = 1) => {
    for (let i = 0; i < times; i++) await sendKeys({ press: key });
  };
  /** How far down in the window is what the frame last said that the reader went to. */
  const at = () => frame.getBoundingClientRect().top + told.flatMap(({ top }) => top ?? []).at(-1)!;

  before(() => addEventListener('message', listen));
  after(() => removeEventListener('message', listen));
  beforeEach(async () => {
    told = [];
    const place = show(
      html`<button>Before</button>
        <p style="height: 200px"></p>`,
    );
    // Sandboxed, it has no origin: no browser lets it scroll the page by script.
    frame = Object.assign(document.createElement('iframe'), { width: '500', height: '150' });
    frame.setAttribute('sandbox', 'allow-scripts');
    frame.src = FRAME;
    place.append(frame);
    await until(() => told.some(({ type }) => type === FRAME_HEIGHT) && frame.offsetHeight > 2000, 'the height of the frame');
    scrollTo(0, 0);
    place.querySelector('button')!.focus();
  });

  it('a link within the content brings what it names into sight', async () => {
    await press('Tab', BUTTONS + 2);
    const before = told.length;
    await press('Enter');
    await until(() => told.slice(before).some(({ top }) => top! > innerHeight), 'word of where the reader has gone');
    await until(() => at() > 0 && at() < innerHeight * 0.9, 'the paragraph to be in sight');
    expect(scrollY).to.be.greaterThan(100);
  });

  it('what the keyboard goes to is in sight', async () => {
    frame.style.marginTop = '1500px';
    await press('Tab');
    await until(() => told.some(({ top }) => top !== undefined) && at() > 0 && at() < innerHeight * 0.9, 'the first button to be in sight');
    scrollTo(0, 0);
    await press('Tab');
    await until(() => at() > 0 && at() < innerHeight * 0.9, 'the second button to be in sight');
  });
});
