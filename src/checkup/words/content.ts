import type { FindingText } from './finding-text.js';

/** What can be wrong with the content. */
export const content = {
  'content-missing': {
    severity: 'error',
    words: ({ msg }) => ({
      title: msg('The page does not say where the content is', { id: 'checkup.content-missing.title' }),
      cause: msg('The element has no `src`, and the page neither links to content nor has it inside. Perhaps the editor removed it.', {
        id: 'checkup.content-missing.cause',
      }),
      remedy: msg('Put this into the `<head>` of the page, or give the element a `src`:', { id: 'checkup.content-missing.remedy' }),
    }),
    code: '<link rel="alternate" type="application/vnd.cssr.edition+json" href="/cssr/edition/edition.json">',
  },
  'content-foreign': {
    severity: 'error',
    words: ({ msg }) => ({
      title: msg('The page does not name the site of the content', { id: 'checkup.content-foreign.title' }),
      cause: msg('The content is asked for at `{src}`.', { id: 'checkup.content-foreign.cause' }),
      remedy: msg('Remove `src`, or write `data-cssr-origins="{origin}"` into the tag of the script.', {
        id: 'checkup.content-foreign.remedy',
      }),
    }),
  },
  'content-older': {
    severity: 'error',
    words: ({ msg }) => ({
      title: msg('What was published is older than this text', { id: 'checkup.content-older.title' }),
      cause: msg('`{src}` is of `{was}`, the text of `{now}`.', { id: 'checkup.content-older.cause' }),
      remedy: msg('Replace it by the newest.', { id: 'checkup.content-older.remedy' }),
    }),
    code: 'npx cssr-widgets publish cssr.feed.json --out edition',
  },
  'content-insecure': {
    severity: 'error',
    words: ({ msg }) => ({
      title: msg('The content is asked for without encryption', { id: 'checkup.content-insecure.title' }),
      cause: msg('The page comes by `https:`, `{src}` by `http:`; browsers refuse that.', { id: 'checkup.content-insecure.cause' }),
      remedy: msg('Give its address with `https:`.', { id: 'checkup.content-insecure.remedy' }),
    }),
  },
  'content-unreachable': {
    severity: 'error',
    words: ({ msg }) => ({
      title: msg('The content cannot be reached', { id: 'checkup.content-unreachable.title' }),
      cause: msg(
        'There is no answer from `{src}`: a wrong address, a server that is down, an invalid certificate, or an extension of the browser that blocks it.',
        { id: 'checkup.content-unreachable.cause' },
      ),
      remedy: msg('Open the address in a new tab of the browser: it says what is wrong.', { id: 'checkup.content-unreachable.remedy' }),
    }),
  },
  'content-cors': {
    severity: 'error',
    words: ({ msg }) => ({
      title: msg('The server of the content does not let other sites read it', { id: 'checkup.content-cors.title' }),
      cause: msg(
        '`{src}` answers, but without the header `Access-Control-Allow-Origin` (CORS) for this site, so the browser withholds the answer.',
        { id: 'checkup.content-cors.cause' },
      ),
      remedy: msg('Set the header where the content lies (Apache, and nginx):', { id: 'checkup.content-cors.remedy' }),
    }),
    code: 'Header set Access-Control-Allow-Origin "*"\nadd_header Access-Control-Allow-Origin "*" always;',
  },
  'content-slow': {
    severity: 'error',
    words: ({ msg }) => ({
      title: msg('The content takes too long', { id: 'checkup.content-slow.title' }),
      cause: msg('`{src}` has not answered after {seconds} seconds.', { id: 'checkup.content-slow.cause' }),
      remedy: msg('Put the content onto a faster server, or into the page itself.', { id: 'checkup.content-slow.remedy' }),
    }),
  },
  'content-status': {
    severity: 'error',
    words: ({ msg }) => ({
      title: msg('The content is not at its address', { id: 'checkup.content-status.title' }),
      cause: msg('`{src}` answers with the status {status}.', { id: 'checkup.content-status.cause' }),
      remedy: msg('Correct the address, or put the file there.', { id: 'checkup.content-status.remedy' }),
    }),
  },
  'content-type-wrong': {
    severity: 'error',
    words: ({ msg }) => ({
      title: msg('The server does not send the content as JSON', { id: 'checkup.content-type-wrong.title' }),
      cause: msg('`{src}` comes with the type `{type}`.', { id: 'checkup.content-type-wrong.cause' }),
      remedy: msg('Have the server send it as `application/json` (Apache, and nginx):', { id: 'checkup.content-type-wrong.remedy' }),
    }),
    code: 'AddType application/json .json\nlocation ~ /(edition/.+|cssr\\.feed)\\.json$ { types { } default_type application/json; }',
  },
  'content-too-large': {
    severity: 'error',
    words: ({ msg }) => ({
      title: msg('The content is too large', { id: 'checkup.content-too-large.title' }),
      cause: msg('`{src}` has more than {bytes} bytes.', { id: 'checkup.content-too-large.cause' }),
      remedy: msg('Take out what the page does not show.', { id: 'checkup.content-too-large.remedy' }),
    }),
  },
  'content-not-json': {
    severity: 'error',
    words: ({ msg }) => ({
      title: msg('The content cannot be read', { id: 'checkup.content-not-json.title' }),
      cause: msg(
        '`{src}` is no JSON: `{message}` It begins with `{start}`. An editor or a filter may have changed it, or a sign-in page came instead.',
        { id: 'checkup.content-not-json.cause' },
      ),
      remedy: msg('Put the file there anew, unchanged.', { id: 'checkup.content-not-json.remedy' }),
    }),
  },
  'content-unknown': {
    severity: 'error',
    words: ({ msg }) => ({
      title: msg('The file is no CSSR content that this version reads', { id: 'checkup.content-unknown.title' }),
      cause: msg('`{src}` is JSON, but: `{message}`', { id: 'checkup.content-unknown.cause' }),
      remedy: msg('Correct the address, or load the newest script.', { id: 'checkup.content-unknown.remedy' }),
    }),
  },
  'content-rewritten': {
    severity: 'error',
    words: ({ msg }) => ({
      title: msg('The content within the page was changed', { id: 'checkup.content-rewritten.title' }),
      cause: msg('The tag `<script class="{class}">` has the type `{type}`: a tool of the site took it for a script and rewrote it.', {
        id: 'checkup.content-rewritten.cause',
      }),
      remedy: msg('Exclude it in that tool, so that it stays as it was:', { id: 'checkup.content-rewritten.remedy' }),
    }),
    code: '<script type="application/json" class="{class}">…</script>',
  },
  'feed-records': {
    severity: 'warning',
    words: ({ msg }) => ({
      title: msg('Some records of the feed have faults', { id: 'checkup.feed-records.title' }),
      cause: msg('Faults found in `{src}`: {count}. Those records are left out, all others are shown.', {
        id: 'checkup.feed-records.cause',
      }),
      remedy: msg('Tell whoever keeps the feed; these are the faults:', { id: 'checkup.feed-records.remedy' }),
    }),
  },
  'content-passing': {
    severity: 'note',
    words: ({ msg }) => ({
      title: msg('The content could not be loaded at first, and can now', { id: 'checkup.content-passing.title' }),
      cause: msg('The element failed to load the content; this check had no trouble with it.', { id: 'checkup.content-passing.cause' }),
      remedy: msg('Load the page again. If it happens often, look at the server or the connection.', {
        id: 'checkup.content-passing.remedy',
      }),
    }),
  },
} as const satisfies Record<string, FindingText>;
