export { termView, type TermView } from '../../views/term.js';
