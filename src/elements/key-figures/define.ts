import { define } from '../shared/define.js';
import { CssrKeyFigures } from './key-figures.js';

define('cssr-key-figures', CssrKeyFigures);
