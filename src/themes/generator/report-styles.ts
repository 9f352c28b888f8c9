/** Of the page, and of the samples, which use the tokens as the elements do. */
export const reportStyles = `
:root { color-scheme: light; }
body { margin: 0; font: 1rem/1.55 system-ui, sans-serif; color: #1c2733; background: #fff; }
main { max-width: 72rem; margin: 0 auto; padding: 2rem 1.25rem 4rem; }
h1 { margin: 0 0 0.5rem; font-size: 2rem; line-height: 1.2; }
h2 { margin: 2.5rem 0 0.75rem; font-size: 1.375rem; }
p { max-width: 46rem; }
.verdict { font-size: 1.25rem; font-weight: 600; }
code { font-size: 0.875rem; }
.scroll { overflow-x: auto; }
.scroll:focus-visible { outline: 3px solid #005392; outline-offset: 2px; }
table { border-collapse: collapse; margin-block: 1rem; }
caption { text-align: start; font-weight: 600; padding-block: 0.5rem; }
th, td { padding: 0.375rem 1rem 0.375rem 0; text-align: start; border-block-end: 1px solid #d5dde4; vertical-align: middle; }
th { font-weight: 400; }
thead th { font-weight: 600; }
small { display: block; font-size: 0.8125rem; color: #53606d; }
.number { text-align: end; font-variant-numeric: tabular-nums; }
.swatch { inline-size: 2.5rem; block-size: 1.5rem; vertical-align: middle; border: 1px solid #767f88; border-radius: 4px; }
.pair { display: block; inline-size: 6rem; block-size: 1.75rem; border-radius: 4px; outline: 1px solid #d5dde4; }
.samples { display: grid; grid-template-columns: repeat(auto-fit, minmax(min(100%, 24rem), 1fr)); }
.sample { padding: 1.25rem; background: var(--surface); }
.sample article { color: var(--text); background: var(--surface); border: var(--line-width) solid var(--line); border-block-start: var(--rule) solid var(--brand); border-radius: var(--radius); box-shadow: var(--elevation); overflow: clip; }
.sample [lang='ar'] { line-height: 1.8; }
.sample p, .sample ul { margin: 0; padding: 0; list-style: none; }
.sample .main { display: grid; gap: calc(var(--space) * 2); padding: calc(var(--space) * 3); }
.sample .kicker { font-size: 0.8125em; font-weight: 600; color: var(--brand-text); }
.sample .title { font-size: 1.25em; font-weight: var(--heading-weight); line-height: 1.4; }
.sample .tags, .sample .types, .sample .controls, .sample .foot { display: flex; flex-wrap: wrap; gap: 0.5em; align-items: center; }
.sample .tags li { font-size: 0.8125em; background: var(--tint); border-radius: 99em; padding: 0.125em 0.75em; }
.sample .types { column-gap: 1.25em; font-size: 0.875em; font-weight: 700; }
.sample .controls span { padding: 0.5em 1em; font-size: 0.9375em; border: var(--line-width) solid var(--control-line); border-radius: var(--radius); }
.sample .controls .filled { background: var(--brand-text); color: var(--surface); border-color: transparent; font-weight: 600; }
.sample .controls .focused { outline: 3px solid var(--focus); outline-offset: 2px; }
.sample .foot { padding: calc(var(--space) * 1.5) calc(var(--space) * 3); border-block-start: var(--line-width) solid var(--line); background: var(--surface-sunken); column-gap: 1.5em; }
.sample .link { color: var(--brand-text); text-decoration: underline; text-underline-offset: 0.2em; }
.sample .small { font-size: 0.8125em; color: var(--text-muted); }
${['concern', 'demand', 'proposal', 'recommendation', 'inform'].map((type) => `.sample .${type} { color: var(--${type}); }`).join('\n')}
@media print { .sample, .pair, .swatch { print-color-adjust: exact; } }`;
