import type { FindingCode } from '../words.js';
import type { Severity } from '../finding.js';
import type { Hit, TextCheck } from '../hit.js';
import type { Address } from '../said/addresses.js';

/** Places on the web that belong to persons. */
const OF_PERSONS =
  /^(?:https?:\/\/)?(?:www\.|m\.)?(?:t\.me|telegram\.(?:me|org)|wa\.me|chat\.whatsapp\.com|api\.whatsapp\.com|facebook\.com|fb\.com|fb\.me|instagram\.com|twitter\.com|x\.com|tiktok\.com|linkedin\.com\/in|signal\.(?:me|group))\//i;

const CODES = {
  email: 'harm-email',
  phone: 'harm-phone',
  handle: 'harm-handle',
  id: 'harm-id',
  link: 'harm-handle',
} as const satisfies Record<Address['kind'], FindingCode>;

/** Ways to reach a person, and numbers of papers. What the feed itself publishes as a contact is none of them. */
export const contact: TextCheck = ({ reading: { addresses }, lexicon }) =>
  addresses.flatMap(({ kind, from, to, value }): Hit[] => {
    if (lexicon.addresses.has(value) || (kind === 'link' && !OF_PERSONS.test(value))) return [];
    // The address of an office of the United Nations is public; that of a person there has a name in it.
    const isOffice = kind === 'email' && /^[a-z]+(?:-[a-z]+)*@(?:[a-z]+\.)*un\.org$/.test(value);
    const severity: Severity = isOffice ? 'warning' : 'danger';
    return [{ code: CODES[kind], severity, from, to }];
  });
