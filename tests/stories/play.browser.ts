import { sendKeys } from '@web/test-runner-commands';
import { playsOf, type StoryModule } from '../support/browser.js';
import { PLAYS } from '../support/play-modules.js';

describe('what a reader does in a story', function () {
  this.timeout(120_000);

  // WebKit gives the next key to a field that had the focus when it left the page.
  afterEach(() => (document.activeElement?.shadowRoot?.activeElement as HTMLElement | null | undefined)?.blur());

  for (const play of (Object.values(PLAYS) as unknown as readonly StoryModule[]).flatMap(playsOf))
    for (const language of ['en', 'ar'] as const)
      it(`${play.name} (${language})`, () => play.run({ language }, (key) => sendKeys({ press: key })));
});
