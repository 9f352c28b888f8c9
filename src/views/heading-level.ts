/** A level among the headings of a page: 2 to 6, whatever was asked for. The first level is the page's own. */
export const headingLevel = (level: number): number => Math.min(6, Math.max(2, Math.trunc(level) || 2));
