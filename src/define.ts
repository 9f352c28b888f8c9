/** Registers every element. */
import './elements/disclaimer/define.js';
import './elements/language-switch/define.js';
import './elements/mission-card/define.js';
import './elements/recommendation-list/define.js';
import './elements/term-list/define.js';
import './elements/term/define.js';
