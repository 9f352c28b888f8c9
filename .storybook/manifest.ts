import json from '../custom-elements.json' with { type: 'json' };
import type { Manifest } from '../stories/support/manifest.js';

/** What is known of the elements: written by `npm run manifest`. */
export const manifest = json as Manifest;
