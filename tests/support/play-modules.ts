// Made by `npm run elements`.
import * as languageSwitch from '../../stories/interactions/language-switch.stories.js';
import * as missionList from '../../stories/interactions/mission-list.stories.js';
import * as pinned from '../../stories/interactions/pinned.stories.js';
import * as recommendationList from '../../stories/interactions/recommendation-list.stories.js';
import * as termList from '../../stories/interactions/term-list.stories.js';
import * as term from '../../stories/interactions/term.stories.js';

/** The stories in which something is done. */
export const PLAYS = {
  'language-switch': languageSwitch,
  'mission-list': missionList,
  pinned,
  'recommendation-list': recommendationList,
  'term-list': termList,
  term,
};
