import { lines, PROVENANCE, provenance, tableOf } from '../../views/tables.js';
import { inline } from '../../views/text.js';
import { workingGroupsView } from './view.js';

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
      members: lines(group.members.map(({ number, when }) => `${number} · ${when}`)),
      meetings: lines(group.events.map(({ dates, label, details }) => [dates, label, details].filter(Boolean).join(' · '))),
      outputs: lines(group.outputs.map(({ title, href }) => `${inline(title, locale)} ${href}`)),
      themes: lines(group.themes.map((theme) => inline(theme, locale))),
      ...provenance(records[i]!, feed, locale),
    }));
  },
);
