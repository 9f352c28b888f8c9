/**
 * Folds what a searching reader does not mean to tell apart: case and accents of Latin; vowel signs, tatweel, the forms of alef, final
 * ya, ta marbuta and hamza carriers of Arabic; Arabic-Indic digits; bidi controls.
 */
export function fold(text: string): string {
  return text
    .normalize('NFKD')
    .replace(/[\p{M}\p{Cf}ـ]/gu, '')
    .toLowerCase()
    .replace(/ٱ/g, 'ا')
    .replace(/ى/g, 'ي')
    .replace(/ة/g, 'ه')
    .replace(/[٠-٩]/g, (digit) => String(digit.charCodeAt(0) - 0x660));
}
