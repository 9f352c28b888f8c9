import type { Result } from '../result.js';
import type { CardSite } from './card-site.js';
import { CONTESTANTS } from './contestants.js';

/** What a first visitor downloads for one card: page, scripts, sheets, content, compressed. */
export function bytesOfCards(site: CardSite): Result[] {
  return CONTESTANTS.filter(({ scripts }) => scripts).map((contestant) => {
    const page = new URL(site.page(contestant, 1)).pathname;
    const head = contestant.head(site.cards.slice(0, 1));
    const parts = [
      page,
      ...contestant.scripts!.map((name) => `/${name}`),
      ...[...head.matchAll(/stylesheet" href="([^"]+)/g)].map(([, href]) => href!),
    ];
    if (contestant.name.includes('by link')) parts.push(`/edition/${site.cards[0]!.path}`);
    const bytes = parts.reduce((sum, path) => sum + site.bytesOf(path), 0);
    return { thing: 'card', what: 'one card: what is downloaded', who: contestant.name, unit: 'bytes', samples: [bytes] };
  });
}
