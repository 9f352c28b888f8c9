import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { describe, it } from 'node:test';
import { headOf } from '../../scripts/integrations/wordpress-readme.js';
import { noPhp as SKIP } from './php.js';

const PLUGIN = 'dist/wordpress/cssr';
const filesOf = (pattern: RegExp) =>
  (readdirSync(PLUGIN, { recursive: true }) as string[])
    .filter((name) => pattern.test(name))
    .map((name) => [name, readFileSync(`${PLUGIN}/${name}`, 'utf8')] as const);
const faultsOf = (files: readonly (readonly [name: string, code: string])[]) =>
  JSON.parse(execFileSync('php', ['tests/integrations/plugin-rules.php'], { input: JSON.stringify(files), encoding: 'utf8' })) as string[];
const HEAD = "<?php\nnamespace Cssr;\ndefined( 'ABSPATH' ) || exit;\n";

/** Code within a function. */
const within = (code: string) => `${HEAD}function a() {\n\t${code.replaceAll('\n', '\n\t')}\n}\n`;

/** What the checks of the plugin directory look for, as far as it can be known without WordPress. */
describe('the WordPress plugin, as the plugin directory wants it', () => {
  it('escapes, asks, translates and names as it should', { skip: SKIP }, () => {
    const faults = faultsOf(filesOf(/\.php$/));
    // Classes that Drupal has as well: they read files of the module, and know no function of WordPress.
    assert.deepEqual(
      faults.filter((fault) => !/^content\/\w+\.php:\d+: (json_encode|file_get_contents)\(\) is called$/.test(fault)),
      [],
    );
  });

  it('would be told of what is not taken', { skip: SKIP }, () => {
    const bad = [
      'echo $name;',
      'echo get_the_title();',
      'echo "a $name";',
      "printf( '<p>%s</p>', $name );",
      'echo esc_html( $a ) . $b;',
      'echo $a ? $b : esc_html( $c );',
      "echo __( 'Text', 'cssr' );",
      "$a = __( $text, 'cssr' );",
      "$a = __( 'Text', 'other' );",
      "$a = __( 'Text' );",
      '$a = esc_html__( "Text $a", \'cssr\' );',
      "$a = sprintf( __( 'Of %s', 'cssr' ), $b );",
      "$a = $_GET['page'];",
      'eval( $a );',
      '$a = base64_decode( $b );',
      'wp_redirect( $a );',
      "update_option( 'theme', $a );",
      "add_shortcode( 'mission', 'a' );",
      "apply_filters( 'the_mission', $a );",
      "wp_enqueue_style( 'cssr-font', 'https://fonts.example/a.css' );",
      '$a = <<<HTML\nx\nHTML;',
      'a( `ls` );',
    ];
    for (const code of bad) assert.equal(faultsOf([['a.php', within(code)]]).length, 1, code);
    assert.deepEqual(faultsOf([['a.php', `${HEAD}foreach ( $all as $file ) { require $file; }`]]), ['a.php: file has no prefix']);
    const good = [
      "echo esc_html( $a ) . '<br>' . esc_attr( b( $c ) );",
      "echo '' === $a ? '' : '<br>' . esc_html( $b );",
      "printf( '<a href=\"%s\">%s</a>', esc_url( $a ), esc_html__( 'Text', 'cssr' ) );",
      "/* translators: %s: a name. */\n$a = sprintf( __( 'Of %s', 'cssr' ), $b );",
      "update_option( 'cssr_settings', $a );\nupdate_option( SETTINGS, $a );",
      '// phpcs:ignore WordPress.Security.EscapeOutput -- a reason.\necho $html;',
    ];
    for (const code of good) assert.deepEqual(faultsOf([['a.php', within(code)]]), [], code);
    assert.deepEqual(faultsOf([['a.php', '<?php\nadd_option( "cssr_a", 1 );']]), ['a.php: can be called by itself']);
    assert.deepEqual(faultsOf([['a.php', HEAD.replace('namespace Cssr;', '') + 'function a() {}']]), ['a.php: a has no prefix']);
  });

  it('lets only who may do it change anything, and only by a form of its own', () => {
    for (const [name, code] of filesOf(/\.php$/))
      for (const [, handler] of code.matchAll(/add_action\( 'admin_post_cssr\w*', __NAMESPACE__ \. '\\(\w+)'/g)) {
        const body = new RegExp(`function ${handler}\\([^{]*\\{(.*?)\\n\\}`, 's').exec(code)![1]!;
        assert.match(body, /check_admin_referer\(/, `${name} ${handler}`);
        assert.match(body, /current_user_can\(/, `${name} ${handler}`);
      }
    for (const [name, code] of filesOf(/\.php$/))
      for (const [, route] of code.matchAll(/register_rest_route\((.*?)\n\t\);/gs)) {
        assert.match(route!, /'permission_callback' => static fn\(\) => current_user_can\(/, name);
      }
  });

  it('loads nothing from elsewhere', () => {
    for (const [name, code] of filesOf(/\.css$/)) assert.doesNotMatch(code, /@import|url\(\s*['"]?(?:https?:)?\/\//, name);
    for (const [name, code] of filesOf(/^block\/.*\.js$/)) assert.doesNotMatch(code, /https?:\/\/|import\(|eval\(|new Function/, name);
    assert.doesNotMatch(JSON.stringify(filesOf(/^block\/block\.json$/)).replace('https://schemas.wp.org/', ''), /https?:/);
  });

  it('has nothing but files that it needs', () => {
    const names = (readdirSync(PLUGIN, { recursive: true, withFileTypes: true }) as { name: string; isFile(): boolean }[]).filter((one) =>
      one.isFile(),
    );
    for (const { name } of names) {
      assert.match(name, /\.(php|js|css|json|txt|pot|po|mo)$/);
      assert.doesNotMatch(name, /^\.|[A-Z ].*\.(js|css)$/);
    }
  });

  it('says in its head what WordPress and the directory read there', () => {
    const head = headOf(PLUGIN);
    for (const name of [
      'Plugin Name',
      'Plugin URI',
      'Description',
      'Version',
      'Requires at least',
      'Requires PHP',
      'Author',
      'License',
      'License URI',
      'Text Domain',
      'Domain Path',
    ])
      assert.ok(head[name], name);
    assert.equal(head['Text Domain'], 'cssr', 'the name of its folder');
    assert.ok(existsSync(PLUGIN + head['Domain Path']!));
    assert.ok(head['Description']!.length <= 140, 'no longer than lists of plugins show');
    assert.doesNotMatch(head['Plugin Name']!, /wordpress|plugin/i);
    assert.match(head['License']!, /^GPL-2\.0-or-later$/);
  });

  it('has a readme that says the same, in the form of the directory', () => {
    const head = headOf(PLUGIN);
    const readme = readFileSync(`${PLUGIN}/readme.txt`, 'utf8');
    const field = (name: string) => new RegExp(`^${name}: (.+)$`, 'm').exec(readme)?.[1];
    assert.match(readme, new RegExp(`^=== ${head['Plugin Name']} ===\n`));
    for (const name of ['Requires at least', 'Requires PHP', 'License', 'License URI']) assert.equal(field(name), head[name], name);
    assert.equal(field('Stable tag'), head['Version']);
    assert.match(field('Tested up to')!, /^\d+\.\d+$/, 'of a version, its first two numbers');
    const tags = field('Tags')!.split(', ');
    assert.ok(tags.length <= 5 && new Set(tags).size === tags.length);
    const [, short] = /\n\n(.+)\n\n== Description/.exec(readme)!;
    assert.ok(short!.length <= 150, 'the short description');
    const sections = [...readme.matchAll(/^== (.+) ==$/gm)].map(([, name]) => name);
    assert.deepEqual(sections, ['Description', 'Installation', 'Frequently Asked Questions', 'Screenshots', 'Changelog', 'Upgrade Notice']);
    assert.match(readme, new RegExp(`^== Changelog ==\n\n= ${head['Version']} =$`, 'm'));
    for (const [, notice] of readme.split('== Upgrade Notice ==')[1]!.matchAll(/^= .+ =\n(.+)$/gm)) assert.ok(notice!.length <= 300);
    assert.doesNotMatch(readme, /<[a-z]/, 'no HTML');
    for (const [line] of readme.matchAll(/^.+$/gm)) assert.ok(Buffer.byteLength(line) < 1000);
  });
});
