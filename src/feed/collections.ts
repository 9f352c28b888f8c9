import { activity, disclaimer, organization, source, statement, theme } from '../content/schema.js';

/** The collections that some element shows. What no element shows is not read in the browser, and its shape is not in the bundle. */
export const SHOWN_COLLECTIONS = {
  activities: activity,
  statements: statement,
  disclaimers: disclaimer,
  organizations: organization,
  themes: theme,
  sources: source,
};
