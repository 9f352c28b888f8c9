import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { readFileSync, readdirSync } from 'node:fs';
import { describe, it } from 'node:test';
import { noPhp as SKIP } from './php.js';

/** What the code has that PHP 7.4 does not know. */
const newIn = (files: readonly (readonly [name: string, code: string])[]) =>
  JSON.parse(execFileSync('php', ['tests/integrations/php-version.php'], { input: JSON.stringify(files), encoding: 'utf8' })) as string[];

describe('the WordPress plugin on PHP 7.4', { skip: SKIP }, () => {
  it('says that it needs no more', () => {
    assert.match(readFileSync('dist/wordpress/cssr/cssr.php', 'utf8'), /^ \* Requires PHP: +7\.4$/m);
  });

  it('has nothing that it does not know', () => {
    const folder = 'dist/wordpress/cssr';
    const names = (readdirSync(folder, { recursive: true }) as string[]).filter((name) => name.endsWith('.php'));
    assert.ok(names.length > 30);
    assert.deepEqual(newIn(names.map((name) => [name, readFileSync(`${folder}/${name}`, 'utf8')])), []);
  });

  it('would be told of each thing that came later', () => {
    const later = [
      '$a = match ($b) { 1 => 2, default => 3 };',
      '$a?->b();',
      '#[Deprecated] function a() {}',
      'enum A { case B; }',
      'class A { public readonly int $b; }',
      'class A { public function __construct(private $b) {} }',
      'function a(int|string $b) {}',
      'function a(): int|float {}',
      'function a(mixed $b) {}',
      'function a(): static {}',
      'function a(): never {}',
      'function a($b,) {}',
      'function a($b = new B()) {}',
      'a(b: 1);',
      'a(1, b: 2);',
      '$a = strlen(...);',
      '$a = $b ?? throw new Exception();',
      'try { a(); } catch (Exception) { b(); }',
      '$a = $b::class;',
      '$a = function () use ($b,) {};',
      "str_contains('a', 'b');",
      '\\array_is_list([]);',
      'new WeakMap();',
    ];
    for (const code of later) {
      const found = newIn([['a.php', `<?php\n${code}`]]);
      assert.equal(found.length, 1, `${code} ${found.join()}`);
    }
    const earlier = [
      'function a(?int $b, array $c = null, ...$d): ?self {}',
      'a($b, $c,);',
      '$a = fn($b) => $b | C;',
      '$a = $b ? C : D;',
      'switch ($a) { case B: break; default: throw new C(); }',
      'if ($a) throw new B();',
      'try { a(); } catch (B | C $d) { throw $d; }',
      '$a = B::class; static fn() => null; const TRUE_ONE = true;',
      'class A { private ?int $b = null; public static function match() {} }',
      'a(...$b); $c->str_contains("a");',
    ];
    for (const code of earlier) assert.deepEqual(newIn([['a.php', `<?php\n${code}`]]), [], code);
  });
});
