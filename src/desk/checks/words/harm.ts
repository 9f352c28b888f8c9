import type { FindingTexts } from './finding-texts.js';

/** What could do harm to people. */
export const harm = {
  'person-named': ({ msg }) => ({
    title: msg('A person is named: {found}', { id: 'desk.check.person-named' }),
    remedy: msg('Remove the name: only officials of the United Nations are named. If this is one, enter the name under “Officials”.', {
      id: 'desk.check.person-named.remedy',
    }),
  }),
  'person-likely': ({ msg }) => ({
    title: msg('This may be the name of a person: {found}', { id: 'desk.check.person-likely' }),
    remedy: msg('If it is one, remove it: only officials of the United Nations are named.', { id: 'desk.check.person-likely.remedy' }),
  }),
  'harm-email': ({ msg }) => ({
    title: msg('An e-mail address: {found}', { id: 'desk.check.harm-email' }),
    remedy: msg('Remove it. The address of an office belongs in the contacts.', { id: 'desk.check.harm-email.remedy' }),
  }),
  'harm-phone': ({ msg }) => ({
    title: msg('A telephone number: {found}', { id: 'desk.check.harm-phone' }),
    remedy: msg('Remove it. The number of an office belongs in the contacts.', { id: 'desk.check.harm-phone.remedy' }),
  }),
  'harm-handle': ({ msg }) => ({
    title: msg('An account by which a person can be found: {found}', { id: 'desk.check.harm-handle' }),
    remedy: msg('Remove it.', { id: 'desk.check.harm-handle.remedy' }),
  }),
  'harm-id': ({ msg }) => ({
    title: msg('The number of a passport, identity card or account: {found}', { id: 'desk.check.harm-id' }),
    remedy: msg('Remove it.', { id: 'desk.check.harm-id.remedy' }),
  }),
  'count-known': ({ msg }) => ({
    title: msg('So few people, with their place and what they do, can be recognized: {found}', { id: 'desk.check.count-known' }),
    remedy: msg('Tell a band instead of the number, or leave out the place or the work.', { id: 'desk.check.count-known.remedy' }),
  }),
  'count-few': ({ msg }) => ({
    title: msg('A small exact number of people: {found}', { id: 'desk.check.count-few' }),
    remedy: msg('If they could be recognized by it, tell a band instead.', { id: 'desk.check.count-few.remedy' }),
  }),
} as const satisfies FindingTexts;
