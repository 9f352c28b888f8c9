import { render } from 'lit';
import { useStoryNetwork } from '../../stories/support/network.js';
import { contentOf, type Story } from '../../stories/support/csf.js';
import { stage, type Stage } from '../../stories/support/stage.js';

const modules = (import.meta as unknown as { glob: (pattern: string, options: object) => Record<string, Record<string, Story>> }).glob(
  '../../stories/*.stories.ts',
  { eager: true },
);

useStoryNetwork();

const storiesOf = (element: string) => modules[`../../stories/${element}.stories.ts`]!;

Object.assign(globalThis, {
  namesOf: (element: string) => Object.keys(storiesOf(element)).filter((name) => name !== 'default'),
  showStory(element: string, name: string, on: Stage) {
    const { default: meta, [name]: story } = storiesOf(element);
    // Anew, as a page is: what was made for another language stays else.
    render(null, document.body);
    render(
      stage(() => contentOf(meta!, story!), on),
      document.body,
    );
  },
});
