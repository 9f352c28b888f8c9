// Made by `npm run elements`.
export * from './about/about.js';
export * from './contact/contact.js';
export * from './corrections/corrections.js';
export * from './disclaimer/disclaimer.js';
export * from './key-figures/key-figures.js';
export * from './language-switch/language-switch.js';
export * from './mission-card/mission-card.js';
export * from './mission-list/mission-list.js';
export * from './partners/partners.js';
export * from './quote/quote.js';
export * from './recommendation-list/recommendation-list.js';
export * from './report/report.js';
export * from './term/term.js';
export * from './term-list/term-list.js';
export * from './working-groups/working-groups.js';
