// Made by `npm run elements`.
import { CssrAbout } from '../elements/about/about.js';
import { CssrContact } from '../elements/contact/contact.js';
import { CssrCorrections } from '../elements/corrections/corrections.js';
import { CssrDisclaimer } from '../elements/disclaimer/disclaimer.js';
import { CssrKeyFigures } from '../elements/key-figures/key-figures.js';
import { CssrMissionCard } from '../elements/mission-card/mission-card.js';
import { CssrMissionList } from '../elements/mission-list/mission-list.js';
import { CssrPartners } from '../elements/partners/partners.js';
import { CssrQuote } from '../elements/quote/quote.js';
import { CssrRecommendationList } from '../elements/recommendation-list/recommendation-list.js';
import { CssrReport } from '../elements/report/report.js';
import { CssrTerm } from '../elements/term/term.js';
import { CssrTermList } from '../elements/term-list/term-list.js';
import { CssrWorkingGroups } from '../elements/working-groups/working-groups.js';
import { define } from '../runtime/define.js';

/** Registers every element that has content, without a way to get it: which one it is, the file says that imports this. */
const ALL = [
  CssrAbout,
  CssrContact,
  CssrCorrections,
  CssrDisclaimer,
  CssrKeyFigures,
  CssrMissionCard,
  CssrMissionList,
  CssrPartners,
  CssrQuote,
  CssrRecommendationList,
  CssrReport,
  CssrTerm,
  CssrTermList,
  CssrWorkingGroups,
];
for (const each of ALL) define(`cssr-${each.definition.name}`, each);
