import { ways } from '../content-source.js';
import { useTag } from '../markup.js';
import { EditionSource } from './edition-source.js';
import { guardedHtml } from './guarded-html.js';

/** Elements show what was published: of an edition. Where a script makes content of feeds and the page has one, that goes first. */
ways.push({ isFor: () => true, make: (host) => new EditionSource(host) });
useTag(guardedHtml);
