import type { Statement } from '../../content/schema.js';
import { RAISED_TYPES, type StatementType } from '../../content/vocabulary.js';
import type { Locale } from '../../locale/locale.js';
import { byId, groupBy } from '../../views/indexes.js';
import { typeCount } from '../../views/statement-counts.js';
import { attributionLabel, typeLabel } from '../../views/words.js';

/** Who said what in a paragraph: one note for all statements of one type and one attribution. */
export interface ReportMark {
  readonly type: StatementType;
  /** 1 for what was not raised, but told: marked only where the reader asks for that as well. */
  readonly quiet: 0 | 1;
  /** "3 concerns" */
  readonly count: string;
  /** "Participants" */
  readonly who: string;
}

/** How a run of words is marked. */
export interface RunMark {
  /** Which note of the paragraph tells of it. */
  readonly mark?: number;
  /** The notes that stand where these words begin. */
  readonly opens?: readonly number[];
  /** What is heard where these words begin: of the note "3 concerns, Participants: "; of a further statement "Concern: ". */
  readonly heard?: string;
}

/** A statement, for the marks. */
interface Said {
  readonly type: StatementType;
  readonly who: string;
  readonly label: string;
  /** The statement that is counted: a proposal with its details is one proposal. */
  readonly whole: string;
}

export type SaidOf = (id: string) => Said | undefined;

/** What the marks say of each statement, in the language of the text. */
export function saidIn(statements: readonly Statement[], locale: Locale): SaidOf {
  return (id) => {
    const statement = byId(statements, id);
    if (!statement) return undefined;
    const { type, attribution, partOf = id } = statement;
    return { type, who: attributionLabel(attribution, locale), label: typeLabel(type, locale), whole: partOf };
  };
}

const quietOf = (type: StatementType) => (RAISED_TYPES.some((raised) => raised === type) ? 0 : 1);

/** The marks of a paragraph, and its notes. @param runs the statements of which each run of words is part. */
export function marksOf(
  runs: readonly (readonly string[])[],
  saidOf: SaidOf,
  locale: Locale,
): { readonly marks: readonly ReportMark[]; readonly runs: readonly RunMark[] } {
  const said = runs.map((ids) => ids.flatMap((id) => saidOf(id) ?? []));
  const keyOf = ({ type, who }: Said) => [type, who].join();
  const groups = groupBy(said.flat(), keyOf);
  const keys = [...groups.keys()];
  const marks = Array.from(groups.values(), (group): ReportMark => {
    const { type, who } = group[0]!;
    return { type, quiet: quietOf(type), count: typeCount(type, new Set(group.map(({ whole }) => whole)).size, locale), who };
  });
  const begun = new Set<string>();
  let before = '';
  const marked = said.map((own): RunMark => {
    const opens: number[] = [];
    const heard: string[] = [];
    for (const one of own) {
      const key = keyOf(one);
      const { who, label } = one;
      const index = keys.indexOf(key);
      if (!begun.has(key)) {
        opens.push(index);
        heard.push(locale.commas([marks[index]!.count, who]));
      } else if (!begun.has(one.whole)) heard.push(key === before ? label : locale.commas([label, who]));
      begun.add(key).add(one.whole);
      before = key;
    }
    const shown = own.find(({ type }) => !quietOf(type)) ?? own[0];
    return {
      ...(shown && { mark: keys.indexOf(keyOf(shown)) }),
      ...(opens.length && { opens }),
      ...(heard.length && { heard: `${heard.join('; ')}: ` }),
    };
  });
  return { marks, runs: marked };
}
