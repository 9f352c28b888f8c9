import { readFileSync } from 'node:fs';
import { bundleElements } from '../../bundle-elements.js';
import { bundle, built, loadable } from '../bundles.js';
import { cards, type CardContent } from '../content.js';
import { openSite, type Site } from '../server.js';
import { CONTESTANTS, pageOf, type Contestant } from './contestants.js';

export interface CardSite extends Site {
  readonly cards: readonly CardContent[];
  /** Puts the page of a contestant there, with the first cards. @returns its address */
  readonly page: (contestant: Contestant, number: number, late?: number) => string;
}

/** A site with everything that pages with cards load. */
export async function openCardSite(): Promise<CardSite> {
  const site = await openSite();
  const all = cards(10);
  for (const { path, file } of all) site.put(`/edition/${path}`, JSON.stringify(file));
  site.put('/blank.html', '<!doctype html><title>Blank</title>');
  site.put('/static.css', built('outputs/static/mission-card.css'));
  site.put('/shoelace.css', readFileSync('node_modules/@shoelace-style/shoelace/dist/themes/light.css', 'utf8'));
  site.put('/plain.js', await bundle('scripts/bench/card/plain-card.ts'));
  site.put('/shoelace.js', await bundle('scripts/bench/card/shoelace.ts'));
  site.put('/exact.js', (await bundleElements(['mission-card'])).code);
  for (const name of loadable()) site.put(`/${name}`, built(name));
  return {
    ...site,
    cards: all,
    page: (contestant, number, late) => {
      const path = `/${CONTESTANTS.findIndex(({ name }) => name === contestant.name)}-${number}-${late ?? 0}.html`;
      site.put(path, pageOf(contestant, all.slice(0, number), late));
      return site.origin + path;
    },
  };
}
