/** A text in one language, somewhere in a record. */
export interface FieldText {
  /** Its field: `conflicts[0].note`. */
  readonly field: string;
  readonly language: string;
  readonly text: string;
}

const TAG = /^[a-z]{2,3}(-[A-Za-z0-9]{2,8})*$/;

/** Whether a value is a text by language: its keys are tags, one of them a language of the feed. */
export const isLanguageMap = (value: object, languages: readonly string[]): value is Readonly<Record<string, string>> => {
  const keys = Object.keys(value);
  return (
    keys.some((key) => languages.includes(key)) &&
    keys.every((key) => TAG.test(key) && typeof (value as Record<string, unknown>)[key] === 'string')
  );
};

/** Every text by language within a value, with its field. @param skip fields that are not looked into. */
export function* languageMapsIn(
  value: unknown,
  languages: readonly string[],
  skip: ReadonlySet<string> = new Set(),
  field = '',
): Generator<{ readonly field: string; readonly map: Readonly<Record<string, string>> }> {
  if (Array.isArray(value)) {
    for (const [i, entry] of (value as unknown[]).entries()) yield* languageMapsIn(entry, languages, skip, `${field}[${i}]`);
    return;
  }
  if (typeof value !== 'object' || !value) return;
  if (isLanguageMap(value, languages)) {
    yield { field, map: value };
    return;
  }
  for (const [key, entry] of Object.entries(value))
    if (!skip.has(key)) yield* languageMapsIn(entry, languages, skip, field ? `${field}.${key}` : key);
}

/** The same, one text after the other. */
export const textsIn = (value: unknown, languages: readonly string[], skip?: ReadonlySet<string>): FieldText[] =>
  Array.from(languageMapsIn(value, languages, skip)).flatMap(({ field, map }) =>
    Object.entries(map).map(([language, text]) => ({ field, language, text })),
  );
