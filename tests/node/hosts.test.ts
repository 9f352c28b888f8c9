import { after, before, describe } from 'node:test';
import { findChromium } from '../../scripts/browser.js';
import { cms } from './hosts/cms.js';
import { Host } from './hosts/host.js';
import { policies } from './hosts/policies.js';
import { scripts } from './hosts/scripts.js';
import { styles } from './hosts/styles.js';

/** What pages of partners do to what is put into them. Each is a real page, with the built files, that goes wrong without its remedy. */
describe('on the page of a partner', { skip: !findChromium() && 'no Chromium', concurrency: 3 }, () => {
  const host = new Host();
  before(() => host.start());
  after(() => host.stop());

  describe('with style sheets of its own', { concurrency: 3 }, () => styles(host));
  describe('with a policy', { concurrency: 3 }, () => policies(host));
  describe('made by a content management system', { concurrency: 3 }, () => cms(host));
  describe('with other scripts', { concurrency: 3 }, () => scripts(host));
});
