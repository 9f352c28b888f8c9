import type { FindingTexts } from './finding-texts.js';

/** What statements are said to be. */
export const weight = {
  'weight-one': ({ msg }) => ({
    title: msg('One interlocutor proposed this, so it is no recommendation: {said}', { id: 'desk.check.weight-one' }),
    remedy: msg('Make it a proposal of one interlocutor.', { id: 'desk.check.weight-one.remedy' }),
  }),
  'weight-type': ({ msg }) => ({
    title: msg('The words say “{saidType}”, which is not “{type}”: {said}', { id: 'desk.check.weight-type' }),
    remedy: msg('Choose the type that the words have.', { id: 'desk.check.weight-type.remedy' }),
  }),
  'weight-speaker': ({ msg }) => ({
    title: msg('This is attributed to others than the words say: {said}', { id: 'desk.check.weight-speaker' }),
    remedy: msg('Attribute it to those who said it.', { id: 'desk.check.weight-speaker.remedy' }),
  }),
  'weight-some': ({ msg }) => ({
    title: msg('Some said this, not all participants: {said}', { id: 'desk.check.weight-some' }),
    remedy: msg('Keep the word “some” in the text of the statement.', { id: 'desk.check.weight-some.remedy' }),
  }),
  'weight-unsaid': ({ msg }) => ({
    title: msg('Nothing in the text says that this was recommended: {said}', { id: 'desk.check.weight-unsaid' }),
    remedy: msg('Choose the type that the words have.', { id: 'desk.check.weight-unsaid.remedy' }),
  }),
  'weight-part': ({ msg }) => ({
    title: msg('A part is made to weigh more than the statement that it belongs to', { id: 'desk.check.weight-part' }),
    remedy: msg('Give it the type and the attribution of the whole.', { id: 'desk.check.weight-part.remedy' }),
  }),
  'statement-empty': ({ msg }) => ({
    title: msg('This statement has no words', { id: 'desk.check.statement-empty' }),
    remedy: msg('Mark its words in the text, or write them.', { id: 'desk.check.statement-empty.remedy' }),
  }),
} as const satisfies FindingTexts;
