/**
 * Names of fields that the parts of `cssr.js` have among themselves: words of views that are made there, what elements ask of where their
 * content is from. No JSON, no attribute, nothing of the platform or of Lit and no other file has them, and none is looked up by
 * its name; so they can be letters: a quarter of a KB less of 40 (brotli). The files that show an edition keep those of its JSON.
 */
const NAMES = `aligned asOfLabel backoff begins canReload choices chosen citation claims closeLabel commas contactHref currentLabel differ
documentsLabel editionLabel eventsLabel follow holders isFor isGone isLoading isNamed isOpen isPartial isPinned isSingle keeps lanes
languageName languageNote layouts listeners membersLabel most noMatch notesLabel notice observer onCurrent onToggle originalFirst
otherNames outputsLabel partnersHeading patience plural provenance readingTime requested retries runs settled showAs showMore sorts
sourcesLabel spans texts themesLabel ungrouped upcoming users viewOf wanted when`;

/** For the `mangle.props` of the minifier. */
export const INTERNAL_NAMES = `^(${NAMES.split(/\s+/).join('|')})$`;

/** Code with letters for what the parts of Lit have among themselves, and who writes a directive, which nobody here does. */
export function shortLitNames(code: string): string {
  const names = [...new Set(code.match(/_\$[AE]\w+/g))];
  return code.replace(/_\$[AE]\w+/g, (name) => `_${(names.indexOf(name) + 10).toString(36)}`);
}
