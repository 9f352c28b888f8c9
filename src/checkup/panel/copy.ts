/** Puts text onto the clipboard. @returns whether that succeeded: a page or a frame may be forbidden to. */
export async function copyText(text: string): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(text);
    return true;
  } catch {
    return false;
  }
}
