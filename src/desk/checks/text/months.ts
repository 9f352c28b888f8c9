import { primary } from '../../../locale/language.js';
import { writingOf } from '../writing.js';
import { usualMonth } from '../said/months.js';
import type { Hit, TextCheck } from '../hit.js';

/** Months that are not written as the United Nations writes them in Arabic, «تشرين الثاني/نوفمبر», and two names that are not of one month. */
export const months: TextCheck = ({ language, reading }) =>
  !writingOf(language).hasPrefixes
    ? []
    : reading.months.flatMap(({ from, to, months: [month, other], isUsual, isDoubtful }): Hit[] => {
        const named = reading.dates.find((date) => date.from <= from && to <= date.to);
        if (isUsual || (isDoubtful && !named)) return [];
        if (other) return [{ code: 'month-pair', severity: 'error', from, to }];
        const words = usualMonth(month!, primary(language));
        // «حزيران2022»: the space is missing too, and another finding puts it.
        return [{ code: 'month-style', severity: 'note', from, to, values: { mended: words }, mend: [{ from, to, text: words }] }];
      });
