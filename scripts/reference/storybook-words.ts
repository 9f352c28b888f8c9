import type { Say } from './catalogue.js';

/** What the pages of Storybook say by themselves. */
export const storybookWords = (say: Say) => ({
  copy: say('Copy'),
  copied: say('Copied'),
  language: say('Language of this page'),
  untranslated: say('This page is in English only.'),
  example: say('In both languages'),
  controls: say('Change it'),
  controlsAbout: say('The code above follows.'),
  code: say('Put it on a page'),
  ways: { element: say('Element'), block: say('Plain block'), react: say('React') },
  needs: say('The page needs the scripts and an edition once: see “Embedding”.'),
  noBlock: say('It stands in a sentence: there is no plain block for it.'),
  states: say('Every state'),
  statesAbout: say('Each story is one state, tested in both languages, all themes, at 240 px, on hostile pages, with text at 200 %.'),
  elements: say('The elements'),
  files: say('Its own file: {0} KB (Brotli), after the core of {1} KB, which a page loads once.', '{0}', '{1}'),
});
export type StorybookWords = ReturnType<typeof storybookWords>;
