import { lines, PROVENANCE, provenance, tableOf } from '../../views/tables.js';
import { dotted, inline } from '../../views/text.js';
import { workingGroupsView, type GroupEvent, type WorkingGroupView } from './view.js';

/** Launch and meetings in one column, as they follow one another. */
function cells({ facts: [launch, meetings, members] }: WorkingGroupView) {
  const line = ({ words, details }: GroupEvent) => dotted(words, details);
  return {
    members: lines(members!.events.map(line)),
    meetings: lines([...launch!.events.map(({ words, details }) => dotted(words, launch!.label, details)), ...meetings!.events.map(line)]),
  };
}

export const table = tableOf(
  ['id', 'group', 'topic', 'purpose', 'members', 'meetings', 'outputs', 'themes', ...PROVENANCE],
  ({ feed, ids, chosen }, locale) => {
    const records = feed.workingGroups.filter(({ id }) => ids.has(id));
    const view = workingGroupsView(feed, chosen, locale);
    return (view?.groups ?? []).map((group, i) => ({
      id: records[i]!.id,
      group: group.kicker,
      topic: group.topic.text,
      purpose: (view!.purpose ?? group.purpose)?.text,
      ...cells(group),
      outputs: lines(group.outputs.map(({ title, href }) => `${inline(title, locale)} ${href}`)),
      themes: lines(group.themes.map((theme) => inline(theme, locale))),
      ...provenance(records[i]!, feed, locale),
    }));
  },
);
