/** Registers every element. */
import './elements/contact/define.js';
import './elements/disclaimer/define.js';
import './elements/key-figures/define.js';
import './elements/mission-card/define.js';
import './elements/partners/define.js';
import './elements/recommendation-list/define.js';
