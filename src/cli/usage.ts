import { ELEMENT_NAMES } from '../publish/catalogue.js';

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

/** Lines of a terminal. */
const wrapped = (text: string) => text.replace(/(.{1,110})(?: |$)/g, '  $1\n').trimEnd();

const COMMANDS = {
  snippet: `npx cssr-widgets snippet ELEMENT --feed FEED [--language ar] [attributes of the element] [options]

Writes the content of an element: markup for a page, complete without script, or a text, a table or data with the same
words. FEED is a file or an https: URL, ELEMENT one of these:
${wrapped(ELEMENT_NAMES.join(', '))}

  --item ID …            an attribute of the element, by its name: --heading-level 3, --kinds "survey side-event"
  --language LANGUAGE    en (the default) or ar
  --delivery DELIVERY    element (the default); block, for content systems that do not know the tag; wordpress, for
                         those who may not write any HTML there; shortcode, with the plugin; frame
  --format FORMAT        html (the default), text, markdown, csv, json or json-ld
  --pinned               these words stay; the element only tells when there are newer ones
  --theme NAME           ocha, norway …
  --script               with the lines that a page needs once: edition, style sheets, the scripts for this element, each
                         with the hash of this version; --base URL says from where
  --loader               one line that finds out by itself which scripts the page needs, in place of theirs
  --edition-url URL      where browsers find the index of the edition; else it is edition/edition.json below --base
  --feed-url URL         a feed in place of an edition: 24 KB more to load, and all of the feed
  --inline               the content stands in the page as data, too, and nothing is asked for
  --sheet                dresses the content before the script, and without it
  --base URL             the folder that has the files of the library; needed for frame and --script
  --link URL             where the content stands: below a frame, at the end of a text
  --bold                 text: *bold* as in WhatsApp
  --brief                text: without what is folded in a page
  --width, --height PX   of a frame; else all the width there is, and 480
  --width NUMBER         text: lines no longer than so many characters
  --bom                  csv: for Excel
  --out FILE             where to write; the default is the standard output`,
  publish: `npx cssr-widgets publish FEED --out DIR [options]

Writes an edition: a folder of small files from which the elements of a page get their words. Any web server can serve
it; a page then needs no feed. FEED is a file or an https: URL. Only what has changed is written, each file in one go,
edition.json last; files of an earlier edition that are not in this one are removed, those in by-hash/ stay.

  --out DIR              the folder; made if it is not there. One with other files in it, and no edition, is refused
  --also CHOICE          several words that a page chooses by, beside all single ones; as often as needed:
                         --also "recommendation-list types='concern demand' activity=amman-2022-11"
  --compress             with .br and .gz beside each file, for servers that send these

Faulty records are left out and named; the exit code is 1 then.`,
  validate: `npx cssr-widgets validate FEED [FEED …]

Says what elements would leave out of a feed, naming file, record and field, and which records are named but not there.
Exit code: 0 all is well, 1 something is not.`,
  theme: `npx cssr-widgets theme --name NAME --brand COLOUR [options]

Makes a theme from a brand colour: NAME.css, NAME.tokens.json (Design Tokens Community Group format) and
NAME.report.html (every pair of colours with its contrast, and samples in English and Arabic).

  --name NAME            name of the files and of data-cssr-theme: a-z, 0-9 and hyphens
  --brand COLOUR         any CSS colour: "#009EDB", "rgb(0 158 219)", "oklch(66% 0.15 235)"
  --accent COLOUR        a second colour, for links, buttons and the focus ring
  --font FAMILIES        "Open Sans, Arial"; where absent, the font of the page
  --font-arabic FAMILIES "Noto Kufi Arabic, Tahoma"
  --radius LENGTH        of corners, in px or em: 0px, 6px (the default), 0.5em
  --density DENSITY      comfortable (the default) or compact
  --heading-weight WEIGHT of titles: 700 (the default), 400 …, normal or bold
  --rule LENGTH          width of the rule in the colour of the house, in px or em: 4px (the default), 0px for none
  --line-width LENGTH    width of the edges of cards, lists and controls: 1px (the default)
  --elevation SHADOW     of cards and lists: none (the default), low or high
  --out DIR              where to write; made if it is not there; the default is this folder`,
  'theme check': `npx cssr-widgets theme check FILE.css [FILE.css …]

Judges themes written by hand, in light and dark: names each pair of colours that fails, its ratio and the nearest
colour that passes; each token that is none, each value that is no colour. What a theme does not set is judged with
the default of the elements. Exit code: 0 all is well, 1 something is not.`,
  frame: `npx cssr-widgets frame [--edition DIR | --feed FEED.json] [--only CHOICE …] [--theme FILE.css …] [--out frame.html]

Writes the page that stands in an <iframe>. What it shows is said by its address:
frame.html#element=mission-card&item=amman-2022-11&language=ar&theme=un-ose (docs/frame.md).

  --edition DIR          puts the words of an edition, as cssr publish wrote it, into the page, which then asks for nothing;
                         without it, the page asks the edition in the folder edition/ beside it
  --feed FEED.json       the same, from a feed: its edition is made for this page alone. Faulty records are left out and
                         named; the exit code is 1 then
  --only CHOICE          not all of it, but what is named; as often as needed:
                         --only "mission-card item=amman-2022-11" --only disclaimer
  --theme FILE.css       a theme beside those of the library, which are in it; as often as needed
  --out FILE             the default is frame.html`,
  oembed: `npx cssr-widgets oembed --frame URL --title TITLE --at URL [options]

Writes the oEmbed answer for a page on a host that runs nothing, and prints the <link> by which other sites find it: a
link to the page, pasted into WordPress say, then becomes the frame.

  --frame URL            address of the frame page, with what it shows: https://example.org/frame.html#element=report
  --title TITLE          what is shown, in a few words
  --at URL               the address at which the written file will be
  --width, --height PX   size of the frame; 600 each
  --provider-name NAME   the default is Civil Society Support Room
  --provider-url URL     the site of the provider
  --cache-age SECONDS    how long others may keep the answer; a day
  --out FILE             the default is oembed.json`,
} as const;
export type CommandName = keyof typeof COMMANDS;

export const usage = (command?: CommandName): string =>
  command ? COMMANDS[command] : `${Object.values(COMMANDS).join('\n\n\n')}\n\n\nnpx cssr-widgets --version`;
