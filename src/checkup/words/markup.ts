import type { FindingText } from './finding-text.js';

const BLOCK = '<div class="cssr" data-cssr="{name}"{attributes}>…</div>';

/** What can be wrong with the code that was pasted. */
export const markup = {
  'tag-stripped': {
    severity: 'error',
    words: ({ msg }) => ({
      title: msg('The tag around this content was removed', { id: 'checkup.tag-stripped.title' }),
      cause: msg(
        'Content of the CSSR stands here without its tag. The editor, or a filter (WordPress KSES, “Limit allowed HTML tags” in Drupal), took it out; the text stays as pasted.',
        { id: 'checkup.tag-stripped.cause' },
      ),
      remedy: msg(
        'Use the form with `div` below. Or let someone paste it who may post unfiltered HTML, or allow the tag in the text format.',
        { id: 'checkup.tag-stripped.remedy' },
      ),
    }),
    code: BLOCK,
  },
  'content-hoisted': {
    severity: 'error',
    words: ({ msg }) => ({
      title: msg('The content fell out of its element', { id: 'checkup.content-hoisted.title' }),
      cause: msg(
        'The code stands within a paragraph. A `<p>` cannot hold headings or lists, so the browser closed it and put the content after the element; it may show twice.',
        { id: 'checkup.content-hoisted.cause' },
      ),
      remedy: msg(
        'Paste the code as a block of its own, outside of `<p>` (WordPress: the block “Custom HTML”; CKEditor: the source view), best in the form below.',
        { id: 'checkup.content-hoisted.remedy' },
      ),
    }),
    code: BLOCK,
  },
  'not-closed': {
    severity: 'error',
    words: ({ msg }) => ({
      title: msg('The element is not closed and swallows what follows', { id: 'checkup.not-closed.title' }),
      cause: msg(
        '`<{tag}>` has no closing tag, or ends in `/>`, which closes nothing in HTML. What follows became its content, and is hidden.',
        { id: 'checkup.not-closed.cause' },
      ),
      remedy: msg('Write the closing tag.', { id: 'checkup.not-closed.remedy' }),
    }),
    code: '<{tag}{attributes}></{tag}>',
  },
  'tag-as-text': {
    severity: 'error',
    words: ({ msg }) => ({
      title: msg('Visitors see the code itself', { id: 'checkup.tag-as-text.title' }),
      cause: msg('The editor took the pasted code for text.', { id: 'checkup.tag-as-text.cause' }),
      remedy: msg('Paste it again in the HTML or source view of the editor, not in the visual one.', { id: 'checkup.tag-as-text.remedy' }),
    }),
  },
  'tag-unknown': {
    severity: 'error',
    words: ({ msg }) => ({
      title: msg('There is no element of this name', { id: 'checkup.tag-unknown.title' }),
      cause: msg('`{tag}` is not one of the elements of the CSSR.', { id: 'checkup.tag-unknown.cause' }),
      remedy: msg('Use one of these: `{names}`', { id: 'checkup.tag-unknown.remedy' }),
    }),
  },
  'attribute-unknown': {
    severity: 'warning',
    words: ({ msg }) => ({
      title: msg('An attribute that the element does not know', { id: 'checkup.attribute-unknown.title' }),
      cause: msg('`{tag}` does not know the attribute `{attribute}`, and ignores it.', { id: 'checkup.attribute-unknown.cause' }),
      remedy: msg('Correct its name or take it out. The element knows: `{names}`', { id: 'checkup.attribute-unknown.remedy' }),
    }),
  },
  'attribute-value': {
    severity: 'warning',
    words: ({ msg }) => ({
      title: msg('A value that the element does not know', { id: 'checkup.attribute-value.title' }),
      cause: msg('`{attribute}="{value}"` means nothing to `{tag}`, which does as if it were not there.', {
        id: 'checkup.attribute-value.cause',
      }),
      remedy: msg('Use one of these values: `{names}`', { id: 'checkup.attribute-value.remedy' }),
    }),
  },
  'no-elements': {
    severity: 'warning',
    words: ({ msg }) => ({
      title: msg('There is no CSSR content on this page', { id: 'checkup.no-elements.title' }),
      cause: msg('No element was found, and no content of one. If the code was pasted, the editor has removed all of it.', {
        id: 'checkup.no-elements.cause',
      }),
      remedy: msg('Paste the code of an element in the HTML or source view of the editor, best in the form below.', {
        id: 'checkup.no-elements.remedy',
      }),
    }),
    code: '<div class="cssr" data-cssr="mission-list">…</div>',
  },
  'no-static-html': {
    severity: 'note',
    words: ({ msg }) => ({
      title: msg('Nothing stands between the tags', { id: 'checkup.no-static-html.title' }),
      cause: msg(
        '`{tag}` is empty in the page: it shows nothing before the script has run, without it, or when content cannot be loaded.',
        { id: 'checkup.no-static-html.cause' },
      ),
      remedy: msg('Put its content between the tags. This is the content of today:', { id: 'checkup.no-static-html.remedy' }),
    }),
  },
  'block-not-upgraded': {
    severity: 'error',
    words: ({ msg }) => ({
      title: msg('The block stays as it was pasted', { id: 'checkup.block-not-upgraded.title' }),
      cause: msg(
        'The script runs, but did not turn `data-cssr="{name}"` into an element: the version {version} on this page is too old for it.',
        { id: 'checkup.block-not-upgraded.cause' },
      ),
      remedy: msg('Load a newer `cssr.js`, or paste the element itself.', { id: 'checkup.block-not-upgraded.remedy' }),
    }),
    code: '<cssr-{name}{attributes}>…</cssr-{name}>',
  },
  'element-empty': {
    severity: 'warning',
    words: ({ msg }) => ({
      title: msg('There is nothing for this element', { id: 'checkup.element-empty.title' }),
      cause: msg('`{tag}` asks for `{asked}`, which is not in the content.', { id: 'checkup.element-empty.cause' }),
      remedy: msg('Correct it. There is: `{names}`', { id: 'checkup.element-empty.remedy' }),
    }),
  },
  'pinned-changed': {
    severity: 'warning',
    words: ({ msg }) => ({
      title: msg('A pinned copy is no longer what was published', { id: 'checkup.pinned-changed.title' }),
      cause: msg('`{tag}` keeps a text that was corrected, changed or withdrawn since. It tells visitors so above the text.', {
        id: 'checkup.pinned-changed.cause',
      }),
      remedy: msg('Read what is new. If the page should have it, replace the copy by this:', {
        id: 'checkup.pinned-changed.remedy',
      }),
    }),
  },
  'snippet-old': {
    severity: 'warning',
    words: ({ msg }) => ({
      title: msg('The text in the page is older than what was published', { id: 'checkup.snippet-old.title' }),
      cause: msg('Between the tags stands the text as of {was}; published is that of {now}. Readers without script get the older one.', {
        id: 'checkup.snippet-old.cause',
      }),
      remedy: msg('Replace what stands between the tags by this:', { id: 'checkup.snippet-old.remedy' }),
    }),
  },
} as const satisfies Record<string, FindingText>;
