/** A text with the digits of Arabic and Persian written as 0 to 9. */
export const westernDigits = (text: string): string => text.replace(/[٠-٩۰-۹]/g, (digit) => String(digit.charCodeAt(0) & 15));
