import { css } from 'lit';

/** On static content written by hand, or of which a page has lost the class. */
export const STATIC_CLASS = 'cssr-static';

/** Static content, for a selector: by a class of the library, wherever in the list of classes an editor has put it; and no frame. */
export const STATIC_CONTENT = `:is([class^='cssr-'],[class*=' cssr-']):not(iframe)`;

/**
 * What an element hides once it speaks itself. By class, since what else stands between the tags is the page's: a tag closed by `/>` has the
 * rest of the page for its children. `!important`, since a page rule such as `article{display:flex}` would win.
 */
export const staticContentStyles = css`
  .rest::slotted(:is([class^='cssr-'], [class*=' cssr-']):not(iframe)) {
    display: none !important;
  }
`;
