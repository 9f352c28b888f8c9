import '../../runtime/edition/index.js';
import { define } from '../../runtime/define.js';
import { CssrKeyFigures } from './key-figures.js';

define('cssr-key-figures', CssrKeyFigures);
