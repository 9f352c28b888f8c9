import { parseFeed } from '../../src/content/parse-feed.js';

/** A feed with one record for each thing that format 1.1 added. All of it is made up. */
export const format11 = {
  version: '1.1',
  id: 'format-1-1',
  title: { en: 'Made up for format 1.1', ar: 'أمثلة متخيَّلة للصيغة 1.1' },
  updated: '2026-11-26',
  sources: [
    { id: 'page', title: { en: 'Made-up page', ar: 'صفحة متخيَّلة' }, language: 'en', standing: 'official' },
    { id: 'news', title: { en: 'Made-up news site', ar: 'موقع إخباري متخيَّل' }, language: 'en', standing: 'third-party' },
  ],
  organizations: [
    {
      id: 'eeas',
      name: { en: 'European External Action Service', ar: 'الدائرة الأوروبية للعمل الخارجي' },
      abbreviation: { en: 'EEAS', ar: 'EEAS' },
      roles: [],
      sources: ['page'],
      asOf: '2026-11',
    },
  ],
  themes: [
    { id: 'protection', label: { en: 'Protection', ar: 'الحماية' } },
    { id: 'detainees', label: { en: 'Detainees and missing persons', ar: 'المعتقلون والمفقودون' }, broader: 'protection' },
  ],
  affectedGroups: [
    { id: 'displaced', label: { en: 'Displaced people', ar: 'النازحون والنازحات' } },
    { id: 'women', label: { en: 'Women', ar: 'النساء' } },
  ],
  disclaimers: [{ id: 'legal', text: { en: 'Made up for tests.', ar: 'نص متخيَّل للاختبار.' }, sources: ['page'], asOf: '2026' }],
  activities: [
    {
      id: 'year-only',
      kind: 'side-event',
      title: { en: 'Side event in Brussels', ar: 'فعالية جانبية في بروكسل' },
      titleBy: 'editor',
      dates: ['2019'],
      place: { city: { en: 'Brussels', ar: 'بروكسل' }, country: { en: 'Belgium', ar: 'بلجيكا' } },
      otherOfficials: [
        { role: { en: 'EU High Representative', ar: 'الممثلة السامية للاتحاد الأوروبي' }, part: 'keynote' },
        { role: { en: 'Representatives of donors', ar: 'ممثلون عن الجهات المانحة' }, part: 'attending' },
      ],
      handovers: [
        {
          date: '2019-12-02',
          what: { en: 'Joint messages', ar: 'رسائل مشتركة' },
          to: [
            { is: 'organization', organization: 'eeas' },
            { is: 'other', label: { en: 'donors', ar: 'الجهات المانحة' } },
          ],
          sources: ['page'],
        },
      ],
      affectedGroups: ['displaced'],
      conflicts: [
        {
          field: 'kind',
          values: [
            { value: { en: 'Called a side event', ar: 'وُصفت بأنها فعالية جانبية' }, sources: ['page'] },
            { value: { en: 'Called a roundtable', ar: 'وُصفت بأنها مائدة مستديرة' }, sources: ['news'] },
          ],
        },
        {
          field: 'place',
          values: [
            { value: { en: 'Brussels', ar: 'بروكسل' }, sources: ['page'] },
            { value: { en: 'Ghent', ar: 'غنت' }, sources: ['news'] },
          ],
        },
        {
          field: 'modality',
          values: [
            { value: { en: 'In person', ar: 'وجاهي' }, sources: ['page'] },
            { value: { en: 'Online', ar: 'عبر الإنترنت' }, sources: ['news'] },
          ],
        },
      ],
      sources: ['page'],
      asOf: '2026-11',
    },
    {
      id: 'about-then',
      kind: 'small-group-outreach',
      title: { en: 'A visit that only a news site tells of', ar: 'زيارة لا يذكرها إلا موقع إخباري' },
      eventStatus: 'unverified',
      dates: ['2018-04~'],
      participants: { certainty: 'band', min: 1, max: 2, unit: 'people' },
      sources: ['news'],
      asOf: '2026-11',
    },
    {
      id: 'no-later',
      kind: 'working-group-meeting',
      title: { en: 'Meeting of a working group', ar: 'اجتماع مجموعة عمل' },
      dates: ['../2023-05'],
      duration: 'P4D',
      meetings: [{ form: 'group', number: 2, duration: 'PT3H' }],
      participants: {
        certainty: 'at-least',
        value: 30,
        unit: 'people',
        among: [
          { told: 'share', group: 'women', share: '1/2' },
          { told: 'number', group: 'young-people', value: 4 },
        ],
      },
      themes: ['detainees'],
      affectedGroups: ['women'],
      sources: ['page'],
      asOf: '2026-11',
    },
    {
      id: 'announced',
      kind: 'regional-consultation',
      title: { en: 'Consultation that was announced', ar: 'مشاورة أُعلن عنها' },
      eventStatus: 'announced',
      dates: ['2024-06'],
      participants: { certainty: 'band', min: 0, max: 1, unit: 'organizations' },
      sources: ['page'],
      asOf: '2026-11',
    },
    {
      id: 'planned',
      kind: 'geneva-round',
      title: { en: 'Round that is planned', ar: 'جولة مخطط لها' },
      eventStatus: 'planned',
      dates: ['2027-03-09/2027-03-10'],
      place: { city: { en: 'Geneva', ar: 'جنيف' } },
      sources: ['page'],
      asOf: '2026-11',
    },
    {
      id: 'cancelled',
      kind: 'geneva-round',
      title: { en: 'Round that was cancelled', ar: 'جولة أُلغيت' },
      eventStatus: 'cancelled',
      dates: ['2027-04-06'],
      sources: ['page'],
      asOf: '2026-11',
    },
    {
      id: 'postponed',
      kind: 'survey',
      title: { en: 'Survey that was put off', ar: 'استطلاع أُجِّل' },
      eventStatus: 'postponed',
      dates: ['2027-05-04'],
      sources: ['page'],
      asOf: '2026-11',
    },
  ],
  statements: [
    {
      id: 'first',
      type: 'recommendation',
      text: { en: 'That the fate of the missing be made known.', ar: 'الكشف عن مصير المفقودين.' },
      attribution: { to: 'participants' },
      themes: ['detainees'],
      affectedGroups: ['displaced'],
      activity: 'year-only',
      addressedTo: ['eeas'],
      addressees: [{ is: 'other', label: { en: 'donors', ar: 'الجهات المانحة' } }],
      receivedBy: [{ is: 'official', role: 'deputy-special-envoy', gender: 'female' }],
      uptake: [
        {
          stage: 'conveyed',
          date: '2019-12-09',
          by: { is: 'official', role: 'deputy-special-envoy', gender: 'female' },
          sources: ['page'],
        },
        {
          stage: 'taken-up',
          date: '2020-02~',
          by: { is: 'organization', organization: 'eeas' },
          note: { en: 'Named in a statement.', ar: 'ورد ذكره في بيان.' },
          sources: ['news'],
        },
      ],
      originalLanguage: 'ar',
      translatedBy: { en: { en: 'OSE-Syria', ar: 'مكتب المبعوث الخاص إلى سوريا' } },
      sources: ['page'],
      asOf: '2026-11',
    },
    {
      id: 'second',
      type: 'demand',
      text: { en: 'That families be told.', ar: 'إبلاغ العائلات.' },
      wording: 'reworded',
      attribution: { to: 'participants' },
      activity: 'no-later',
      relations: [
        { is: 'repeats', statement: 'first' },
        { is: 'taken-up-in', activity: 'planned' },
      ],
      originalLanguage: 'ar',
      sources: ['page'],
      asOf: '2026-11',
    },
    {
      id: 'third',
      type: 'briefing',
      text: { en: 'Support will go on.', ar: 'سيستمر الدعم.' },
      attribution: { to: 'other-official', otherRole: { en: 'EU High Representative', ar: 'الممثلة السامية للاتحاد الأوروبي' } },
      activity: 'year-only',
      relations: [
        { is: 'responds-to', statement: 'first' },
        { is: 'details', statement: 'second' },
      ],
      sources: ['page'],
      asOf: '2026-11',
    },
  ],
  workingGroups: [
    {
      id: 'unnumbered',
      topic: { en: 'Missing persons', ar: 'المفقودون' },
      launched: '2021~',
      meetings: ['no-later'],
      sources: ['page'],
      asOf: '2026-11',
    },
  ],
  keyFigures: [
    {
      id: 'missions',
      label: { en: 'outreach missions', ar: 'بعثات التواصل' },
      values: [{ number: 15, certainty: 'exact', asOf: '2020~', sources: ['page'] }],
      sources: ['page'],
      asOf: '2026-11',
    },
  ],
} as const;

/** The same, read. */
export const feedOfFormat11 = parseFeed(format11).feed;
