/**
 * What a reader copies has no characters that only lay it out (isolates, word joiners): while the browser makes text and HTML of the selection,
 * as it always does, they are out of the page.
 */
export function copyPlain({ currentTarget }: Event): void {
  const undo: (() => void)[] = [];
  const clear = (node: Node & Partial<Pick<CharacterData, 'data' | 'deleteData' | 'insertData'>>): void => {
    for (let i = node.data?.length as number; i--;) {
      const character = node.data![i]!;
      if (!/[\u2060-\u2069]/.test(character)) continue;
      // One at a time: the selection stays where it is.
      node.deleteData!(i, 1);
      undo.unshift(() => node.insertData!(i, character));
    }
    node.childNodes.forEach(clear);
  };
  clear((currentTarget as Element & { readonly renderRoot: Node }).renderRoot);
  setTimeout(() => undo.forEach((restore) => restore()));
}
