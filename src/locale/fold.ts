/**
 * Folds what a searching reader does not mean to tell apart: case and accents of Latin, -ise and -ize, apostrophes, the quotation marks of
 * languages; vowel signs, tatweel, the forms of alef, final ya, ta marbuta and hamza carriers of Arabic, the letters and digits that Persian
 * and Urdu keyboards have in their place, «سورية» and «سوريا»; bidi controls.
 */
export const fold = (text: string): string =>
  text
    .normalize('NFKD')
    .replace(/[\p{M}\p{Cf}ـ'‘’ʼ]/gu, '')
    .toLowerCase()
    .replace(/z/g, 's')
    .replace(/[“”„«»]/g, '"')
    .replace(/ٱ/g, 'ا')
    .replace(/[ىیے]/g, 'ي')
    .replace(/ک/g, 'ك')
    .replace(/[ةہھەۃ]/g, 'ه')
    .replace(/يه(?!\p{L})/gu, 'يا')
    .replace(/[٠-٩۰-۹]/g, (digit) => String(digit.charCodeAt(0) & 15));

/**
 * Whether a text, folded, has what a query asks for: each of its words, "each phrase", and none of those with a -minus before them. A query
 * that is empty, or not yet a word, asks for nothing.
 */
export function matcher(query: string): (folded: string) => boolean {
  const parts = [...fold(query).matchAll(/(-?)("[^"]+|[^\s"-][^\s"]*)/g)];
  return (text) => parts.every(([, not, words]) => text.includes(words!.replace('"', '')) !== !!not);
}
