import type { Feed } from '../content/schema.js';
import { PAGE_LANGUAGES } from '../locale/languages.js';

/** The languages of a feed: those of its title. Where that has a fault and was left out, those that pages speak, so that its texts are still looked at. */
export const feedLanguages = ({ title }: Partial<Feed>): readonly string[] => (title ? Object.keys(title) : PAGE_LANGUAGES);
