import { rawFeed } from './node.js';

type Raw = Record<string, unknown>;
type Records = (Raw & { id: string })[];

/** So many copies of some records, each with its own id, changed. */
function copies(count: number, records: unknown, change: (record: Raw, i: number) => void = () => {}): Records {
  const list = records as Records;
  return Array.from({ length: count }, (_, i) => {
    const record = list[i % list.length]!;
    const copy: Raw = { ...record, id: `${record.id}-n${i}` };
    delete copy['conflicts'];
    change(copy, i);
    return copy as Records[number];
  });
}

/** A feed in the proportions of a real one: statements, and in eighths and halves of their number activities, themes, terms, sources … */
export function largeFeed(statementCount: number): Raw {
  const raw = rawFeed();
  const idOf = (records: Records, i: number) => records[i % records.length]!.id;
  const [half, quarter, eighth] = [2, 4, 8].map((part) => Math.ceil(statementCount / part)) as [number, number, number];
  const sources = copies(eighth, raw['sources']);
  const sourced = (record: Raw, i: number) => (record['sources'] = [idOf(sources, i), idOf(sources, 7 * i)]);
  const themes = copies(eighth, raw['themes']);
  const organizations = copies(eighth, raw['organizations'], sourced);
  const activities = copies(quarter, raw.activities, (record, i) => {
    sourced(record, i);
    record['themes'] = [idOf(themes, i), idOf(themes, 3 * i)];
    record['organizers'] = [idOf(organizations, i)];
    delete record['hosts'];
    delete record['related'];
  });
  const statements: Records = copies(statementCount, raw.statements, (record, i) => {
    sourced(record, i);
    record['activity'] = idOf(activities, i);
    record['themes'] = [idOf(themes, i)];
    delete record['partOf'];
    delete record['addressedTo'];
  });
  statements.forEach((record, i) => i % 4 === 3 && (record['partOf'] = statements[i - 1]!.id));
  const workingGroups = copies(eighth, raw['workingGroups'], (record, i) => {
    sourced(record, i);
    record['meetings'] = [idOf(activities, i), idOf(activities, i + 5)];
    record['themes'] = [idOf(themes, i)];
    delete record['members'];
  });
  const keyFigures = copies(eighth, raw['keyFigures'], (record, i) => {
    sourced(record, i);
    record['values'] = (record['values'] as Raw[]).map((value) => ({ ...value, sources: [idOf(sources, i)] }));
  });
  const corrections = Array.from({ length: half }, (_, i) => ({
    id: `correction-${i}`,
    collection: 'statements',
    record: i % 2 ? idOf(statements, i) : `gone-${i}`,
    title: { en: 'A statement' },
    kind: i % 2 ? 'corrected' : 'withdrawn',
    date: '2024-01-01',
    change: { en: 'A number was wrong.' },
    sources: [idOf(sources, i)],
  }));
  return {
    ...raw,
    sources,
    themes,
    organizations,
    activities,
    statements,
    workingGroups,
    keyFigures,
    corrections,
    terms: copies(eighth, raw['terms'], sourced),
    contacts: copies(eighth, raw['contacts'], sourced),
    about: copies(1, raw['about'], sourced),
    disclaimers: copies(1, raw['disclaimers'], sourced),
    reports: [],
  };
}
