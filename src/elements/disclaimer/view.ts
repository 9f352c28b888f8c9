export { disclaimerView, type DisclaimerView } from '../../views/disclaimer.js';
