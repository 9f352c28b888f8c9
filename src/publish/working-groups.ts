import type { WorkingGroupsView, WorkingGroupView } from '../elements/working-groups/view.js';
import type { Text } from '../views/text.js';
import { differencesHtml } from './differences.js';
import { heading, langOf, markup, type Markup } from './markup.js';

/** The thematic working groups as static HTML. @param level of the first heading among those of the page, 2 to 6. */
export function workingGroupsHtml(view: WorkingGroupsView, level = 3): Markup {
  const line = (text: Text) => markup`<p${langOf(text, view)}>${text.text}</p>`;
  const link = (href: string, hreflang: string | undefined, inner: string, lang: Markup | '' = '') =>
    hreflang === undefined
      ? markup`<a href="${href}"${lang}>${inner}</a>`
      : markup`<a href="${href}" hreflang="${hreflang}"${lang}>${inner}</a>`;
  const list = (name: string, label: string, items: readonly Markup[]) =>
    items.length > 0 &&
    markup`<p><strong>${label}</strong></p>
    <ul class="cssr-${name}">${items}</ul>`;
  const card = (group: WorkingGroupView) => {
    const { topic, languageNote, notice, purpose, differences } = group;
    return markup`<article>
    <p>${group.kicker}</p>
    ${heading(view.heading ? level + 1 : level, topic.text, langOf(topic, view))}
    ${languageNote !== undefined && markup`<p><small>${languageNote}</small></p>`}
    ${notice && markup`<p><strong>${notice.text}</strong></p>`}
    ${notice?.note && line(notice.note)}
    ${purpose && line(purpose)}
    ${list(
      'members',
      view.membersLabel,
      group.members.map(({ number, when }) => markup`<li>${number} <small>${when}</small></li>`),
    )}
    ${list(
      'events',
      view.eventsLabel,
      group.events.map(
        ({ dates, label, details, href, hreflang }) =>
          markup`<li><span>${dates}</span><span> · </span>${href !== undefined ? link(href, hreflang, label) : label} <small>${details}</small></li>`,
      ),
    )}
    ${list(
      'outputs',
      view.outputsLabel,
      group.outputs.map(
        ({ title, href, language, hreflang }) =>
          markup`<li>${link(href, hreflang, title.text, langOf(title, view))} <small>${language}</small></li>`,
      ),
    )}
    ${list(
      'themes',
      view.themesLabel,
      group.themes.map((theme) => markup`<li${langOf(theme, view)}>${theme.text}</li>`),
    )}
    ${differences && differencesHtml(differences, view)}
    <p><small><time class="cssr-as-of" datetime="${group.asOf}">${group.provenance}</time></small></p>
    </article>`;
  };
  return markup`<div class="cssr-groups"${langOf(view)}>
    ${view.heading && heading(level, view.heading.text)}
    ${view.purpose && line(view.purpose)}
    ${view.groups.map(card)}
  </div>`;
}
