import { html as litHtml } from 'lit';

let tag: typeof litHtml = litHtml;

/** Lit's `html` for what is shown of a view. */
export const html: typeof litHtml = (strings, ...values) => tag(strings, ...values);

/** Puts another tag in its place, for views that were not made on the page. */
export function useTag(other: typeof litHtml): void {
  tag = other;
}
