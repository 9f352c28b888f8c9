import { define } from '../shared/define.js';
import { CssrContact } from './contact.js';

define('cssr-contact', CssrContact);
