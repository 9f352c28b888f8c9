/** The text a reader has selected within a shadow root. Browsers tell it in three ways. */
function selectedText(root: ShadowRoot): string {
  const own = (root as { getSelection?: () => Selection | null }).getSelection?.();
  if (own) return own.toString();
  const selection = getSelection();
  if (!selection) return '';
  // https://developer.mozilla.org/docs/Web/API/Selection/getComposedRanges: Safari has no other way into a shadow root.
  const { getComposedRanges } = selection as { getComposedRanges?: (options: object) => StaticRange[] };
  const [found] = getComposedRanges?.call(selection, { shadowRoots: [root] }) ?? [];
  if (!found || !root.contains(found.startContainer)) return selection.toString();
  const range = new Range();
  range.setStart(found.startContainer, found.startOffset);
  range.setEnd(found.endContainer, found.endOffset);
  // What the other two leave out by themselves: what is not to be selected.
  const passage = range.cloneContents();
  for (const note of passage.querySelectorAll('.heard,.margin,.below')) note.remove();
  return passage.textContent;
}

/** A passage takes its source and the disclaimer along when it is copied. */
export function citeOnCopy(event: ClipboardEvent, root: ShadowRoot, citation: string): void {
  const text = selectedText(root)
    .replace(/[\u2066-\u2069]/g, '')
    .trim();
  if (!text || !event.clipboardData) return;
  event.clipboardData.setData('text/plain', `${text}\n\n${citation}\n${location.href.split('#')[0]}`);
  event.preventDefault();
}
