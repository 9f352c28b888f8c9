// The name is that of Lit's tag, so that the build takes the white space out of it.
const css = String.raw;

/** The look of the panel. What a page says of `div` or `*` reaches the host and loses against `!important` in here; nothing reaches further. */
export const STYLES = css`
  :host {
    all: initial !important;
    display: block !important;
    position: fixed !important;
    inset-block-start: 0 !important;
    inset-inline-start: 0 !important;
    inline-size: 0 !important;
    block-size: 0 !important;
    overflow: visible !important;
    z-index: 2147483647 !important;
  }
  * {
    box-sizing: border-box;
  }
  [hidden] {
    display: none !important;
  }
  .panel,
  .outline {
    --surface: #fff;
    --sunken: #f3f5f8;
    --text: #1b2430;
    --muted: #55606e;
    --line: #d5dbe3;
    --edge: #7b8794;
    --accent: #14507f;
    --error: #a4161a;
    --warning: #7a4b00;
    --note: #14507f;
    --good: #1c6434;
    color-scheme: light;
  }
  @media (prefers-color-scheme: dark) {
    .panel,
    .outline {
      --surface: #171c23;
      --sunken: #212831;
      --text: #e8ecf1;
      --muted: #a9b4c0;
      --line: #37414d;
      --edge: #8492a1;
      --accent: #8cc4f2;
      --error: #ff9a94;
      --warning: #f2bf6b;
      --note: #8cc4f2;
      --good: #83d29c;
      color-scheme: dark;
    }
  }
  .panel {
    position: fixed;
    inset-block-start: 16px;
    max-block-size: calc(100vh - 32px);
    inset-inline-end: 16px;
    inline-size: min(27em, calc(100vw - 32px));
    display: flex;
    flex-direction: column;
    font:
      16px/1.5 system-ui,
      sans-serif;
    color: var(--text);
    background: var(--surface);
    border: 1px solid var(--line);
    border-radius: 12px;
    box-shadow: 0 12px 40px rgb(0 0 0 / 0.28);
    overflow: clip;
    overflow-wrap: anywhere;
  }
  .panel[dir='rtl'] {
    line-height: 1.75;
  }
  header,
  .scroll,
  footer {
    padding-inline: 1.125em;
  }
  header {
    display: flex;
    align-items: center;
    gap: 0.5em;
    padding-block: 0.75em;
    border-block-end: 1px solid var(--line);
  }
  h2 {
    flex: 1;
    margin: 0;
    font-size: 1.0625em;
    line-height: 1.4;
  }
  .scroll {
    flex: 1;
    overflow: auto;
    overscroll-behavior: contain;
    padding-block: 1em;
  }
  footer {
    padding-block: 0.75em;
    border-block-start: 1px solid var(--line);
  }
  .row {
    display: flex;
    flex-wrap: wrap;
    gap: 0.5em;
  }
  p {
    margin: 0;
  }
  .verdict {
    font-size: 1.0625em;
    font-weight: 600;
    line-height: 1.5;
  }
  .verdict.good {
    color: var(--good);
  }
  .verdict.good::before {
    content: '✓';
    margin-inline-end: 0.5em;
  }
  .aside {
    margin-block-start: 0.5em;
    color: var(--muted);
    font-size: 0.875em;
  }
  ol {
    margin: 1em 0 0;
    padding: 0;
    list-style: none;
    display: grid;
    gap: 0.75em;
  }
  .finding {
    --tone: var(--note);
    display: grid;
    gap: 0.5em;
    padding: 0.875em 1em;
    background: var(--sunken);
    border-radius: 8px;
    border-inline-start: 4px solid var(--tone);
  }
  .finding.error {
    --tone: var(--error);
  }
  .finding.warning {
    --tone: var(--warning);
  }
  .severity {
    font-size: 0.8125em;
    font-weight: 600;
    color: var(--tone);
  }
  h3 {
    margin: 0;
    font-size: 1em;
    line-height: 1.4;
    text-wrap: balance;
  }
  .panel[dir='rtl'] :is(h2, h3) {
    line-height: 1.6;
  }
  .cause,
  .remedy {
    font-size: 0.9375em;
  }
  code,
  textarea {
    font:
      0.875em/1.5 ui-monospace,
      monospace;
  }
  :is(.cause, .remedy, h3) code {
    padding: 0.05em 0.3em;
    background: var(--surface);
    border-radius: 4px;
  }
  pre {
    inline-size: 100%;
    max-block-size: 11em;
    margin: 0;
    padding: 0.5em 0.75em;
    overflow: auto;
    white-space: pre-wrap;
    background: var(--surface);
    border: 1px solid var(--line);
    border-radius: 6px;
  }
  pre code {
    font-size: 0.8125em;
  }
  button {
    min-block-size: 2.75em;
    padding: 0.25em 0.875em;
    font: inherit;
    font-size: 0.9375em;
    color: var(--accent);
    background: var(--surface);
    border: 1px solid var(--edge);
    border-radius: 6px;
    cursor: pointer;
  }
  button:hover {
    background: color-mix(in srgb, var(--accent) 12%, var(--surface));
  }
  button.main {
    color: var(--surface);
    background: var(--accent);
    border-color: var(--accent);
  }
  button.main:hover {
    background: color-mix(in srgb, var(--accent) 88%, var(--text));
  }
  button.small {
    font-size: 0.875em;
  }
  .told {
    margin-block-start: 0.5em;
    font-size: 0.875em;
    color: var(--muted);
  }
  .told.quiet {
    position: absolute;
    inline-size: 1px;
    block-size: 1px;
    margin: 0;
    overflow: hidden;
    clip-path: inset(50%);
  }
  details {
    margin-block-start: 1em;
    font-size: 0.9375em;
  }
  summary {
    padding-block: 0.5em;
    cursor: pointer;
    color: var(--accent);
  }
  textarea {
    display: block;
    inline-size: 100%;
    min-block-size: 12em;
    padding: 0.5em 0.75em;
    color: var(--text);
    background: var(--surface);
    border: 1px solid var(--edge);
    border-radius: 6px;
  }
  :focus-visible {
    outline: 3px solid var(--accent);
    outline-offset: 2px;
  }
  .panel:focus {
    outline: none;
  }
  .outline {
    position: fixed;
    pointer-events: none;
    border: 3px solid var(--error);
    border-radius: 6px;
    box-shadow: 0 0 0 2px var(--surface);
  }
  @media (max-width: 40em) {
    .panel {
      inset-block: auto 0;
      inset-inline: 0;
      inline-size: auto;
      max-block-size: 68vh;
      max-block-size: 68dvh;
      border-radius: 14px 14px 0 0;
    }
    .panel.above {
      inset-block: 0 auto;
      border-radius: 0 0 14px 14px;
    }
    header,
    .scroll,
    footer {
      padding-inline: 1em;
    }
  }
  @media print {
    .panel,
    .outline {
      display: none;
    }
  }
  @media (forced-colors: active) {
    .finding {
      border: 1px solid CanvasText;
    }
    .outline {
      border-color: Highlight;
    }
  }
`;
