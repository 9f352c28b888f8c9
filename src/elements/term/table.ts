export { termTable as table } from '../../views/term-table.js';
