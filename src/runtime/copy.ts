/**
 * What a reader copies has no characters that only lay it out (isolates, word joiners): while the browser makes text and HTML of the selection,
 * as it always does, they are out of the page.
 */
export function copyPlain({ currentTarget }: Event): void {
  const undo: (() => void)[] = [];
  const clear = (node: Node): void => {
    if (node instanceof Text)
      for (let i = node.length; i--;) {
        const character = node.data[i]!;
        if (!/[\u2060-\u2069]/.test(character)) continue;
        // One at a time: the selection stays where it is.
        node.deleteData(i, 1);
        undo.push(() => node.insertData(i, character));
      }
    else node.childNodes.forEach(clear);
  };
  clear((currentTarget as Element & { readonly renderRoot: Node }).renderRoot);
  setTimeout(() => undo.reverse().forEach((restore) => restore()));
}
