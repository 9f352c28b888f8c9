import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { nodePlatform } from '../../src/cli/platform.js';
import { ReadError } from '../../src/desk/read/document.js';
import { importWordPress } from '../../src/desk/read/wordpress/wordpress.js';
import { noWordPress, startWordPress, type WordPressSite } from './wordpress-site.js';

const ARABIC =
  '<!-- wp:heading --><h2>المطالب</h2><!-- /wp:heading --><!-- wp:paragraph --><p>طالب المشاركون بتمثيل أكبر.</p><!-- /wp:paragraph -->';
const BUILDER = '[et_pb_section fb_built="1"][et_pb_text admin_label="Text"]They called for more — “now”.[/et_pb_text][/et_pb_section]';

describe('a real WordPress', { skip: noWordPress }, () => {
  let site: WordPressSite;
  before(async () => {
    site = await startWordPress();
    await site.php(
      `wp_delete_post(1, true); wp_delete_post(2, true); wp_delete_post(3, true);
      foreach ($arg as [$type, $status, $title, $content, $password])
        wp_insert_post(wp_slash(['post_type' => $type, 'post_status' => $status, 'post_title' => $title, 'post_content' => $content, 'post_password' => $password, 'post_date' => '2022-11-07 10:00:00']));
      echo 'ok';`,
      [
        ['post', 'publish', 'بعثة التواصل – عمّان', ARABIC, ''],
        ['page', 'publish', 'Mission “to” Amman & more', BUILDER, ''],
        ['post', 'draft', 'Draft', 'Not yet.', ''],
        ['post', 'publish', 'Protected', 'Secret.', 'word'],
        ...Array.from({ length: 25 }, (_, i) => ['post', 'publish', `Older ${i}`, 'Text.', '']),
      ],
    );
  });
  after(() => site?.stop());

  const read = (url: string, types?: readonly ('posts' | 'pages')[]) =>
    importWordPress({ url, ...(types && { types }) }, (address) => fetch(address), nodePlatform);

  it('gives what it has published, with plain addresses', async () => {
    const texts = await read(site.url);
    assert.equal(texts.length, 27);
    const arabic = texts.find(({ language }) => language === 'ar')!;
    assert.deepEqual(
      arabic.paragraphs.map(({ style, spans }) => [style, spans[0]!.text]),
      [
        ['title', 'بعثة التواصل – عمّان'],
        ['h2', 'المطالب'],
        ['normal', 'طالب المشاركون بتمثيل أكبر.'],
      ],
    );
    assert.equal(arabic.date, '2022-11-07');
    assert.ok(arabic.address!.startsWith(site.url));
    const [page] = texts.filter(({ type }) => type === 'pages');
    assert.equal(page!.title, 'Mission “to” Amman & more');
    assert.deepEqual(page!.paragraphs.at(-1)!.spans, [{ text: 'They called for more — “now”.' }]);
    assert.deepEqual(page!.found, [{ what: 'shortcodes', number: 2 }]);
  });
  it('and with pretty ones, also by the address of one post', async () => {
    await site.php(`global $wp_rewrite; $wp_rewrite->set_permalink_structure('/%year%/%postname%/'); flush_rewrite_rules(); echo 'ok';`);
    assert.equal((await read(site.url, ['posts'])).length, 26);
    const [page, ...others] = await read(`${site.url}/mission-to-amman-more/`);
    assert.equal(page!.slug, 'mission-to-amman-more');
    assert.deepEqual(others, []);
  });
  it('says that it hands out nothing, where a plugin has shut its REST API', async () => {
    await site.php(
      `file_put_contents(WPMU_PLUGIN_DIR . '/shut.php', '<?php add_filter("rest_authentication_errors", fn() => new WP_Error("rest_not_logged_in", "No", ["status" => 401]));'); echo 'ok';`,
    );
    await assert.rejects(
      read(site.url),
      (error) => error instanceof ReadError && error.reason === 'not-allowed' && error.values['status'] === '401',
    );
  });
});
