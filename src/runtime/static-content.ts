import { css } from 'lit';

/** On static content written by hand, or of which a page has lost the class. */
export const STATIC_CLASS = 'cssr-static';

/** The outermost tag of the static HTML of an element, for a selector. */
export const STATIC_CONTENT = '.cssr-root';

/**
 * What an element hides once it speaks itself. By class, since what else stands between the tags is the page's: a tag closed by `/>` has the
 * rest of the page for its children. `!important`, since a page rule such as `article{display:flex}` would win.
 */
export const staticContentStyles = css`
  .rest::slotted(:is(.cssr-static, .cssr-root)) {
    display: none !important;
  }
`;
