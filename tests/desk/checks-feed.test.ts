import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { parseFeed } from '../../src/content/parse-feed.js';
import type { Feed } from '../../src/content/schema.js';
import { checkDraft } from '../../src/desk/checks/check-draft.js';
import { checkFeed } from '../../src/desk/checks/check-feed.js';
import type { DeskFinding } from '../../src/desk/checks/hit.js';
import { suggestStatements } from '../../src/desk/checks/suggest.js';
import { findingWords } from '../../src/desk/checks/words.js';
import { getLocale } from '../../src/locale/locale.js';
import { cssrFeed, rawFeed } from '../support/node.js';
import { draftOfRows, paragraph } from './drafts.js';

const TODAY = '2026-11-27';
const at = ({ code, place }: DeskFinding) => (place.in === 'feed' ? `${code} ${place.collection}/${place.record} ${place.field}` : code);
const changed = (change: (feed: Record<string, Record<string, unknown>[]>) => void): Feed => {
  const raw = rawFeed() as unknown as Record<string, Record<string, unknown>[]>;
  change(raw);
  return parseFeed(raw).feed;
};
const isSame = new Set(checkFeed(cssrFeed, TODAY).map(({ key }) => key));
const news = (feed: Feed, today = TODAY) => checkFeed(feed, today).filter(({ key }) => !isSame.has(key));

/** What is found in the feed of the demo, and why it stays as it is. */
const ACCEPTED: readonly (readonly [finding: RegExp, reason: string])[] = [
  [
    /^(?:month-style|and-apart|hyphen-digits|slash-spaced|term-latin|term-variant|resolution-year) reports\/amman-2022-11 (?:body|dateAsPrinted)/,
    'the words of the report',
  ],
  [/^(?:resolution-year|term-variant) reports\/amman-2022-11 editorNotes/, 'a note that quotes the report'],
  [/^resolution-year themes\/civil-society-role label/, 'a short label'],
  [/^term-variant activities\/[a-z0-9-]+ title/, 'titles as the CSSR published them'],
  [/^date-old (?:about|keyFigures)\//, 'figures of 2023 are the last that were published'],
  [/^parity-missing activities\/[a-z0-9-]+ (?:title|summary)/, 'titles that exist in one language alone'],
  [/^parity-missing (?:activities|sources|organizations|documents|reports|disclaimers)\//, 'texts that exist in one language alone'],
];

describe('the feed of the demo', () => {
  const findings = checkFeed(cssrFeed, TODAY);
  it('has no danger and no error', () => {
    assert.deepEqual(findings.filter(({ severity }) => severity === 'danger' || severity === 'error').map(at), []);
  });
  it('has nothing that is not known and accepted', () => {
    assert.deepEqual(
      findings.map(at).filter((found) => !ACCEPTED.some(([pattern]) => pattern.test(found))),
      [],
    );
  });
  it('accepts nothing that is not found', () => {
    const unused = ACCEPTED.filter(([pattern]) => !findings.some((finding) => pattern.test(at(finding))));
    assert.deepEqual(unused.map(String), []);
  });
  it('each finding has words in each language', () => {
    for (const finding of findings)
      for (const tag of ['en', 'ar', 'fr']) assert.doesNotMatch(findingWords(finding, getLocale(tag)).title, /\{/);
  });
});

describe('what is wrong in a feed is found', () => {
  const CASES: readonly (readonly [what: string, change: (feed: Record<string, Record<string, unknown>[]>) => void, ...found: string[]])[] =
    [
      [
        'a theme that is not there',
        ({ activities }) => (activities![0]!['themes'] = ['nothing']),
        'error feed-missing activities/new-york-2023-10 themes[0]',
      ],
      [
        'a statement within itself',
        ({ statements }) => (statements![0]!['partOf'] = statements![0]!['id']),
        'error feed-circle statements/amman-2022-11-a1 partOf',
      ],
      [
        'a person in a summary',
        ({ activities }) => (activities![0]!['summary'] = { en: 'Ms. Huda Masri spoke.', ar: 'تحدثت السيدة هدى المصري.' }),
        'danger person-named activities/new-york-2023-10 summary',
        'danger person-named activities/new-york-2023-10 summary',
      ],
      [
        'a telephone number in a statement',
        ({ statements }) => ((statements![5]!['text'] as Record<string, string>)['en'] += ' +963 944 123 456'),
        'danger harm-phone statements/amman-2022-11-b3 text',
      ],
      [
        'a partner of then in what tells of today',
        ({ about }) => (about![0]!['oversight'] = { en: 'NOREF and swisspeace support the process.', ar: 'تدعم نوريف العملية.' }),
        'warning partner-expired about/cssr oversight',
        'warning partner-expired about/cssr oversight',
      ],
      [
        'a partner outside its time',
        ({ activities }) => (activities![1]!['organizers'] = ['swiss-mission-un']),
        'warning partner-period activities/twg3-geneva-2023-05 organizers[0]',
      ],
      [
        'announced, and over',
        ({ activities }) => (activities![0]!['eventStatus'] = 'announced'),
        'warning date-past activities/new-york-2023-10 eventStatus',
      ],
      [
        'held in the future',
        ({ activities }) => (activities![0]!['dates'] = ['2027-01-02']),
        'warning date-coming activities/new-york-2023-10 dates[0]',
        'warning partner-period activities/new-york-2023-10 hosts[0]',
      ],
      ['old contacts', ({ contacts }) => (contacts![0]!['asOf'] = '2020-01'), 'note date-old contacts/ose-cssr asOf'],
      [
        'a proposal of one as a recommendation',
        ({ statements }) => (statements!.find(({ id }) => id === 'amman-2022-11-d7')!['type'] = 'recommendation'),
        'error weight-one statements/amman-2022-11-d7 type',
      ],
      [
        'what one said as what all said',
        ({ statements }) => (statements!.find(({ id }) => id === 'amman-2022-11-d8')!['attribution'] = { to: 'participants' }),
        'error weight-speaker statements/amman-2022-11-d8 type',
      ],
      [
        'a text in one language',
        ({ about }) => (about![0]!['purpose'] = { en: 'To be inclusive.' }),
        'note parity-missing about/cssr purpose',
      ],
      [
        'only a third party as source',
        ({ activities }) => (activities![1]!['sources'] = ['lse-study']),
        'note source-third activities/twg3-geneva-2023-05 sources',
      ],
      [
        'a paragraph that is not translated',
        ({ reports }) => (reports![0]!['body'] as Record<string, unknown[]>)['en']!.pop(),
        'warning parity-block reports/amman-2022-11 body.ar.p29',
      ],
    ];
  for (const [what, change, ...expected] of CASES)
    it(what, () =>
      assert.deepEqual(
        news(changed((feed) => void change(feed))).map((finding) => `${finding.severity} ${at(finding)}`),
        expected,
      ),
    );
  it('a feed of the future', () =>
    assert.ok(
      checkFeed(cssrFeed, '2022-01-01').some(
        ({ code, place }) => code === 'feed-later' && place.in === 'feed' && place.collection === 'feed',
      ),
    ));
});

describe('whatever the draft', () => {
  const texts = fc.array(
    fc.oneof(
      fc.string({ maxLength: 40 }),
      fc.constantFrom(
        'طالب المشاركون بالسلام، والعدل، والأمن.',
        'One interlocutor proposed that it grow, and that it last.',
        '٦ و٧ أيار/مايو',
        'Ms. Rochdi met six women in Aleppo.',
        '',
      ),
    ),
    { maxLength: 3 },
  );
  it('nothing throws, and suggestions lie within the text', () =>
    fc.assert(
      fc.property(fc.array(fc.tuple(texts, texts), { maxLength: 4 }), (rows) => {
        const draft = draftOfRows(
          cssrFeed,
          rows.map(([ar, en], r) => ({
            id: `r${r}`,
            cells: { ar: ar.map((text, i) => paragraph(`a${r}-${i}`, text)), en: en.map((text, i) => paragraph(`e${r}-${i}`, text)) },
          })),
        );
        const findings = checkDraft(draft);
        assert.equal(new Set(findings.map(({ key }) => key)).size, findings.length);
        for (const { words, row } of suggestStatements(draft))
          for (const { language, paragraph: key, from, to } of words) {
            const { text } = draft.rows.find(({ id }) => id === row)!.cells[language]!.find((each) => each.key === key)!;
            assert.ok(0 <= from && from <= to && to <= text.length);
          }
      }),
      { numRuns: 150 },
    ));
});
