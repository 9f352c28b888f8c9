/** A snippets file by hand, until the command makes it. */
import { parseFeed } from '../../src/content/parse-feed.js';
import { fallbackHtml } from '../../src/outputs/index.js';
import { readFileSync } from 'node:fs';

export function standInSnippets(path: string): string {
  const { feed } = parseFeed(JSON.parse(readFileSync(path, 'utf8')));
  const one = (tag: string, attributes: Record<string, string>, label: { en: string; ar: string }) => ({
    label,
    html: Object.fromEntries(
      ['en', 'ar'].map((language) => [
        language,
        fallbackHtml(`cssr-${tag}`, { ...attributes, language }, language, feed)!.replaceAll(/\n/g, ''),
      ]),
    ),
    hash: '',
    asOf: '2022-11',
  });
  return JSON.stringify({
    format: 1,
    library: '0.1.0',
    feed: { id: feed.id, title: feed.title, updated: feed.updated },
    elements: {
      'mission-card': {
        label: { en: 'Mission', ar: 'بعثة' },
        items: Object.fromEntries(
          feed.activities.map(({ id, title }) => [id, one('mission-card', { item: id }, { en: title.en ?? id, ar: title.ar ?? id })]),
        ),
      },
      'mission-list': {
        label: { en: 'All missions', ar: 'كل البعثات' },
        items: { '': one('mission-list', {}, { en: 'All missions', ar: 'كل البعثات' }) },
      },
    },
  });
}
