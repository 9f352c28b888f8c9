/**
 * The page check-up: tells a webmaster what keeps the elements from showing their content, and what to do. One file that needs nothing
 * else, so that it works where the script itself does not.
 */
import { start } from '../checkup/start.js';

start().catch((error: unknown) => console.error('The page check-up could not be shown.', error));
