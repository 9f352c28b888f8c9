import type { Count } from '../../content/schema.js';
import type { Draft } from '../draft.js';
import { isSmall } from './harm/band.js';
import { type DeskFinding, findingIn, keyOf } from './hit.js';
import type { Lexicon } from './lexicon/lexicon.js';
import { checkedText, hitsIn } from './text-checks.js';
import { textsIn } from './texts-of.js';

/** Where officials of the United Nations are named, as they may be. */
const OFFICIAL = new Set(['officials']);

const remembered = new WeakMap<object, { readonly lexicon: Lexicon; readonly findings: readonly DeskFinding[] }>();

/** What the facts of a draft say: the texts of the activity, of the frame of the report and of statements, and counts that are small. */
export function harmInFacts({ activity, report, statements, languages }: Draft, lexicon: Lexicon): DeskFinding[] {
  const of = (value: object, find: () => DeskFinding[]): readonly DeskFinding[] => {
    const known = remembered.get(value);
    if (known?.lexicon === lexicon) return known.findings;
    const findings = find();
    remembered.set(value, { lexicon, findings });
    return findings;
  };
  const texts = (value: object, place: (field: string) => DeskFinding['place']) =>
    textsIn(value, languages, OFFICIAL).flatMap(({ field, language, text }) =>
      hitsIn(checkedText(text, language, lexicon), field.startsWith('conflicts') ? 'harm' : undefined).map((hit) =>
        findingIn(hit, text, language, place(field)),
      ),
    );
  return [
    ...of(activity, () => [...texts(activity, (field) => ({ in: 'activity', field })), ...smallCountsIn(activity)]),
    ...(report ? of(report, () => texts(report, (field) => ({ in: 'report', field }))) : []),
    ...statements
      .filter(({ isConfirmed }) => isConfirmed)
      .flatMap((statement) => of(statement, () => texts(statement, (field) => ({ in: 'statement', statement: statement.id, field })))),
  ];
}

const list = <T>(value: readonly T[] | undefined): readonly T[] => (Array.isArray(value) ? (value as readonly T[]) : []);

/** Exact numbers below ten of people at one place: `bandOf` tells them as a band. */
function smallCountsIn({ participants, meetings, place }: Draft['activity']): DeskFinding[] {
  if (!place) return [];
  const found = (count: Count | undefined, field: string): DeskFinding[] =>
    isSmall(count) && 'value' in count!
      ? [
          {
            code: 'count-few',
            severity: 'warning',
            place: { in: 'activity', field },
            values: { found: String(count.value) },
            key: keyOf('count-few', field, String(count.value)),
          },
        ]
      : [];
  return [
    ...found(participants, 'participants'),
    ...list(meetings).flatMap((meeting, i) => found(meeting?.participants, `meetings[${i}].participants`)),
  ];
}
