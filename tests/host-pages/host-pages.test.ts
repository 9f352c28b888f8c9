import { after, before, describe } from 'node:test';
import { findChromium } from '../../scripts/browser.js';
import { cms } from './cms.js';
import { delivery } from './delivery.js';
import { framePages } from './frame-page.js';
import { frames } from './frames.js';
import { Host } from './host.js';
import { integrity } from './integrity.js';
import { languages } from './languages.js';
import { names } from './names.js';
import { policies } from './policies.js';
import { scripts } from './scripts.js';
import { sizes } from './sizes.js';
import { styles } from './styles.js';

/** What pages of partners do to what is put into them. Each is a real page, with the built files, that goes wrong without its remedy. */
describe('on the page of a partner', { skip: !findChromium() && 'no Chromium' }, () => {
  const host = new Host();
  before(() => host.start());
  after(() => host.stop());

  const suites = {
    'with style sheets of its own': styles,
    'with a policy': policies,
    'made by a content management system': cms,
    'with other scripts': scripts,
    'with the files pinned': integrity,
    'with a policy for scripts': delivery,
    'with a filter list': names,
    'in another language': languages,
    'on another screen': sizes,
    'in a frame': frames,
    'as a frame by itself': framePages,
  };
  for (const [name, suite] of Object.entries(suites)) describe(name, { concurrency: 3 }, () => suite(host));
});
