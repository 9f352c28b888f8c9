import { paragraphOf } from '../blocks.js';
import { markedWords, type MarkedWords } from '../sentence.js';
import type { ReadReport } from './report.js';

/**
 * Gives statements without text of their own the words that the texts of their report mark, as the desk does. A text is looked through only
 * where a statement asks for it.
 */
export function markedTextFrom(lines: ReadReport['lines'], activity: string): (record: unknown) => unknown {
  let marked: MarkedWords | undefined;
  return (record) => {
    const { id, text } = Object(record) as Readonly<Record<string, unknown>>;
    if (typeof id !== 'string' || text !== undefined) return record;
    marked ??= markedIn(lines, activity);
    const words = marked.get(id);
    return words ? { ...(record as object), text: words } : record;
  };
}

const markedIn = (lines: ReadReport['lines'], activity: string): MarkedWords =>
  markedWords(
    Object.entries(lines).map(([language, blocks]) => ({
      id: language,
      cells: { [language]: blocks.map(({ block }) => paragraphOf(block, activity)) },
    })),
  );
