/** A run of words that is in both texts, or only in the one or the other. */
export interface WordsChanged {
  readonly is: 'kept' | 'added' | 'removed';
  readonly text: string;
}

/** Above so many pairs of words, what lies between the common beginning and end is told as replaced. */
const MOST = 4_000_000;

/** What was changed between two texts, word by word. The words of all runs that are not `added` are those of the older text. */
export function wordsChanged(older: string, newer: string): readonly WordsChanged[] {
  const [a, b] = [wordsIn(older), wordsIn(newer)];
  let start = 0;
  while (start < Math.min(a.length, b.length) && a[start] === b[start]) start++;
  let tail = 0;
  while (tail < Math.min(a.length, b.length) - start && a[a.length - 1 - tail] === b[b.length - 1 - tail]) tail++;
  const parts = [
    ...a.slice(0, start).map(kept),
    ...between(a.slice(start, a.length - tail), b.slice(start, b.length - tail)),
    ...a.slice(a.length - tail).map(kept),
  ];
  return joined(parts);
}

/** Words with the space that follows them. */
const wordsIn = (text: string): readonly string[] => text.match(/\S+\s*|^\s+/g) ?? [];
const kept = (text: string): WordsChanged => ({ is: 'kept', text });

/** By the longest common subsequence of words. */
function between(a: readonly string[], b: readonly string[]): WordsChanged[] {
  const removed = (text: string): WordsChanged => ({ is: 'removed', text });
  const added = (text: string): WordsChanged => ({ is: 'added', text });
  if (!a.length || !b.length || a.length * b.length > MOST) return [...a.map(removed), ...b.map(added)];
  const width = b.length + 1;
  const lengths = new Uint16Array((a.length + 1) * width);
  for (let i = a.length - 1; i >= 0; i--)
    for (let j = b.length - 1; j >= 0; j--)
      lengths[i * width + j] =
        a[i]!.trim() === b[j]!.trim()
          ? lengths[(i + 1) * width + j + 1]! + 1
          : Math.max(lengths[(i + 1) * width + j]!, lengths[i * width + j + 1]!);
  const parts: WordsChanged[] = [];
  let [i, j] = [0, 0];
  while (i < a.length && j < b.length) {
    if (a[i]!.trim() === b[j]!.trim()) {
      parts.push(kept(b[j]!));
      i++;
      j++;
    } else if (lengths[(i + 1) * width + j]! >= lengths[i * width + j + 1]!) parts.push(removed(a[i++]!));
    else parts.push(added(b[j++]!));
  }
  return [...parts, ...a.slice(i).map(removed), ...b.slice(j).map(added)];
}

function joined(parts: readonly WordsChanged[]): readonly WordsChanged[] {
  const runs: WordsChanged[] = [];
  for (const part of parts) {
    const last = runs.at(-1);
    if (last?.is === part.is) runs[runs.length - 1] = { is: part.is, text: last.text + part.text };
    else runs.push(part);
  }
  return runs;
}
