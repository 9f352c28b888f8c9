/**
 * Copies a text: by the clipboard of the browser, or, where that is forbidden or the page is not secure, by what is selected.
 *
 * @param shown where the text stands on the page; it stays selected where copying fails, so that one key press does it.
 * @returns whether it was copied.
 */
export async function copyText(text: string, shown?: Element): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(text);
    return true;
  } catch {
    return copySelected(text, shown);
  }
}

function copySelected(text: string, shown: Element | undefined): boolean {
  if (shown) getSelection()?.selectAllChildren(shown);
  let taken = false;
  const put = (event: ClipboardEvent) => {
    event.clipboardData?.setData('text/plain', text);
    event.preventDefault();
    taken = true;
  };
  document.addEventListener('copy', put, { once: true });
  // Deprecated, and all there is where the clipboard is out of reach.
  const done = document.execCommand('copy');
  document.removeEventListener('copy', put);
  return done && taken;
}
