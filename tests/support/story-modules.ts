// Made by `npm run elements`.
import * as about from '../../stories/about.stories.js';
import * as contact from '../../stories/contact.stories.js';
import * as corrections from '../../stories/corrections.stories.js';
import * as disclaimer from '../../stories/disclaimer.stories.js';
import * as keyFigures from '../../stories/key-figures.stories.js';
import * as languageSwitch from '../../stories/language-switch.stories.js';
import * as missionCard from '../../stories/mission-card.stories.js';
import * as missionList from '../../stories/mission-list.stories.js';
import * as partners from '../../stories/partners.stories.js';
import * as quote from '../../stories/quote.stories.js';
import * as recommendationList from '../../stories/recommendation-list.stories.js';
import * as report from '../../stories/report.stories.js';
import * as term from '../../stories/term.stories.js';
import * as termList from '../../stories/term-list.stories.js';
import * as workingGroups from '../../stories/working-groups.stories.js';

/** The stories of each element. */
export const STORIES = {
  about,
  contact,
  corrections,
  disclaimer,
  'key-figures': keyFigures,
  'language-switch': languageSwitch,
  'mission-card': missionCard,
  'mission-list': missionList,
  partners,
  quote,
  'recommendation-list': recommendationList,
  report,
  term,
  'term-list': termList,
  'working-groups': workingGroups,
};
