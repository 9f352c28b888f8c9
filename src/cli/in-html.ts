import { createHash } from 'node:crypto';

export { jsonInHtml } from '../publish/json-in-html.js';

/**
 * A script that can stand within a page. In it `</script` would end it, and `<!--` may let it run on over its end; both occur in texts, regular
 * expressions and templates only, where `\\x3c` is the same as `<`.
 */
export const scriptInHtml = (code: string): string => code.replace(/<(?=!--|\/script)/gi, '\\x3c');

/** A style sheet that can stand within a page; `\\/` is the same as `/` in CSS. */
export const styleInHtml = (css: string): string => css.replace(/<\/(?=style)/gi, '<\\/');

/** What a policy of a page calls a script or a sheet that stands in it. @param text all that is between its tags. */
export const hashOf = (text: string): string => `sha256-${createHash('sha256').update(text).digest('base64')}`;
