const TAG = /<(\/?)([a-z][a-z0-9]*)/gi;
/** They end by themselves, so that many stand open in honest files. */
const ENDS_ALONE = new Set(
  'area base br col embed hr img input link meta param source track wbr p li dt dd td th tr thead tbody tfoot option optgroup rt rp'.split(
    ' ',
  ),
);
const STEPS = 100_000_000;

/**
 * Whether some HTML would take a parser very long: for each tag it looks through all that are open (10,000 in one another, 10,000 times), and
 * bold that nobody ended is begun anew in each paragraph.
 */
export function isTangled(html: string): boolean {
  let depth = 0;
  let steps = 0;
  for (const [, slash, name = ''] of html.matchAll(TAG)) {
    if (!ENDS_ALONE.has(name.toLowerCase())) depth = Math.max(0, depth + (slash ? -1 : 1));
    steps += depth;
    if (steps > STEPS) return true;
  }
  return false;
}
