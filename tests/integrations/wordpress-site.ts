import { execFile, execFileSync, spawn, type ChildProcess } from 'node:child_process';
import { cpSync, chownSync, existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { freePort, until } from './servers.js';

const DEBIAN = '/usr/share/wordpress';
const DEBIAN_CONTENT = '/var/lib/wordpress/wp-content';
const NEEDED = [`${DEBIAN}/wp-settings.php`, '/usr/sbin/mariadbd', '/usr/bin/php', `${DEBIAN_CONTENT}/themes/twentytwentythree`];

/** Why there can be no WordPress here; false if there can. */
export const noWordPress: string | false =
  NEEDED.every((path) => existsSync(path)) && execFileSync('/usr/bin/php', ['-m'], { encoding: 'utf8' }).includes('mysqli')
    ? false
    : 'no WordPress of Debian: apt-get install --no-install-recommends php-cli php-mysql php-xml php-mbstring mariadb-server wordpress wordpress-l10n wordpress-theme-twentytwentythree';

/**
 * What the tests put into WordPress: the server they fetch from has a port of its own, servers with https are made up (the option
 * `test_answers` has what each address answers, `test_asked` is what was asked), there is a shortcode that nobody is to run, and the functions
 * by which Polylang and WPML tell languages, where the options `test_polylang` and `test_wpml` have what they say.
 */
const TEST_PLUGIN = `<?php
add_filter('http_allowed_safe_ports', fn($ports) => array_merge($ports, [(int) get_option('test_port')]));
add_filter('block_local_requests', '__return_false');
foreach (['_maybe_update_core', '_maybe_update_plugins', '_maybe_update_themes'] as $check) remove_action('admin_init', $check);
add_filter('pre_http_request', function ($answer, $request, $url) {
  if (strpos($url, home_url()) === 0 || parse_url($url, PHP_URL_PORT) == get_option('test_port')) return $answer;
  update_option('test_asked', array_merge(get_option('test_asked', []), [$url]));
  [$status, $headers, $body] = get_option('test_answers', [])[$url] ?? [404, [], ''];
  return ['headers' => $headers, 'body' => $body, 'response' => ['code' => $status, 'message' => ''], 'cookies' => [], 'filename' => null];
}, 10, 3);
add_shortcode('secret_tool', fn() => 'SECRET-RAN');
if ($GLOBALS['test_polylang'] = get_option('test_polylang')) {
  function pll_current_language($field = 'slug') { return $field === 'locale' ? $GLOBALS['test_polylang']['current'] : substr($GLOBALS['test_polylang']['current'], 0, 2); }
  function pll_get_post_language($post, $field = 'slug') { return $GLOBALS['test_polylang']['posts'][$post] ?? false; }
}
if ($GLOBALS['test_wpml'] = get_option('test_wpml')) {
  add_filter('wpml_current_language', fn() => $GLOBALS['test_wpml']['current']);
  add_filter('wpml_post_language_details', fn($none, $post) => ['language_code' => $GLOBALS['test_wpml']['posts'][$post] ?? null, 'locale' => ''], 10, 2);
}`;

/** A theme of the old kind, whose content goes through the filters of a page builder: shortcodes first, once or twice, paragraphs after. */
const CLASSIC_THEME = {
  'style.css': '/*\nTheme Name: Classic\n*/',
  'index.php': `<!doctype html><html <?php language_attributes(); ?>><head><meta charset="utf-8"><title>Classic</title><link rel="icon" href="data:,"><?php wp_head(); ?></head>
<body><main><?php while (have_posts()) { the_post(); if (is_home()) the_excerpt(); elseif ($times = get_post_meta(get_the_ID(), 'builder', true)) { $content = get_the_content(); while ($times--) $content = do_shortcode($content); echo wpautop($content); } else the_content(); } ?></main>
<?php dynamic_sidebar('side'); wp_footer(); ?></body></html>`,
  'functions.php': `<?php register_sidebar(['id' => 'side', 'name' => 'Side']);`,
};

const config = (folder: string, url: string) => `<?php
define('DB_NAME', 'wp'); define('DB_USER', 'root'); define('DB_PASSWORD', ''); define('DB_HOST', 'localhost:${folder}/db/s.sock');
define('DB_CHARSET', 'utf8mb4'); define('DB_COLLATE', '');
define('WP_HOME', '${url}'); define('WP_SITEURL', '${url}');
define('WP_HTTP_BLOCK_EXTERNAL', true); define('AUTOMATIC_UPDATER_DISABLED', true); define('DISABLE_WP_CRON', true);
define('WP_DEBUG', true); define('WP_DEBUG_DISPLAY', false); define('WP_DEBUG_LOG', '${folder}/debug.log');
foreach (['AUTH_KEY', 'SECURE_AUTH_KEY', 'LOGGED_IN_KEY', 'NONCE_KEY', 'AUTH_SALT', 'SECURE_AUTH_SALT', 'LOGGED_IN_SALT', 'NONCE_SALT'] as $key) define($key, 'test');
$table_prefix = 'wp_'; if (!defined('ABSPATH')) define('ABSPATH', __DIR__ . '/'); require_once ABSPATH . 'wp-settings.php';`;

const INSTALL = `define('WP_INSTALLING', true); require $argv[1] . '/wp-config.php'; require_once ABSPATH . 'wp-admin/includes/upgrade.php';
wp_install('Test', 'admin', 'a@example.org', true, '', 'admin');
wp_create_user('contributor', 'contributor', 'c@example.org'); (new WP_User(2))->set_role('contributor');
switch_theme('twentytwentythree');
update_user_meta(1, 'show_welcome_panel', 0);`;

export interface WordPressSite {
  readonly url: string;
  readonly folder: string;
  /** Runs PHP within WordPress and the plugin, as the administrator; gives what it prints. `$arg` is the second parameter. */
  readonly php: (code: string, arg?: unknown) => Promise<string>;
  /** Makes it a network of two sites, with the plugin active in both. */
  readonly makeNetwork: () => Promise<void>;
  readonly stop: () => Promise<void>;
}

/** The folders of WordPress that are tried: that of Debian, and those that `WORDPRESS=folder:folder npm run test:hosts` names. */
export const WORDPRESS_FOLDERS = [DEBIAN, ...(process.env['WORDPRESS'] ?? '').split(':').filter(Boolean)];

/** The version in a folder. */
export const wordPressVersion = (folder: string): string =>
  existsSync(`${folder}/wp-includes/version.php`)
    ? /\$wp_version = '([^']+)'/.exec(readFileSync(`${folder}/wp-includes/version.php`, 'utf8'))![1]!
    : '';

/**
 * A WordPress on this machine, with the built plugin active, and a database of its own.
 *
 * @param core the folder of its files; nothing is changed in it. Themes and languages are those of Debian where it has none.
 */
export async function startWordPress(core: string = DEBIAN): Promise<WordPressSite> {
  const folder = mkdtempSync(join(tmpdir(), 'cssr-wordpress-'));
  const site = join(folder, 'site');
  const socket = join(folder, 'db/s.sock');
  const children: ChildProcess[] = [];
  const start = (command: string, args: string[], env = {}) => {
    const child = spawn(command, args, { stdio: 'ignore', detached: true, env: { ...process.env, ...env } });
    children.push(child);
    return child;
  };
  const asRoot = process.getuid?.() === 0;
  const user = asRoot ? ['--user=mysql'] : [];
  mkdirSync(join(folder, 'db'));
  mkdirSync(join(folder, 'opcache'));
  if (asRoot) {
    execFileSync('chmod', ['755', folder]);
    chownSync(join(folder, 'db'), ...idsOf('mysql'));
  }
  const options = ['--no-defaults', ...user, `--datadir=${folder}/db`];
  execFileSync('mariadb-install-db', [...options, '--auth-root-authentication-method=normal', '--skip-test-db'], { stdio: 'ignore' });
  start('/usr/sbin/mariadbd', [...options, `--socket=${socket}`, '--skip-networking', '--innodb-buffer-pool-size=64M', '--skip-log-bin']);
  for (const from of [`${DEBIAN}/wp-content`, DEBIAN_CONTENT, core])
    cpSync(from, from === core ? site : `${site}/wp-content`, { recursive: true, dereference: true, force: true });
  cpSync('dist/wordpress/cssr', `${site}/wp-content/plugins/cssr`, { recursive: true });
  mkdirSync(`${site}/wp-content/themes/classic`);
  for (const [name, text] of Object.entries(CLASSIC_THEME)) writeFileSync(`${site}/wp-content/themes/classic/${name}`, text);
  mkdirSync(`${site}/wp-content/mu-plugins`, { recursive: true });
  writeFileSync(`${site}/wp-content/mu-plugins/test.php`, TEST_PLUGIN);
  const port = await freePort();
  const url = `http://127.0.0.1:${port}`;
  writeFileSync(`${site}/wp-config.php`, config(folder, url));
  await until(() => execFileSync('mariadb', ['--no-defaults', '-S', socket, '-uroot', '-e', 'create database wp'], { stdio: 'ignore' }));

  // Not in one stroke, since what it does may ask this very process for something.
  const run = async (code: string, args: readonly string[]) => {
    const options = [
      'error_reporting=E_ERROR',
      'sendmail_path=/bin/true',
      'opcache.enable_cli=1',
      `opcache.file_cache=${folder}/opcache`,
      'opcache.file_cache_only=1',
    ].flatMap((option) => ['-d', option]);
    const { stdout } = await promisify(execFile)('php', [
      ...options,
      '-r',
      `$_SERVER['HTTP_HOST'] = '127.0.0.1:${port}'; ${code}`,
      '--',
      site,
      ...args,
    ]);
    return stdout;
  };
  await run(INSTALL, []);
  const php = (code: string, arg?: unknown) =>
    run(
      `define('WP_ADMIN', true); require $argv[1] . '/wp-load.php'; require_once ABSPATH . 'wp-admin/includes/admin.php'; wp_set_current_user(1); kses_init(); $arg = json_decode($argv[2], true); ${code}`,
      [JSON.stringify(arg ?? null)],
    );
  await php(`$fault = activate_plugin('cssr/cssr.php'); if ($fault) throw new Exception($fault->get_error_message());`);
  start('php', ['-d', 'sendmail_path=/bin/true', '-d', 'opcache.enable=1', '-S', `127.0.0.1:${port}`, '-t', site], {
    PHP_CLI_SERVER_WORKERS: '3',
  });
  await until(async () => (await fetch(url)).text());

  async function makeNetwork() {
    await php(
      `require_once ABSPATH . 'wp-admin/includes/upgrade.php'; require_once ABSPATH . 'wp-admin/includes/network.php';
      foreach ($wpdb->tables('ms_global') as $table => $name) $wpdb->$table = $name;
      install_network(); populate_network(1, $arg, 'a@example.org', 'Network', '/', false);`,
      `127.0.0.1:${port}`,
    );
    const constants = `define('MULTISITE', true); define('SUBDOMAIN_INSTALL', false); define('DOMAIN_CURRENT_SITE', '127.0.0.1:${port}'); define('PATH_CURRENT_SITE', '/'); define('SITE_ID_CURRENT_SITE', 1); define('BLOG_ID_CURRENT_SITE', 1);`;
    writeFileSync(`${site}/wp-config.php`, config(folder, url).replace('<?php', `<?php ${constants}`));
    await php(
      `$id = wpmu_create_blog($arg, '/two/', 'Two', 1); if (is_wp_error($id)) throw new Exception($id->get_error_message());
      // WordPress takes the colon before the port away.
      foreach (['home', 'siteurl'] as $option) update_blog_option($id, $option, "http://$arg/two");
      deactivate_plugins('cssr/cssr.php'); $fault = activate_plugin('cssr/cssr.php', '', true); if ($fault) throw new Exception($fault->get_error_message());`,
      `127.0.0.1:${port}`,
    );
  }

  return {
    url,
    folder,
    php,
    makeNetwork,
    stop: async () => {
      // At once, and with the workers: nothing of it is kept.
      const ended = children.map((child) => new Promise((resolve) => child.once('exit', resolve)));
      for (const child of children) process.kill(-child.pid!, 'SIGKILL');
      await Promise.all(ended);
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

function idsOf(name: string): [number, number] {
  const id = (option: string) => Number(execFileSync('id', [option, name], { encoding: 'utf8' }));
  return [id('-u'), id('-g')];
}
