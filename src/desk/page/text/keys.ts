import type { OperationName } from './operations.js';

/** What a key does while a paragraph is being written. By the place of the key: Arabic keyboards have other letters there. */
export type KeyAction = OperationName | 'mark' | 'help' | 'normal' | 'h2' | 'h3' | 'joinBefore';

interface Key {
  readonly action: KeyAction;
  readonly code: string;
  readonly alt?: boolean;
  readonly ctrl?: boolean;
  readonly shift?: boolean;
}

/** The keys, in the order in which the help tells of them. None of them is one that writes, or that a browser needs. */
export const KEYS: readonly Key[] = [
  { action: 'split', code: 'Enter' },
  { action: 'joinBefore', code: 'Backspace' },
  { action: 'join', code: 'KeyJ', alt: true },
  { action: 'up', code: 'ArrowUp', alt: true },
  { action: 'down', code: 'ArrowDown', alt: true },
  { action: 'shiftUp', code: 'ArrowUp', alt: true, shift: true },
  { action: 'shiftDown', code: 'ArrowDown', alt: true, shift: true },
  { action: 'pair', code: 'KeyP', alt: true },
  { action: 'unpair', code: 'KeyU', alt: true },
  { action: 'add', code: 'KeyN', alt: true },
  { action: 'remove', code: 'Delete', alt: true },
  { action: 'normal', code: 'Digit1', alt: true },
  { action: 'h2', code: 'Digit2', alt: true },
  { action: 'h3', code: 'Digit3', alt: true },
  { action: 'mark', code: 'KeyM', alt: true },
  { action: 'help', code: 'Slash', ctrl: true },
];

/** What a press of a key in the text means; undefined where it only writes. */
export function keyAction(event: KeyboardEvent): KeyAction | undefined {
  if (event.isComposing) return undefined;
  const found = KEYS.find(
    ({ code, alt = false, ctrl = false, shift = false }) =>
      code === event.code.replace('NumpadEnter', 'Enter') &&
      alt === event.altKey &&
      ctrl === (event.ctrlKey || event.metaKey) &&
      shift === event.shiftKey,
  );
  return found?.action;
}

const NAMES: Readonly<Record<string, string>> = { ArrowUp: '↑', ArrowDown: '↓', Slash: '/' };

/** The names of the keys of an action, as keyboards have them: `Alt`, `↑`. */
export const keyNames = ({ code, alt, ctrl, shift }: Key): readonly string[] => [
  ...(ctrl ? ['Ctrl'] : []),
  ...(alt ? ['Alt'] : []),
  ...(shift ? ['Shift'] : []),
  NAMES[code] ?? code.replace(/^(Key|Digit)/, ''),
];
