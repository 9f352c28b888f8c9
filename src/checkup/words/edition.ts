import type { FindingText } from './finding-text.js';

/** What can be wrong with an edition, or with views of it in the page. */
export const edition = {
  'edition-choice': {
    severity: 'error',
    words: ({ msg }) => ({
      title: msg('The edition does not have this choice of several words', { id: 'checkup.edition-choice.title' }),
      cause: msg('`{tag}` asks for `{src}`. Choices of one word are published by themselves; others are named when that is done.', {
        id: 'checkup.edition-choice.cause',
      }),
      remedy: msg('Publish it along, with the same folder as before:', { id: 'checkup.edition-choice.remedy' }),
    }),
    code: 'npx cssr-widgets publish cssr.feed.json --out … --also "{choice}"',
  },
  'edition-file': {
    severity: 'error',
    words: ({ msg }) => ({
      title: msg('A file of the edition is missing', { id: 'checkup.edition-file.title' }),
      cause: msg('The edition names `{src}`, but the file is not there: perhaps only part of the folder was copied.', {
        id: 'checkup.edition-file.cause',
      }),
      remedy: msg('Copy the whole folder anew, as `cssr publish` wrote it, `edition.json` last.', { id: 'checkup.edition-file.remedy' }),
    }),
  },
  'edition-other': {
    severity: 'warning',
    words: ({ msg }) => ({
      title: msg('The file is not that of the element', { id: 'checkup.edition-other.title' }),
      cause: msg('`{tag}` asks for `{asked}`, and `{src}` is `{was}`.', { id: 'checkup.edition-other.cause' }),
      remedy: msg('Correct `src`; or name the whole edition there, which ends in `edition.json`.', { id: 'checkup.edition-other.remedy' }),
    }),
  },
  'edition-partial': {
    severity: 'warning',
    words: ({ msg }) => ({
      title: msg('Some records were left out when this was published', { id: 'checkup.edition-partial.title' }),
      cause: msg('The feed from which `{src}` was made had records with faults.', { id: 'checkup.edition-partial.cause' }),
      remedy: msg('Tell whoever publishes; this names the faults:', { id: 'checkup.edition-partial.remedy' }),
    }),
    code: 'npx cssr-widgets validate cssr.feed.json',
  },
  'inline-lacks': {
    severity: 'error',
    words: ({ msg }) => ({
      title: msg('The content within the page lacks what the element asks for', { id: 'checkup.inline-lacks.title' }),
      cause: msg('`{tag}` asks for `{src}`, which is not in `<script class="cssr-content">`.', { id: 'checkup.inline-lacks.cause' }),
      remedy: msg('Add that file of the edition to the list; or link to the edition, in the `<head>`:', {
        id: 'checkup.inline-lacks.remedy',
      }),
    }),
    code: '<link rel="alternate" type="application/vnd.cssr.edition+json" href="/cssr/edition/edition.json">',
  },
  'inline-old': {
    severity: 'warning',
    words: ({ msg }) => ({
      title: msg('The content within the page is older than the edition', { id: 'checkup.inline-old.title' }),
      cause: msg('`<script class="cssr-content">` is of `{was}`, the edition that the page links to of `{now}`.', {
        id: 'checkup.inline-old.cause',
      }),
      remedy: msg('Make the page anew; or take that content out, so that elements ask the edition.', { id: 'checkup.inline-old.remedy' }),
    }),
  },
  'script-feeds': {
    severity: 'error',
    words: ({ msg }) => ({
      title: msg('The script shows no editions', { id: 'checkup.script-feeds.title' }),
      cause: msg('The page has an edition, but its script shows feeds only.', { id: 'checkup.script-feeds.cause' }),
      remedy: msg('Load this one in its place:', { id: 'checkup.script-feeds.remedy' }),
    }),
    code: '<script src="/cssr/cssr-all.js" defer></script>',
  },
  'script-editions': {
    severity: 'error',
    words: ({ msg }) => ({
      title: msg('The script shows editions, and the page has a feed', { id: 'checkup.script-editions.title' }),
      cause: msg('`{src}` is a feed, which this script does not read: it shows what was made of one beforehand.', {
        id: 'checkup.script-editions.cause',
      }),
      remedy: msg('Publish the feed with this command, and link to the `edition.json` that it writes:', {
        id: 'checkup.script-editions.remedy',
      }),
    }),
    code: 'npx cssr-widgets publish cssr.feed.json --out edition',
  },
  'script-part': {
    severity: 'error',
    words: ({ msg }) => ({
      title: msg('The script of the element is not on the page', { id: 'checkup.script-part.title' }),
      cause: msg('The page loads the scripts of single elements, but not that of `{tag}`.', { id: 'checkup.script-part.cause' }),
      remedy: msg('Add it beside the others:', { id: 'checkup.script-part.remedy' }),
    }),
    code: '<script src="{src}" defer></script>',
  },
} as const satisfies Record<string, FindingText>;
