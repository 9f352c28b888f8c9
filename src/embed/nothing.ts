/**
 * What a server gets for a script of pages, by the condition `node` in package.json, since `document` would throw there: no page downloads a
 * check. And what a bundler gets for what is all types.
 */
export {};
