import { ways } from '../content-source.js';
import { EditionSource } from './edition-source.js';

/** Elements show what was published: of an edition. Where a script makes content of feeds and the page has one, that goes first. */
ways.push({ isFor: () => true, make: (host) => new EditionSource(host) });
