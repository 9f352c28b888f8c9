import type { FindingText } from './finding-text.js';

/** What can be wrong with the page around. */
export const page = {
  'lang-missing': {
    severity: 'warning',
    words: ({ msg }) => ({
      title: msg('The page does not say its language', { id: 'checkup.lang-missing.title' }),
      cause: msg('`<html>` has no `lang`. Elements then speak English, and screen readers choose a voice by chance.', {
        id: 'checkup.lang-missing.cause',
      }),
      remedy: msg('Write language and direction into the tag:', { id: 'checkup.lang-missing.remedy' }),
    }),
    code: '<html lang="{lang}" dir="{dir}">',
  },
  'lang-wrong': {
    severity: 'warning',
    words: ({ msg }) => ({
      title: msg('The page says another language than it speaks', { id: 'checkup.lang-wrong.title' }),
      cause: msg('`<html lang="{lang}">`, but most of its text is in the other script. Elements follow what the page says.', {
        id: 'checkup.lang-wrong.cause',
      }),
      remedy: msg('Correct the tag; or give the element its own language by `language`.', { id: 'checkup.lang-wrong.remedy' }),
    }),
    code: '<html lang="{right}" dir="{dir}">',
  },
  'dir-wrong': {
    severity: 'warning',
    words: ({ msg }) => ({
      title: msg('The direction of the page does not fit its language', { id: 'checkup.dir-wrong.title' }),
      cause: msg(
        'The language is `{lang}`, the direction `{was}`. The elements set their own; what stands around them is on the wrong side.',
        { id: 'checkup.dir-wrong.cause' },
      ),
      remedy: msg('Write language and direction together:', { id: 'checkup.dir-wrong.remedy' }),
    }),
    code: '<html lang="{lang}" dir="{dir}">',
  },
  charset: {
    severity: 'error',
    words: ({ msg }) => ({
      title: msg('The page is not read as UTF-8', { id: 'checkup.charset.title' }),
      cause: msg('The browser reads the page as `{charset}`. Arabic then shows as signs such as `Ø§Ù„`.', { id: 'checkup.charset.cause' }),
      remedy: msg('Save the page as UTF-8, and put this first into its `<head>`:', { id: 'checkup.charset.remedy' }),
    }),
    code: '<meta charset="utf-8">',
  },
  garbled: {
    severity: 'error',
    words: ({ msg }) => ({
      title: msg('Arabic text is garbled', { id: 'checkup.garbled.title' }),
      cause: msg('It shows as `{sample}`: somewhere on its way, UTF-8 was read as another encoding and stored like that.', {
        id: 'checkup.garbled.cause',
      }),
      remedy: msg('Paste the text anew; if it is garbled again, set the database and its connection to `utf8mb4`.', {
        id: 'checkup.garbled.remedy',
      }),
    }),
  },
  'element-hidden': {
    severity: 'error',
    words: ({ msg }) => ({
      title: msg('A style sheet hides or spoils the element', { id: 'checkup.element-hidden.title' }),
      cause: msg('`{tag}` is hidden or spoiled by `{rule}`, of the site or of an ad blocker. On it or around it: `{names}`', {
        id: 'checkup.element-hidden.cause',
      }),
      remedy: msg(
        'If it shows in a private window without extensions, rename what holds a word such as ad, banner, social or widget; else take the rule out.',
        { id: 'checkup.element-hidden.remedy' },
      ),
    }),
    code: '{around} { visibility: visible; opacity: 1; color: #000; background: #fff; position: static; writing-mode: horizontal-tb; }',
  },
  'around-hidden': {
    severity: 'note',
    words: ({ msg }) => ({
      title: msg('The element stands in something that is closed', { id: 'checkup.around-hidden.title' }),
      cause: msg('`{tag}` does not show, since `{around}` around it is hidden: a tab or a menu that opens later, perhaps.', {
        id: 'checkup.around-hidden.cause',
      }),
      remedy: msg('If that is not meant, open it, or move the element.', { id: 'checkup.around-hidden.remedy' }),
    }),
  },
  'element-without-size': {
    severity: 'error',
    words: ({ msg }) => ({
      title: msg('The element has no room', { id: 'checkup.element-without-size.title' }),
      cause: msg('`{tag}` has its content, but is {width} × {height} pixels in size: what is around it leaves it no room.', {
        id: 'checkup.element-without-size.cause',
      }),
      remedy: msg('Look for a fixed height, `overflow: hidden` or `width: 0` in the column around it.', {
        id: 'checkup.element-without-size.remedy',
      }),
    }),
    code: '{around} { width: auto; height: auto; max-height: none; overflow: visible; }',
  },
  'text-small': {
    severity: 'warning',
    words: ({ msg }) => ({
      title: msg('The text is too small to read', { id: 'checkup.text-small.title' }),
      cause: msg(
        'The text of `{tag}` is {size} pixels high. `--cssr-sys-font-size` is `{token}`, and `<html>` has a font size of {root} pixels.',
        { id: 'checkup.text-small.cause' },
      ),
      remedy: msg('Give the token pixels or a word, not `rem`:', { id: 'checkup.text-small.remedy' }),
    }),
    code: ':root { --cssr-sys-font-size: medium; }',
  },
  'permalink-twice': {
    severity: 'note',
    words: ({ msg }) => ({
      title: msg('A link to a statement has two places to lead to', { id: 'checkup.permalink-twice.title' }),
      cause: msg('`#{id}` is in more than one element on this page; the link leads to the one that comes last.', {
        id: 'checkup.permalink-twice.cause',
      }),
      remedy: msg('Keep the attribute `permalinks` on one of them only.', { id: 'checkup.permalink-twice.remedy' }),
    }),
  },
  'frame-title': {
    severity: 'warning',
    words: ({ msg }) => ({
      title: msg('The frame has no name', { id: 'checkup.frame-title.title' }),
      cause: msg('Screen readers announce an `<iframe>` by its `title`; this one has none.', { id: 'checkup.frame-title.cause' }),
      remedy: msg('Give it one that tells what is in it:', { id: 'checkup.frame-title.remedy' }),
    }),
    code: '<iframe title="…" src="{src}"></iframe>',
  },
  'frame-sandbox': {
    severity: 'error',
    words: ({ msg }) => ({
      title: msg('The frame may not run scripts', { id: 'checkup.frame-sandbox.title' }),
      cause: msg('It has `sandbox="{was}"`, without `allow-scripts`; so it stays empty.', { id: 'checkup.frame-sandbox.cause' }),
      remedy: msg('Allow it scripts, and new windows for its links:', { id: 'checkup.frame-sandbox.remedy' }),
    }),
    code: '<iframe sandbox="allow-scripts allow-popups" title="…" src="{src}"></iframe>',
  },
  'frame-blocked': {
    severity: 'warning',
    words: ({ msg }) => ({
      title: msg('The frame is held back', { id: 'checkup.frame-blocked.title' }),
      cause: msg(
        'Its address stands in `{attribute}` instead of `src`: {tool} waits for consent or scrolling. The frame sets no cookies.',
        { id: 'checkup.frame-blocked.cause' },
      ),
      remedy: msg('Exclude it in the settings of that tool:', { id: 'checkup.frame-blocked.remedy' }),
    }),
    code: '<iframe src="{src}" title="…"></iframe>',
  },
} as const satisfies Record<string, FindingText>;
