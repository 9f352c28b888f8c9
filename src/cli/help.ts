import type { AnyCommand, OptionDefinition } from './command.js';

/** Characters in a line of a terminal, and where the sentences about options begin. */
const WIDTH = 119;
const COLUMN = 25;

/** How a command is called, what it does, and each of its options. */
export function helpOf({ name, usage, about, options, after }: AnyCommand): string {
  const lines = Object.entries(options).map(([option, definition]) => optionLines(option, definition));
  return [
    `npx cssr-widgets ${name} ${usage}`,
    wrapped(about, 0),
    ...(lines.length ? [lines.join('\n')] : []),
    ...(after === undefined ? [] : [wrapped(after, 0)]),
  ].join('\n\n');
}

/** The help of all commands. */
export const helpOfAll = (commands: readonly AnyCommand[]): string =>
  [...commands.map(helpOf), 'npx cssr-widgets --version'].join('\n\n\n');

/** What a call without a word says. */
export function overview(commands: readonly AnyCommand[]): string {
  const column = Math.max(...commands.map(({ name }) => name.length)) + 2;
  return [
    'Content of the Civil Society Support Room (CSSR) for web pages, in Arabic and English.',
    '',
    ...commands.map(({ name, short }) => `  npx cssr-widgets ${name.padEnd(column)}${short}`),
    '',
    'How one of them is called: npx cssr-widgets snippet --help. All of them: npx cssr-widgets --help',
    'Start with: npx cssr-widgets init my-content',
  ].join('\n');
}

function optionLines(name: string, { value, says }: OptionDefinition): string {
  const written = `  --${name}${value === undefined ? '' : ` ${value}`}`;
  const [first = '', ...rest] = wrapped(says, COLUMN).split('\n');
  // A name that reaches into the column has a space before its sentence, if that still fits.
  const beside = `${written.padEnd(COLUMN - 1)} ${first.trimStart()}`;
  return (beside.length <= WIDTH ? [beside, ...rest] : [written, first, ...rest]).join('\n');
}

/** Text in lines of a terminal. Lines that are set by hand, which begin with a space, stay. */
function wrapped(text: string, indent: number): string {
  const margin = ' '.repeat(indent);
  return text
    .split('\n')
    .flatMap((line) => (line.startsWith(' ') ? [margin + line] : linesOf(line, WIDTH - indent).map((each) => margin + each)))
    .join('\n');
}

/** Words in lines no longer than so many characters. */
export function linesOf(text: string, width: number): string[] {
  const lines: string[] = [''];
  for (const word of text.split(' ')) {
    const last = lines.at(-1)!;
    if (last && last.length + 1 + word.length > width) lines.push(word);
    else lines[lines.length - 1] = last ? `${last} ${word}` : word;
  }
  return lines;
}
