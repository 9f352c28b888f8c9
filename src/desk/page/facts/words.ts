import type { Locale } from '../../../locale/locale.js';
import { str } from '../../../locale/msg.js';

/** The words of the room "Facts". */
export const factsWords = ({ msg }: Locale) => ({
  activity: msg('The activity', { id: 'desk.facts.activity' }),
  report: msg('Around the text of the report', { id: 'desk.facts.report' }),
  records: msg('Sources, dates and notes', { id: 'desk.facts.records' }),
  ofActivity: msg('Of the activity', { id: 'desk.facts.of-activity' }),
  ofReport: msg('Of the report', { id: 'desk.facts.of-report' }),
  needed: msg('needed', { id: 'desk.facts.needed' }),
  example: (text: string) => msg(str`Example: ${text}`, { id: 'desk.facts.example' }),
  none: msg('Not told', { id: 'desk.facts.none' }),
  more: (n: string) => msg(str`More that can be told: ${n}`, { id: 'desk.facts.more' }),
  add: (name: string) => msg(str`Add: ${name}`, { id: 'desk.facts.add' }),
  entry: (name: string, n: string) => msg(str`${name}, entry ${n}`, { id: 'desk.facts.entry' }),
  up: (name: string) => msg(str`Move up: ${name}`, { id: 'desk.facts.up' }),
  down: (name: string) => msg(str`Move down: ${name}`, { id: 'desk.facts.down' }),
  remove: (name: string) => msg(str`Remove: ${name}`, { id: 'desk.facts.remove' }),
  unknown: (id: string) => msg(str`${id} (not in the feed)`, { id: 'desk.facts.unknown' }),
  band: (words: string) => msg(str`Give it as a band: ${words}`, { id: 'desk.facts.band' }),
  newSource: msg('A source that the feed does not have yet', { id: 'desk.facts.new-source' }),
  otherSource: msg('A source that is not in the list…', { id: 'desk.facts.other-source' }),
  addSource: msg('Add the source', { id: 'desk.facts.add-source' }),
  sourceAdded: msg('The source was added. It can be chosen now.', { id: 'desk.facts.source-added' }),
  missing: (n: string) => msg(str`Missing or wrong: ${n}`, { id: 'desk.facts.missing' }),
  first: msg('Go to the first', { id: 'desk.facts.first' }),
  whole: msg('The records have all that they need.', { id: 'desk.publish.whole' }),
});
