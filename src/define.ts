// Made by `npm run elements`.
import './elements/about/define.js';
import './elements/contact/define.js';
import './elements/corrections/define.js';
import './elements/disclaimer/define.js';
import './elements/key-figures/define.js';
import './elements/language-switch/define.js';
import './elements/mission-card/define.js';
import './elements/mission-list/define.js';
import './elements/partners/define.js';
import './elements/quote/define.js';
import './elements/recommendation-list/define.js';
import './elements/report/define.js';
import './elements/term/define.js';
import './elements/term-list/define.js';
import './elements/working-groups/define.js';
