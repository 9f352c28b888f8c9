import { primary } from '../../../locale/language.js';
import { LANGUAGES } from '../../../locale/languages.js';
import type { Checked, Hit, TextCheck } from '../hit.js';
import { isWithin } from '../range.js';

export type DigitSystem = 'latn' | 'arab' | 'arabext';
const ZERO: Readonly<Record<DigitSystem, number>> = { latn: 0x30, arab: 0x660, arabext: 0x6f0 };

const systemOf = (digit: string): DigitSystem => (digit < '\u0660' ? 'latn' : digit < '\u06f0' ? 'arab' : 'arabext');
/** Digits written in another system. */
export const inSystem = (digits: string, system: DigitSystem): string =>
  digits.replace(/[0-9٠-٩۰-۹]/g, (digit) => String.fromCharCode(ZERO[system] + (digit.charCodeAt(0) & 15)));

/** The runs of digits that are the text's own: those in addresses and in names such as TWG3 are not. */
export const digitRuns = ({
  text,
  reading: { addresses },
}: Checked): readonly { readonly from: number; readonly to: number; readonly system: DigitSystem }[] =>
  Array.from(text.matchAll(/(?<![A-Za-z][-/]?)(?:[0-9]+|[٠-٩]+|[۰-۹]+)(?![A-Za-z])/g), (match) => ({
    from: match.index,
    to: match.index + match[0].length,
    system: systemOf(match[0]),
  })).filter((run) => !isWithin(run, addresses));

/** How often each system is used. */
export function countSystems(checked: Checked): Partial<Record<DigitSystem, number>> {
  const counts: Partial<Record<DigitSystem, number>> = {};
  for (const { system } of digitRuns(checked)) counts[system] = (counts[system] ?? 0) + 1;
  return counts;
}

/** The system to write a language in, where a text uses these. */
export function systemFor(language: string, counts: Partial<Record<DigitSystem, number>>): DigitSystem {
  const tag = primary(language);
  const usual = Object.hasOwn(LANGUAGES, tag) ? LANGUAGES[tag as keyof typeof LANGUAGES].digits : 'latn';
  if (usual === 'latn') return 'latn';
  return (counts.latn ?? 0) > (counts.arab ?? 0) + (counts.arabext ?? 0) ? 'latn' : 'arab';
}

/** The runs that are not in a system. */
export const digitsNotIn = (checked: Checked, system: DigitSystem): Hit[] =>
  digitRuns(checked)
    .filter((run) => run.system !== system)
    .map(({ from, to }) => {
      const text = inSystem(checked.text.slice(from, to), system);
      return { code: 'digits-mixed', severity: 'warning', from, to, values: { mended: text }, mend: [{ from, to, text }] };
    });

/** Several systems of digits in one text, or one that is not of the language. */
export const digits: TextCheck = (checked) => {
  const counts = countSystems(checked);
  // Western digits alone are right in Arabic too.
  return digitsNotIn(checked, systemFor(checked.language, counts));
};
