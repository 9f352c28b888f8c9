import type { FindingText } from './finding-text.js';

/** What can be wrong with the content. */
export const feed = {
  'feed-missing': {
    severity: 'error',
    words: ({ msg }) => ({
      title: msg('The page does not say where the content is', { id: 'checkup.feed-missing.title' }),
      cause: msg('The element has no `src`, and the page has neither a link to a feed nor one within it. Perhaps the editor removed it.', {
        id: 'checkup.feed-missing.cause',
      }),
      remedy: msg('Put this into the `<head>` of the page, or give the element a `src`:', { id: 'checkup.feed-missing.remedy' }),
    }),
    code: '<link rel="alternate" type="application/vnd.cssr.feed+json" href="https://…/cssr.feed.json">',
  },
  'feed-foreign': {
    severity: 'error',
    words: ({ msg }) => ({
      title: msg('The page does not name the site of the content', { id: 'checkup.feed-foreign.title' }),
      cause: msg('The content is asked for at `{src}`.', { id: 'checkup.feed-foreign.cause' }),
      remedy: msg('Remove `src`, or write `data-cssr-origins="{origin}"` into the tag of the script.', {
        id: 'checkup.feed-foreign.remedy',
      }),
    }),
  },
  'feed-older': {
    severity: 'error',
    words: ({ msg }) => ({
      title: msg('The feed is older than this text', { id: 'checkup.feed-older.title' }),
      cause: msg('`{src}` is of `{was}`, the text of `{now}`.', { id: 'checkup.feed-older.cause' }),
      remedy: msg('Replace the feed.', { id: 'checkup.feed-older.remedy' }),
    }),
  },
  'feed-insecure': {
    severity: 'error',
    words: ({ msg }) => ({
      title: msg('The content is asked for without encryption', { id: 'checkup.feed-insecure.title' }),
      cause: msg('The page comes by `https:`, the feed `{src}` by `http:`; browsers refuse that.', { id: 'checkup.feed-insecure.cause' }),
      remedy: msg('Give its address with `https:`.', { id: 'checkup.feed-insecure.remedy' }),
    }),
  },
  'feed-unreachable': {
    severity: 'error',
    words: ({ msg }) => ({
      title: msg('The content cannot be reached', { id: 'checkup.feed-unreachable.title' }),
      cause: msg(
        'There is no answer from `{src}`: a wrong address, a server that is down, a certificate that is not valid, or an extension of the browser that blocks it.',
        { id: 'checkup.feed-unreachable.cause' },
      ),
      remedy: msg('Open the address in a new tab of the browser: it says what is wrong.', { id: 'checkup.feed-unreachable.remedy' }),
    }),
  },
  'feed-cors': {
    severity: 'error',
    words: ({ msg }) => ({
      title: msg('The server of the content does not let other sites read it', { id: 'checkup.feed-cors.title' }),
      cause: msg(
        '`{src}` answers, but without the header `Access-Control-Allow-Origin` (CORS) for this site, so the browser keeps the answer from the page.',
        { id: 'checkup.feed-cors.cause' },
      ),
      remedy: msg('Set the header where the feed lies (Apache, and nginx):', { id: 'checkup.feed-cors.remedy' }),
    }),
    code: 'Header set Access-Control-Allow-Origin "*"\nadd_header Access-Control-Allow-Origin "*" always;',
  },
  'feed-slow': {
    severity: 'error',
    words: ({ msg }) => ({
      title: msg('The content takes too long', { id: 'checkup.feed-slow.title' }),
      cause: msg('`{src}` has not answered after {seconds} seconds.', { id: 'checkup.feed-slow.cause' }),
      remedy: msg('Put the feed onto a faster server, or into the page itself.', { id: 'checkup.feed-slow.remedy' }),
    }),
  },
  'feed-status': {
    severity: 'error',
    words: ({ msg }) => ({
      title: msg('The content is not at its address', { id: 'checkup.feed-status.title' }),
      cause: msg('`{src}` answers with the status {status}.', { id: 'checkup.feed-status.cause' }),
      remedy: msg('Correct the address, or put the file there.', { id: 'checkup.feed-status.remedy' }),
    }),
  },
  'feed-content-type': {
    severity: 'error',
    words: ({ msg }) => ({
      title: msg('The server does not send the content as JSON', { id: 'checkup.feed-content-type.title' }),
      cause: msg('`{src}` comes with the type `{type}`.', { id: 'checkup.feed-content-type.cause' }),
      remedy: msg('Have the server send it as `application/json` (Apache, and nginx):', { id: 'checkup.feed-content-type.remedy' }),
    }),
    code: 'AddType application/json .json\nlocation ~ /cssr\\.feed\\.json$ { types { } default_type application/json; }',
  },
  'feed-too-large': {
    severity: 'error',
    words: ({ msg }) => ({
      title: msg('The feed is too large', { id: 'checkup.feed-too-large.title' }),
      cause: msg('`{src}` has more than {bytes} bytes.', { id: 'checkup.feed-too-large.cause' }),
      remedy: msg('Take out what the page does not show.', { id: 'checkup.feed-too-large.remedy' }),
    }),
  },
  'feed-not-json': {
    severity: 'error',
    words: ({ msg }) => ({
      title: msg('The content cannot be read', { id: 'checkup.feed-not-json.title' }),
      cause: msg(
        '`{src}` is no JSON: `{message}` It begins with `{start}`. An editor or a filter may have changed it, or a page for signing in came instead.',
        { id: 'checkup.feed-not-json.cause' },
      ),
      remedy: msg('Put the file there anew, unchanged.', { id: 'checkup.feed-not-json.remedy' }),
    }),
  },
  'feed-not-feed': {
    severity: 'error',
    words: ({ msg }) => ({
      title: msg('The file is not a CSSR feed that this version reads', { id: 'checkup.feed-not-feed.title' }),
      cause: msg('`{src}` is JSON, but: `{message}`', { id: 'checkup.feed-not-feed.cause' }),
      remedy: msg('Correct the address, or load the newest `cssr.js`.', { id: 'checkup.feed-not-feed.remedy' }),
    }),
  },
  'feed-rewritten': {
    severity: 'error',
    words: ({ msg }) => ({
      title: msg('The feed within the page was changed', { id: 'checkup.feed-rewritten.title' }),
      cause: msg('The tag `<script class="cssr-feed">` has the type `{type}`: a tool of the site took it for a script and rewrote it.', {
        id: 'checkup.feed-rewritten.cause',
      }),
      remedy: msg('Exclude it in that tool, so that it stays as it was:', { id: 'checkup.feed-rewritten.remedy' }),
    }),
    code: '<script type="application/json" class="cssr-feed">…</script>',
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
  'feed-passing': {
    severity: 'note',
    words: ({ msg }) => ({
      title: msg('The content could not be loaded at first, and can now', { id: 'checkup.feed-passing.title' }),
      cause: msg('The element failed to load the content; this check had no trouble with it.', { id: 'checkup.feed-passing.cause' }),
      remedy: msg('Load the page again. If it happens often, look at the server or the connection.', { id: 'checkup.feed-passing.remedy' }),
    }),
  },
} as const satisfies Record<string, FindingText>;
