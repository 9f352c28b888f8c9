import type { Decorator } from '@storybook/web-components-vite';
import { useEffect } from 'storybook/preview-api';
import type { Stage } from '../../stories/support/stage.js';
import { scoped } from './scoped.js';

type Sheet = () => Promise<{ readonly default: string }>;

/** The sheets of real pages, each fetched when it is chosen. The last two are rules like those of the themes of content systems. */
const SHEETS: Partial<Record<Stage['host'], Sheet>> = {
  bootstrap: () => import('bootstrap/dist/css/bootstrap.css?inline'),
  tailwind: () => import('tailwindcss/preflight.css?raw'),
  pico: () => import('@picocss/pico/css/pico.css?inline'),
  'twenty-twenty-five': () => import('./twenty-twenty-five.css?inline'),
  olivero: () => import('./olivero.css?inline'),
};

/** Tailwind fills these in as it builds a page: with what stands second, unless the page says otherwise. And it keeps them in a layer. */
const asBuilt = (text: string): string =>
  text.includes('--theme(') ? `@layer base { ${text.replace(/--theme\(\s*--[\w-]+,([^)]*)\)/g, '$1')} }` : text;

/** Gives the page around a story the sheet of the host that is chosen, as long as it is. */
export const onHostPage: Decorator = (story, { globals }) => {
  const sheet = SHEETS[globals['host'] as keyof typeof SHEETS];
  useEffect(() => {
    let given: CSSStyleSheet | undefined;
    let isOver = false;
    void sheet?.()
      .then(({ default: text }) => scoped(asBuilt(text)))
      .then((made) => {
        if (isOver) return;
        given = made;
        document.adoptedStyleSheets.push(made);
      });
    return () => {
      isOver = true;
      document.adoptedStyleSheets = document.adoptedStyleSheets.filter((each) => each !== given);
    };
  }, [sheet]);
  return story();
};
