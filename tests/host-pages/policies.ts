import assert from 'node:assert/strict';
import { it } from 'node:test';
import { CARD, TITLE, count, exactTags, shownText, states, type Host, type Opened } from './host.js';

const STALE = 'Could not be updated · As of December 2022';

const csp = (policy: string) => ({ headers: { 'content-security-policy': policy } });

export function policies(host: Host): void {
  const ready = async ({ page, said }: Opened) => {
    assert.deepEqual(await states(page), ['ready']);
    assert.deepEqual(said, []);
  };

  it("connect-src 'self': an edition of elsewhere is blocked, and the static HTML stands, dated", () =>
    host.visit(CARD, { ...csp("connect-src 'self'"), content: 'elsewhere' }, async ({ page }) => {
      await page.waitForSelector('cssr-mission-card[state=failed]');
      const text = await shownText(page);
      assert.equal(count(text, TITLE.en), 1);
      assert.ok(text.includes(STALE));
    }));

  it("connect-src 'none': content in the page is all that is needed", () =>
    host.visit(CARD, { ...csp("connect-src 'none'"), content: 'inline' }, ready));

  for (const [name, policy, head] of [
    ['without a policy for Lit', "require-trusted-types-for 'script'; trusted-types none-of-ours", ''],
    [
      "with a second Lit and no 'allow-duplicates'",
      "require-trusted-types-for 'script'; trusted-types lit-html",
      `<script>trustedTypes.createPolicy('lit-html', { createHTML: (text) => text })</script>`,
    ],
  ] as const)
    it(`Trusted Types ${name}: nothing runs, and the static HTML stands`, () =>
      host.visit(CARD, { ...csp(policy), script: head + exactTags(['mission-card']) }, async ({ page, said }) => {
        assert.deepEqual(await states(page), [null]);
        assert.equal(count(await shownText(page), TITLE.en), 1);
        assert.ok(
          said.some((line) => line.includes('lit-html')),
          String(said),
        );
      }));

  it('no script at all: the static HTML stands', () =>
    host.visit(CARD, csp("script-src 'none'"), async ({ page }) => assert.equal(count(await shownText(page), TITLE.en), 1)));
}
