import { define } from '../shared/define.js';
import { CssrCorrections } from './corrections.js';

define('cssr-corrections', CssrCorrections);
