import { visible } from '../content/visible.js';
import { checkTheme, type CheckedTheme, type CheckedView, type Failure } from '../themes/checker/check-theme.js';
import { pairName, ratioText } from '../themes/generator/pairs.js';
import { cssName } from '../themes/generator/tokens.js';
import { command } from './command.js';
import { readText } from './files.js';
import { UsageError } from './usage-error.js';

function run(_: unknown, files: readonly string[]): number {
  if (!files.length) throw new UsageError('which file? None is named');
  const good = files.map((file) => {
    const checked = checkTheme(readText(file));
    console.log(report(file, checked).map(visible).join('\n'));
    return !checked.faults.length && checked.views.every(({ failures }) => !failures.length);
  });
  return good.every(Boolean) ? 0 : 1;
}

function report(file: string, { views, faults, notes }: CheckedTheme): string[] {
  return [
    ...faults.map(({ token, line, message }) => `${file}${line ? `:${line}` : ''}: ${token ? `${token}: ` : ''}${message}`),
    ...views.flatMap((view) => viewLines(file, view)),
    ...notes.map((note) => `${file}: note: ${note}`),
  ];
}

function viewLines(file: string, { theme, view, pairs, failures, closest }: CheckedView): string[] {
  const { between, vision, distance } = closest;
  const what = `${file}: ${theme ? `"${theme}", ` : ''}${view}: `;
  const told = `closest types: ${between.join(' and ')}, ${distance.toFixed(3)} apart (${vision} sight)`;
  return [
    `${what}${failures.length ? `${failures.length} of ${pairs} pairs FAIL` : `all ${pairs} pairs hold`}; ${told}`,
    ...failures.map((failure) => `  ${failureLine(failure)}`),
  ];
}

function failureLine({ pair, front, back, ratio, token, nearest }: Failure): string {
  const fix = nearest
    ? `nearest that passes: ${cssName(token)}: ${nearest}`
    : `no lightness of ${cssName(token)} passes with all it meets: move the grounds apart`;
  return `${pairName(pair)}: ${front} on ${back} is ${ratioText(ratio)}:1, wanted ${pair.wanted}:1 (${pair.where}); ${fix}`;
}

/** `cssr theme check FILE.css …`: judges themes written by hand. */
export const themeCheck = command({
  name: 'theme check',
  short: 'whether the colours of a theme can be read',
  usage: 'FILE.css [FILE.css …]',
  about:
    'Judges themes written by hand, in light and dark: names each pair of colours that fails, its ratio and the nearest colour that passes; each token that is none, each value that is no colour. What a theme does not set is judged with the default of the elements. Exit code: 0 all is well, 1 something is not.',
  options: {},
  takesWords: true,
  run,
});
