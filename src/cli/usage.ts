/** Something a person can put right: told in one line, without a stack. */
export class UsageError extends Error {
  constructor(
    message: string,
    /** Of which command the help says more. */
    readonly command?: string,
    /** 2: wrongly called; 1: what was given cannot be read or written. */
    readonly code: 1 | 2 = 2,
  ) {
    super(message);
  }
}

const COMMANDS = {
  theme: `npx cssr theme --name NAME --brand COLOUR [options]

Makes a theme from a brand colour: NAME.css, NAME.tokens.json (Design Tokens Community Group format) and
NAME.report.html (every pair of colours with its contrast, and samples in English and Arabic).

  --name NAME            name of the files and of data-cssr-theme: a-z, 0-9 and hyphens
  --brand COLOUR         any CSS colour: "#009EDB", "rgb(0 158 219)", "oklch(66% 0.15 235)"
  --accent COLOUR        a second colour, for links, buttons and the focus ring
  --font FAMILIES        "Open Sans, Arial"; where absent, the font of the page
  --font-arabic FAMILIES "Noto Kufi Arabic, Tahoma"
  --radius LENGTH        of corners, in px or em: 0px, 6px (the default), 0.5em
  --density DENSITY      comfortable (the default) or compact
  --out DIR              where to write; made if it is not there; the default is this folder`,
  'theme check': `npx cssr theme check FILE.css [FILE.css …]

Judges themes written by hand, in light and dark: names each pair of colours that fails, its ratio and the nearest
colour that passes; each token that is none, each value that is no colour. What a theme does not set is judged with
the default of the elements. Exit code: 0 all is well, 1 something is not.`,
} as const;

export const usage = (command?: keyof typeof COMMANDS): string =>
  command ? COMMANDS[command] : `${Object.values(COMMANDS).join('\n\n\n')}\n\n\nnpx cssr --version`;
