import '../../runtime/edition/index.js';
import { define } from '../../runtime/define.js';
import { CssrContact } from './contact.js';

define('cssr-contact', CssrContact);
