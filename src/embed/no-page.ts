/**
 * What a server gets for a script of pages: nothing happens. Frameworks import in Node what they render, and `document` would throw there. By the
 * condition `node` in package.json, so that no page downloads a check.
 */
export {};
