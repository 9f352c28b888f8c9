import type { FindingText } from './finding-text.js';

/** What can be wrong with the script. */
export const script = {
  'script-missing': {
    severity: 'error',
    words: ({ msg }) => ({
      title: msg('The script is not on the page', { id: 'checkup.script-missing.title' }),
      cause: msg('There is no `cssr.js` in the page, so its elements keep the text they were pasted with.', {
        id: 'checkup.script-missing.cause',
      }),
      remedy: msg('Add it to the template of the page, or to the header in the settings of the site.', {
        id: 'checkup.script-missing.remedy',
      }),
    }),
    code: '<script src="/cssr/cssr.js" defer></script>',
  },
  'script-delayed': {
    severity: 'error',
    words: ({ msg }) => ({
      title: msg('{tool} holds the script back', { id: 'checkup.script-delayed.title' }),
      cause: msg('{tool} rewrote the script so that it runs late, often only once a visitor touches or scrolls the page.', {
        id: 'checkup.script-delayed.cause',
      }),
      remedy: msg('Exclude `cssr.js` in the settings of {tool}, or write the script like this:', { id: 'checkup.script-delayed.remedy' }),
    }),
    code: '<script src="{src}" defer nowprocket data-no-optimize="1" data-no-defer="1" data-noptimize="1" data-cfasync="false"></script>',
  },
  'script-consent': {
    severity: 'error',
    words: ({ msg }) => ({
      title: msg('The script waits for consent', { id: 'checkup.script-consent.title' }),
      cause: msg('{tool} stops the script until the visitor agrees to cookies. It sets none, stores nothing and follows nobody.', {
        id: 'checkup.script-consent.cause',
      }),
      remedy: msg('In the settings of {tool}, count `cssr.js` among what is necessary, and take what marks it off the tag:', {
        id: 'checkup.script-consent.remedy',
      }),
    }),
    code: '<script src="{src}" defer></script>',
  },
  'script-type': {
    severity: 'error',
    words: ({ msg }) => ({
      title: msg('The browser does not take the script for a script', { id: 'checkup.script-type.title' }),
      cause: msg('The tag has the type `{type}`, which no browser runs. Some tool of the site may have changed it.', {
        id: 'checkup.script-type.cause',
      }),
      remedy: msg('Take the attribute `type` out.', { id: 'checkup.script-type.remedy' }),
    }),
    code: '<script src="{src}" defer></script>',
  },
  'script-unreachable': {
    severity: 'error',
    words: ({ msg }) => ({
      title: msg('The script is not at its address', { id: 'checkup.script-unreachable.title' }),
      cause: msg('`{src}` answers with the status {status}.', { id: 'checkup.script-unreachable.cause' }),
      remedy: msg('Correct the address, or put the file there.', { id: 'checkup.script-unreachable.remedy' }),
    }),
  },
  'script-no-answer': {
    severity: 'error',
    words: ({ msg }) => ({
      title: msg('The script cannot be loaded', { id: 'checkup.script-no-answer.title' }),
      cause: msg(
        'There is no answer from `{src}`: a wrong address, a server that is down, or an extension of the browser that blocks it.',
        { id: 'checkup.script-no-answer.cause' },
      ),
      remedy: msg('Open the address in a new tab of the browser: it says what is wrong.', { id: 'checkup.script-no-answer.remedy' }),
    }),
  },
  'script-content-type': {
    severity: 'error',
    words: ({ msg }) => ({
      title: msg('The server does not send the script as a script', { id: 'checkup.script-content-type.title' }),
      cause: msg('`{src}` comes as `{type}`. Where the server also sends `X-Content-Type-Options: nosniff`, browsers do not run it.', {
        id: 'checkup.script-content-type.cause',
      }),
      remedy: msg('Have the server send `.js` files as `text/javascript`. Apache:', { id: 'checkup.script-content-type.remedy' }),
    }),
    code: 'AddType text/javascript .js',
  },
  'script-other-file': {
    severity: 'error',
    words: ({ msg }) => ({
      title: msg('The file is not that of the CSSR', { id: 'checkup.script-other-file.title' }),
      cause: msg('`{src}` is there, but is not this library: perhaps an error page, or only part of the file.', {
        id: 'checkup.script-other-file.cause',
      }),
      remedy: msg('Put `cssr.js` there anew, whole and unchanged.', { id: 'checkup.script-other-file.remedy' }),
    }),
  },
  'script-integrity': {
    severity: 'error',
    words: ({ msg }) => ({
      title: msg('The checksum does not fit the script', { id: 'checkup.script-integrity.title' }),
      cause: msg('The attribute `integrity` is that of another file, so the browser refuses this one.', {
        id: 'checkup.script-integrity.cause',
      }),
      remedy: msg('Make sure that the file is the one that was published, then write its checksum:', {
        id: 'checkup.script-integrity.remedy',
      }),
    }),
    code: '<script src="{src}" integrity="{integrity}" crossorigin="anonymous" defer></script>',
  },
  'script-not-run': {
    severity: 'error',
    words: ({ msg }) => ({
      title: msg('The script did not run', { id: 'checkup.script-not-run.title' }),
      cause: msg('`{src}` can be loaded, but registered no element. Another script or an extension may have stopped it.', {
        id: 'checkup.script-not-run.cause',
      }),
      remedy: msg('Look into the console of the browser for the first error, and try in a private window without extensions.', {
        id: 'checkup.script-not-run.remedy',
      }),
    }),
  },
  'script-combined': {
    severity: 'note',
    words: ({ msg }) => ({
      title: msg('The script was combined with others', { id: 'checkup.script-combined.title' }),
      cause: msg('It runs from `{src}`. An error in any script before it stops it too.', { id: 'checkup.script-combined.cause' }),
      remedy: msg('Exclude `cssr.js` from combining (Autoptimize, WP Rocket, LiteSpeed Cache):', {
        id: 'checkup.script-combined.remedy',
      }),
    }),
    code: '<script src="/cssr/cssr.js" defer nowprocket data-no-optimize="1" data-noptimize="1"></script>',
  },
  'script-twice': {
    severity: 'note',
    words: ({ msg }) => ({
      title: msg('The script is on the page twice', { id: 'checkup.script-twice.title' }),
      cause: msg('The same file is loaded by {count} tags, and read again each time.', {
        id: 'checkup.script-twice.cause',
      }),
      remedy: msg('Keep one of them, best in the template of the site.', { id: 'checkup.script-twice.remedy' }),
    }),
  },
  versions: {
    severity: 'warning',
    words: ({ msg }) => ({
      title: msg('Two versions of the script are on the page', { id: 'checkup.versions.title' }),
      cause: msg('These were found: {versions}. Whichever runs first wins, and elements may lack what the other one has.', {
        id: 'checkup.versions.cause',
      }),
      remedy: msg('Keep the newer one only: `{src}`', { id: 'checkup.versions.remedy' }),
    }),
  },
  'lit-copies': {
    severity: 'note',
    words: ({ msg }) => ({
      title: msg('The page has more than one copy of Lit', { id: 'checkup.lit-copies.title' }),
      cause: msg(
        "Lit is inside `cssr.js`, and {count} copies are on the page. Each is downloaded; under Trusted Types the policy needs `'allow-duplicates'`.",
        { id: 'checkup.lit-copies.cause' },
      ),
      remedy: msg('Where your own bundle has Lit, import the elements from the package `cssr-widgets` instead of loading `cssr.js`.', {
        id: 'checkup.lit-copies.remedy',
      }),
    }),
  },
} as const satisfies Record<string, FindingText>;
