import { execFile, spawn, spawnSync, type ChildProcess } from 'node:child_process';
import { cpSync, existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { freePort, until } from './servers.js';

const SOURCE = process.env['DRUPAL'] ?? '';
/** A site of Composer has it in a folder of its own. */
const WEB = ['', 'web'].find((folder) => existsSync(join(SOURCE, folder, 'core/lib/Drupal.php')));

/** Why there can be no Drupal here; false if there can. */
export const noDrupal: string | false = !SOURCE
  ? 'no Drupal: DRUPAL=folder npm run test:hosts, with a folder of code that Composer has made (drupal/recommended-project); nothing is changed in it'
  : WEB === undefined
    ? `no Drupal in ${SOURCE}`
    : !spawnSync('php', ['-m'], { encoding: 'utf8' }).stdout.includes('pdo_sqlite') && 'no SQLite for PHP: apt-get install php-sqlite3';

/** The version that is tried. */
export const drupalVersion = (): string =>
  /const VERSION = '([^']+)'/.exec(readFileSync(join(SOURCE, WEB!, 'core/lib/Drupal.php'), 'utf8'))?.[1] ?? '';

/** What answers instead of other servers: the state `cssr_test.answers` has what each address answers, `cssr_test.asked` what was asked. */
const TEST_MODULE = {
  'cssr_test.info.yml': 'name: Answers\ntype: module\ncore_version_requirement: ">=10"\n',
  'cssr_test.services.yml':
    "services:\n  cssr_test.answers:\n    class: Drupal\\cssr_test\\Answers\n    arguments: ['@state']\n    tags:\n      - { name: http_client_middleware }\n",
  'src/Answers.php': `<?php
namespace Drupal\\cssr_test;
use GuzzleHttp\\Promise\\Create;
use GuzzleHttp\\Psr7\\Response;
class Answers {
  public function __construct(private $state) {}
  public function __invoke() {
    return fn ($handler) => function ($request, array $options) {
      $url = (string) $request->getUri();
      $this->state->set('cssr_test.asked', [...$this->state->get('cssr_test.asked', []), $url]);
      [$status, $text] = $this->state->get('cssr_test.answers', [])[$url] ?? [404, ''];
      if (isset($options['sink'])) $options['sink']->write($text);
      return Create::promiseFor(new Response($status));
    };
  }
}`,
};

/** Drupal in a process of its own, as the first user. */
const BOOT = `[, $root, $url] = $argv; $json = stream_get_contents(STDIN); chdir($root); $loader = require 'autoload.php'; $arg = json_decode($json, true);
$request = Symfony\\Component\\HttpFoundation\\Request::create($url);
$kernel = Drupal\\Core\\DrupalKernel::createFromRequest($request, $loader, 'prod'); $kernel->boot(); $kernel->preHandle($request);
\\Drupal::currentUser()->setAccount(\\Drupal\\user\\Entity\\User::load(1));`;

export interface DrupalSite {
  readonly url: string;
  /** Runs PHP within Drupal, as the first user; gives what it prints. `$arg` is the second parameter. */
  readonly php: (code: string, arg?: unknown) => Promise<string>;
  /** What PHP has complained of. */
  readonly log: () => string;
  readonly stop: () => Promise<void>;
}

/**
 * A Drupal on this machine, with the built module in `modules/contrib/`: a copy of the code, its standard profile, and a database of SQLite.
 * The administrator is "admin" with the same password, and there is an editor of that kind.
 */
export async function startDrupal(): Promise<DrupalSite> {
  const folder = mkdtempSync(join(tmpdir(), 'cssr-drupal-'));
  const root = join(folder, 'site', WEB!);
  cpSync(SOURCE, join(folder, 'site'), { recursive: true, verbatimSymlinks: true, filter: (path) => !isSite(path) });
  mkdirSync(`${root}/sites/default`, { recursive: true });
  for (const name of ['default.settings.php', 'default.services.yml'])
    cpSync(`${root}/core/assets/scaffold/files/${name}`, `${root}/sites/default/${name}`);
  cpSync('dist/drupal/cssr', `${root}/modules/contrib/cssr`, { recursive: true });
  for (const [name, text] of Object.entries(TEST_MODULE)) {
    mkdirSync(`${root}/modules/cssr_test/src`, { recursive: true });
    writeFileSync(`${root}/modules/cssr_test/${name}`, text);
  }
  const log = join(folder, 'php.log');
  const options = ['memory_limit=512M', 'sendmail_path=/bin/true', 'log_errors=1', `error_log=${log}`].flatMap((option) => ['-d', option]);
  // What is given goes through the standard input: files of an edition are too long for the command line.
  const run = async (args: readonly string[], input = '') => {
    const running = promisify(execFile)('php', [...options, ...args], { cwd: root, maxBuffer: 2 ** 26 });
    running.child.stdin!.end(input);
    return (await running).stdout;
  };
  // The same command, under the name that it has from 11.4 on.
  const command = ['core/scripts/dr', 'core/scripts/drupal'].find((path) => existsSync(join(root, path)))!;
  await run([command, 'install', 'standard', '--no-interaction', '--site-name', 'Test']);
  const port = await freePort();
  const url = `http://127.0.0.1:${port}`;
  const php = (code: string, arg?: unknown) =>
    run(
      ['-r', `${BOOT} ${code}; $kernel->terminate($request, new Symfony\\Component\\HttpFoundation\\Response());`, '--', root, url],
      JSON.stringify(arg ?? null),
    );
  await php(`\\Drupal::service('module_installer')->install(['cssr_test', 'layout_builder', 'language', 'locale', 'dblog']);`);
  // From 11.4 on, the profile has no type of content.
  await php(
    `if (!\\Drupal\\node\\Entity\\NodeType::load('page'))
      \\Drupal\\Core\\Recipe\\RecipeRunner::processRecipe(\\Drupal\\Core\\Recipe\\Recipe::createFromDirectory('core/recipes/page_content_type'));`,
  );
  await php(
    `\\Drupal\\user\\Entity\\User::load(1)->setPassword('admin')->save();
    \\Drupal::configFactory()->getEditable('locale.settings')->set('translation.use_source', 'local')->save();
    \\Drupal\\language\\Entity\\ConfigurableLanguage::createFromLangcode('ar')->save();`,
  );
  const server: ChildProcess = spawn('php', [...options, '-S', `127.0.0.1:${port}`, '.ht.router.php'], {
    cwd: root,
    stdio: 'ignore',
    detached: true,
    env: { ...process.env, PHP_CLI_SERVER_WORKERS: '3' },
  });
  await until(async () => (await fetch(url)).text());
  return {
    url,
    php,
    log: () => (existsSync(log) ? readFileSync(log, 'utf8') : ''),
    stop: async () => {
      const ended = new Promise((resolve) => server.once('exit', resolve));
      process.kill(-server.pid!, 'SIGKILL');
      await ended;
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

/** Whether a path is of a site that is in use there, of this module, or of the tests of Drupal itself. */
const isSite = (path: string): boolean =>
  /\/sites\/(?!README)[^/]+$|\/core\/tests$|\/(modules|themes|profiles)\/.+\/tests$|\/modules\/(.+\/)?cssr$|\/(\.git|node_modules)$/.test(
    path.slice(SOURCE.length),
  );
