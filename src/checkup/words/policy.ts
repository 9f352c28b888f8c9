import type { MsgFn } from '../../locale/msg.js';
import type { FindingText } from './finding-text.js';

const remedy = (msg: MsgFn) =>
  msg(
    'In the header (or `<meta>` tag) `Content-Security-Policy`, write this in place of the line of that name, or add it where there is none:',
    { id: 'checkup.policy.remedy' },
  );

/** What a Content Security Policy can forbid. */
export const policy = {
  'csp-script': {
    severity: 'error',
    words: ({ msg }) => ({
      title: msg('The security policy of the page forbids the script', { id: 'checkup.csp-script.title' }),
      cause: msg('The line `{was}` of its Content Security Policy does not let `{src}` run.', { id: 'checkup.csp-script.cause' }),
      remedy: remedy(msg),
    }),
    code: '{line}',
  },
  'csp-nonce': {
    severity: 'error',
    words: ({ msg }) => ({
      title: msg('The script lacks the nonce that the security policy asks for', { id: 'checkup.csp-nonce.title' }),
      cause: msg('The line `{was}` of the Content Security Policy lets only scripts run that carry the nonce of this very page.', {
        id: 'checkup.csp-nonce.cause',
      }),
      remedy: msg('Have the template write the nonce into the tag, as it does for the other scripts:', { id: 'checkup.csp-nonce.remedy' }),
    }),
    code: '<script src="{src}" nonce="…" defer></script>',
  },
  'csp-content': {
    severity: 'error',
    words: ({ msg }) => ({
      title: msg('The security policy of the page forbids loading the content', { id: 'checkup.csp-content.title' }),
      cause: msg('The line `{was}` of its Content Security Policy does not let `{src}` be fetched.', { id: 'checkup.csp-content.cause' }),
      remedy: remedy(msg),
    }),
    code: '{line}',
  },
  'csp-frame': {
    severity: 'error',
    words: ({ msg }) => ({
      title: msg('The security policy of the page forbids the frame', { id: 'checkup.csp-frame.title' }),
      cause: msg('The line `{was}` of its Content Security Policy does not let `{src}` be shown in a frame.', {
        id: 'checkup.csp-frame.cause',
      }),
      remedy: remedy(msg),
    }),
    code: '{line}',
  },
  'trusted-types': {
    severity: 'error',
    words: ({ msg }) => ({
      title: msg('Trusted Types stop the script', { id: 'checkup.trusted-types.title' }),
      cause: msg(
        'The line `{was}` of the Content Security Policy does not name the policy `lit-html`, or does not allow a second one of that name.',
        { id: 'checkup.trusted-types.cause' },
      ),
      remedy: remedy(msg),
    }),
    code: '{line}',
  },
} as const satisfies Record<string, FindingText>;
