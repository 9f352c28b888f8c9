import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { addons } from 'storybook/preview-api';
import { WORDS } from './data.js';

interface Globals {
  readonly globals: { readonly language?: string };
}

const LANGUAGES = Object.keys(WORDS);
const [USUAL] = LANGUAGES as [string, ...string[]];
const readers = new Set<ReactiveControllerHost>();

/** What the toolbar says; two languages side by side are for stories, and a page is in one. */
const known = (language: string | undefined) => (language && LANGUAGES.includes(language) ? language : USUAL);
let language = known(/(?:^|;)language:([a-z]+)/.exec(new URLSearchParams(location.search).get('globals') ?? '')?.[1]);

const follow = ({ globals }: Globals): void => {
  language = known(globals.language);
  for (const reader of readers) reader.requestUpdate();
};
void addons.ready().then((channel) => {
  channel.on('setGlobals', follow);
  channel.on('globalsUpdated', follow);
});

/** The language that the page is read in: that of the toolbar, so that the address of a page has it. */
export class PageLanguage implements ReactiveController {
  constructor(readonly host: ReactiveControllerHost) {
    host.addController(this);
  }

  readonly all = LANGUAGES;

  get current(): string {
    return language;
  }

  get words() {
    return WORDS[language]!;
  }

  choose(chosen: string): void {
    addons.getChannel().emit('updateGlobals', { globals: { language: chosen } });
  }

  hostConnected(): void {
    readers.add(this.host);
  }

  hostDisconnected(): void {
    readers.delete(this.host);
  }
}
