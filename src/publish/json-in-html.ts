/** JSON that can stand in a script element of a page: neither `</script` nor `<!--` can occur in it, nor a line end that JavaScript has and JSON has not. */
export const jsonInHtml = (value: unknown, indent?: number): string =>
  JSON.stringify(value, undefined, indent).replace(
    /[<>&\u2028\u2029]/g,
    (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`,
  );
