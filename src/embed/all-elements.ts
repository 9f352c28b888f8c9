/** Registers every element, without a way to get content: which one it is, the file says that imports this. */
import * as classes from '../elements/classes.js';
import { define } from '../runtime/define.js';

for (const each of Object.values(classes)) if ('definition' in each) define(`cssr-${each.definition.name}`, each);
