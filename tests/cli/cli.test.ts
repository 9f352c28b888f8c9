import assert from 'node:assert/strict';
import { execFileSync, spawnSync } from 'node:child_process';
import { chmodSync, existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { after, describe, it } from 'node:test';
import { VERSION } from '../../src/version.js';
import { readJson } from '../support/node.js';

const COMMAND = resolve('dist/cli/cssr.js');
const folder = mkdtempSync(join(tmpdir(), 'cssr-cli-'));
after(() => rmSync(folder, { recursive: true }));

/** The command as a person runs it, in a folder of its own. */
function cssr(...args: string[]) {
  const { status, stdout, stderr } = spawnSync(process.execPath, [COMMAND, ...args], { cwd: folder, encoding: 'utf8' });
  return { code: status, said: stdout, complained: stderr };
}
const write = (name: string, text: string) => writeFileSync(join(folder, name), text);
const written = (name: string) => readFileSync(join(folder, name), 'utf8');

describe('cssr', () => {
  it('says how it is called', () => {
    for (const args of [['--help'], ['help'], ['theme', '--help'], ['theme', '-h'], ['help', 'theme']]) {
      const { code, said } = cssr(...args);
      assert.equal(code, 0);
      for (const option of ['--name', '--brand', '--accent', '--font-arabic', '--radius', '--density', '--rule', '--elevation', '--out'])
        assert.ok(said.includes(option));
    }
    assert.match(cssr('theme', 'check', '--help').said, /FILE\.css/);
    assert.equal(cssr('help', 'theme', 'check').said, cssr('theme', 'check', '--help').said);
    assert.equal(cssr('--version').said, `${VERSION}\n`);
  });

  it('says in a line for each command, when called bare, what it is, what it can do and where there is more', () => {
    const { code, said, complained } = cssr();
    assert.deepEqual([code, complained], [0, '']);
    const lines = said.trimEnd().split('\n');
    assert.ok(lines.length <= 20 && lines.every((line) => line.length <= 110), said);
    assert.match(lines[0]!, /Civil Society Support Room/);
    for (const command of [
      'init',
      'import',
      'import-wp',
      'preview',
      'status',
      'diff',
      'build',
      'snippet',
      'publish',
      'validate',
      'theme',
      'theme check',
      'frame',
      'oembed',
    ]) {
      assert.match(said, new RegExp(`^ {2}npx cssr-widgets ${command} {2,}\\S`, 'm'));
      assert.ok(cssr('help', ...command.split(' ')).said.startsWith(`npx cssr-widgets ${command} `), command);
    }
    assert.match(said, /--help/);
  });

  it('asks whether another word was meant, where one is near', () => {
    for (const [args, question] of [
      [['themes'], /no command "themes"; did you mean "theme"\?/],
      [['valdiate', 'x.json'], /did you mean "validate"\?/],
      [['snippet', 'mission-crad', '--feed', 'x.json'], /"mission-crad" is not known; did you mean "mission-card"\?; possible: /],
      [['snippet', 'mission-card', '--itme', 'x'], /'--itme'; did you mean --item\?; possible: /],
      [['snippet', 'mission-card', '--headingLevel', '3'], /did you mean --heading-level\?/],
      [['publish', 'x.json', '--compres'], /did you mean --compress\?/],
      [['theme', '--name', 'x', '--brnad', 'red'], /did you mean --brand\?/],
      [['theme', '--name', 'x', '--brand', 'red', '--density', 'compakt'], /did you mean "compact"\?/],
      [['oembed', '--titel', 'x'], /did you mean --title\?/],
      [['frame', '--fed', 'x.json'], /did you mean --feed\?/],
      [['frame', '--edition', 'x', '--only', 'recomendation-list'], /did you mean "recommendation-list"\?/],
      [['frame', '--edition', 'x', '--only', 'mission-card itme=x'], /itme does not decide .*; did you mean "item"\?/],
    ] as const) {
      const { code, complained } = cssr(...args);
      assert.equal(code, 2, args.join(' '));
      assert.match(complained, question);
    }
    for (const args of [['zebra'], ['theme', '--zebra'], ['snippet', 'zebra']])
      assert.doesNotMatch(cssr(...args).complained, /did you mean/);
  });

  it('says in a line what is wrong with how it was called', () => {
    for (const [args, message] of [
      [['themes'], /no command "themes"/],
      [['theme'], /--name is missing/],
      [['theme', '--name', 'x'], /--brand is missing/],
      [['theme', '--name', 'x', '--brand'], /--brand .*# wants quotation marks/],
      [['theme', '--name', 'My House', '--brand', 'red'], /--name "My House"/],
      [['theme', '--name', '../x', '--brand', 'red'], /--name "\.\.\/x"/],
      [['theme', '--name', 'x', '--brand', '#12'], /--brand "#12" is no CSS colour/],
      [['theme', '--name', 'x', '--brand', 'red', '--accent', 'rgb(0 0 0 / 50%)'], /--accent .* opaque/],
      [['theme', '--name', 'x', '--brand', 'red', '--radius', '1rem'], /--radius "1rem"/],
      [['theme', '--name', 'x', '--brand', 'red', '--density', 'tight'], /--density "tight" is none of comfortable, compact/],
      [['theme', '--name', 'x', '--brand', 'red', '--heading-weight', 'heavy'], /--heading-weight "heavy" is no weight from 1 to 1000/],
      [['theme', '--name', 'x', '--brand', 'red', '--heading-weight', '1200'], /--heading-weight "1200"/],
      [['theme', '--name', 'x', '--brand', 'red', '--rule', 'thick'], /--rule "thick" is no length in px or em/],
      [['theme', '--name', 'x', '--brand', 'red', '--line-width', '1'], /--line-width "1" is no length/],
      [['theme', '--name', 'x', '--brand', 'red', '--elevation', '0 1px red'], /--elevation "0 1px red" is none of none, low, high/],
      [['theme', '--name', 'x', '--brand', 'red', '--font', 'a;b'], /--font "a;b"/],
      [['theme', '--name', 'x', '--brand', 'red', '--colour', 'red'], /--colour/],
      [['theme', 'check'], /which file/],
      [['theme', 'check', '--strict', 'x.css'], /--strict/],
    ] as const) {
      const { code, said, complained } = cssr(...args);
      assert.equal(code, 2, args.join(' '));
      assert.equal(said, '');
      assert.match(complained, message);
      assert.match(complained, /--help/);
      assert.doesNotMatch(complained, /\n\s+at /);
    }
  });
});

describe('cssr theme', () => {
  it('writes a theme that its own check finds good, tokens and a report, the same each time', () => {
    const args = ['theme', '--name', 'house', '--brand', 'rgb(255 204 0)', '--accent', '#003399', '--out', 'made/themes'];
    const options = ['--font', 'Open Sans', '--font-arabic', 'Noto Kufi Arabic', '--radius', '0', '--density', 'compact'];
    const looks = ['--heading-weight', 'bold', '--rule', '0', '--line-width', '2px', '--elevation', 'high'];
    const { code, said } = cssr(...args, ...options, ...looks);
    assert.equal(code, 0);
    const files = ['house.css', 'house.tokens.json', 'house.report.html'].map((name) => `made/themes/${name}`);
    for (const file of files) assert.ok(said.includes(file) && existsSync(join(folder, file)), file);
    const before = files.map(written);
    assert.match(before[0]!, /--cssr-sys-brand-text: light-dark\(#003399, #ffcc00\)/);
    assert.match(before[0]!, /--cssr-sys-radius: 0px;/);
    assert.match(
      before[0]!,
      /--cssr-sys-heading-weight: 700;\n\s+--cssr-sys-rule: 0px;\n\s+--cssr-sys-line-width: 2px;\n\s+--cssr-sys-elevation: 0 0\.125em /,
    );
    assert.equal(typeof JSON.parse(before[1]!), 'object');
    cssr(...args, ...options, ...looks);
    assert.deepEqual(files.map(written), before);
    assert.equal(cssr('theme', 'check', files[0]!).code, 0);
  });

  it('says where it cannot write', () => {
    write('file', '');
    const { code, complained } = cssr('theme', '--name', 'x', '--brand', 'red', '--out', 'file');
    assert.equal(code, 1);
    assert.match(complained, /cannot write into file/);
  });
});

describe('cssr theme check', () => {
  const check = (css: string) => {
    write('theme.css', css);
    return cssr('theme', 'check', 'theme.css');
  };

  it('names each failing pair, its ratio and the nearest colour that passes, and exits with 1', () => {
    const { code, said } = check(
      ':root { color-scheme: light; --cssr-sys-surface: #fff; --cssr-sys-brand-text: #009edb; --cssr-sys-focus: #005392 }',
    );
    assert.equal(code, 1);
    assert.match(said, /brand-text on surface: #009edb on #ffffff is 3\.03:1, wanted 4\.5:1/);
    const fix = /brand-text on surface:.*nearest that passes: --cssr-sys-brand-text: (#[0-9a-f]{6})/.exec(said)?.[1];
    assert.doesNotMatch(said, /dark/);
    const mended = check(
      `:root { color-scheme: light; --cssr-sys-surface: #fff; --cssr-sys-brand-text: ${fix}; --cssr-sys-focus: #005392 }`,
    );
    assert.equal(mended.code, 0, mended.said);
  });

  it('judges dark by light-dark(), by a media query, and with the defaults for what is not set', () => {
    for (const css of [
      ':root { --cssr-sys-text: light-dark(#111, #222) }',
      '@media (prefers-color-scheme: dark) { :root { --cssr-sys-text: #222 } }',
      ':root { --cssr-sys-text: #222 }',
    ]) {
      const { code, said } = check(css);
      assert.equal(code, 1);
      assert.match(said, /: light: all \d+ pairs hold/);
      assert.match(said, /text on surface: #222222 on #121212/);
    }
  });

  it('follows var() and color-mix(), and lays what lets shine through on its ground', () => {
    const { said } = check(`:root {
      --cssr-ref-blue: #0af;
      --house: var(--cssr-ref-blue);
      --cssr-sys-surface: #fff;
      --cssr-sys-brand-text: var(--house, red);
      --cssr-sys-focus: color-mix(in srgb, #fff 80%, var(--missing, #000));
      --cssr-sys-text-muted: rgb(0 0 0 / 20%);
    }`);
    assert.match(said, /brand-text on surface: #00aaff on #ffffff/);
    assert.match(said, /focus on surface: #cccccc on #ffffff/);
    assert.match(said, /text-muted on surface: #cccccc on #ffffff/);
  });

  it('judges each theme of a file, what old browsers see, and more contrast, by itself', () => {
    const { said } = check(`
      [data-cssr-theme='good'] { --cssr-sys-surface: #fff; --cssr-sys-text: #000; color-scheme: light }
      :where(:root:not([data-cssr-theme])), [data-cssr-theme="bad"] { --cssr-sys-surface: #fff; --cssr-sys-text: #999; color-scheme: light }
      @supports (color: light-dark(#000, #fff)) { [data-cssr-theme=bad] { --cssr-sys-text: light-dark(#000, #fff) } }
      @media (prefers-contrast: more) { [data-cssr-theme='good'] { --cssr-sys-text: #bbb } }
      @media print { [data-cssr-theme='good'] { --cssr-sys-text: #fff } }`);
    assert.match(said, /"good", light: all/);
    assert.match(said, /"good", light, more contrast: \d+ of/);
    assert.match(said, /"bad", light: all/);
    assert.match(said, /"bad", without light-dark\(\): \d+ of/);
  });

  it('names file, line and token of what is no token, no colour or no length', () => {
    const { code, said } = check(
      ':root {\n--cssr-sys-brnad: red;\n--cssr-sys-text: bleu;\n--cssr-sys-tint: var(--a);\n--a: var(--cssr-sys-tint);\n--cssr-sys-space: 0;\n--cssr-sys-line: var(--x) }',
    );
    assert.equal(code, 1);
    for (const line of [
      'theme.css:2: --cssr-sys-brnad: no such token; --cssr-sys-brand is meant?',
      'theme.css:3: --cssr-sys-text: "bleu" is no colour',
      'theme.css:4: --cssr-sys-tint: --a refers to itself',
      'theme.css:6: --cssr-sys-space: "0" is no length',
      'theme.css:7: --cssr-sys-line: --x is not set',
    ])
      assert.ok(said.includes(line), `${line}\n${said}`);
  });

  it('says when a file is no theme, and when it cannot be read', () => {
    assert.match(check('body { color: red }').said, /no token is set/);
    assert.equal(check('').code, 1);
    const { code, complained } = cssr('theme', 'check', 'nowhere.css');
    assert.deepEqual([code, /nowhere\.css: there is no such file/.test(complained)], [1, true]);
    assert.match(cssr('theme', 'check', '.').complained, /it is a folder/);
  });
});

describe('cssr oembed', () => {
  const args = [
    '--frame',
    'https://example.org/frame.html#element=report&item=a"b',
    '--title',
    'The "Amman" report',
    '--at',
    'https://example.org/o.json',
  ];

  it('writes what oembed.com asks for, and prints the line by which it is found', () => {
    const { code, said } = cssr('oembed', ...args, '--height', '900', '--out', 'made/o.json');
    assert.equal(code, 0);
    const { html, ...rest } = JSON.parse(written('made/o.json')) as Record<string, unknown>;
    assert.deepEqual(rest, {
      version: '1.0',
      type: 'rich',
      title: 'The "Amman" report',
      provider_name: 'Civil Society Support Room',
      cache_age: 86400,
      width: 600,
      height: 900,
    });
    assert.match(
      String(html),
      /^<iframe src="https:\/\/example\.org\/frame\.html#element=report&amp;item=a%22b" title="The &quot;Amman&quot; report" width="600" height="900" sandbox="allow-scripts [^>"]*"[^>]*><\/iframe>$/,
    );
    assert.ok(
      said.includes(
        '<link rel="alternate" type="application/json+oembed" href="https://example.org/o.json" title="The &quot;Amman&quot; report">',
      ),
    );
  });

  it('says in a line what is wrong with how it was called', () => {
    for (const [wrong, message] of [
      [['oembed'], /--title is missing/],
      [['oembed', '--title', 'x'], /--frame is missing/],
      [['oembed', ...args, '--frame', 'https://example.org/frame.html'], /does not say what to show/],
      [['oembed', ...args, '--frame', 'javascript:alert(1)#element=x'], /--frame "javascript:.*is no address/],
      [['oembed', ...args, '--width', '60%'], /--width "60%" is no whole number/],
      [['oembed', ...args, '--at', 'o.json'], /--at "o\.json" is no address/],
      [['oembed', ...args, '--hight', '1'], /--hight/],
    ] as const) {
      const { code, complained } = cssr(...wrong);
      assert.equal(code, 2, wrong.join(' '));
      assert.match(complained, message);
    }
  });
});

describe('the packed package', () => {
  it('has the command, which runs where the package is installed', () => {
    const { bin, version } = readJson('package.json') as { bin: { cssr: string }; version: string };
    execFileSync('npm', ['pack', '--ignore-scripts', '--silent', '--pack-destination', folder], { stdio: 'ignore' });
    const modules = join(folder, 'site/node_modules');
    mkdirSync(join(modules, '.bin'), { recursive: true });
    execFileSync('tar', ['-xzf', join(folder, `cssr-widgets-${version}.tgz`), '-C', modules]);
    execFileSync('mv', [join(modules, 'package'), join(modules, 'cssr-widgets')]);
    const { dependencies } = readJson('package.json') as { dependencies: Record<string, string> };
    // As npm would lay them: what the package depends on beside it, what that depends on found from there.
    for (const name of Object.keys(dependencies)) {
      mkdirSync(dirname(join(modules, name)), { recursive: true });
      symlinkSync(resolve('node_modules', name), join(modules, name));
    }
    chmodSync(join(modules, 'cssr-widgets', bin.cssr), 0o755);
    symlinkSync(join('../cssr-widgets', bin.cssr), join(modules, '.bin/cssr'));
    const site = { cwd: join(folder, 'site'), encoding: 'utf8' } as const;
    const { status, stderr } = spawnSync('npx', ['--no-install', 'cssr', 'theme', '--name', 'x', '--brand', '#009EDB'], site);
    assert.equal(status, 0, stderr);
    assert.ok(existsSync(join(folder, 'site/x.css')));
  });
});
