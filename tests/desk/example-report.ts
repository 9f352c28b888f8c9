import { paragraph, run, style, wordFile } from './word-files.js';

/** What the report says, in each language: an invented one, with faults that an editor is to find. */
export const SENTENCES = {
  ar: {
    title: 'مشاورة افتراضية مع المجتمع المدني في شمال شرق سوريا (مثال)',
    date: '13 و14 آذار/مارس 2024',
    summary: 'ملخص عن الاجتماعات',
    opening:
      'عقدت غرفة دعم المجتمع المدني يومي 13 و14 آذار/مارس 2024 مشاورة افتراضية مع 23 مشاركاً ومشاركة من المجتمع المدني في شمال شرق سوريا ، بتيسير من مكتب المبعوث الخاص إلى سوريا.',
    briefing: 'أحاطت نائبة المبعوث الخاص المشاركين والمشاركات علماً بآخر مستجدات العملية السياسية',
    inserted: '، وأجابت عن أسئلتهم',
    deleted: ' في عجالة',
    raised: 'أبرز ما طرحه المشاركون والمشاركات',
    concerns:
      'أعرب المشاركون والمشاركات عن قلقهم إزاء تراجع تمويل الخدمات الصحية في المنطقة. كما أعربوا عن قلقهم إزاء نقص المياه وأثره في الصحة العامة.',
    demand: 'وطالب المشاركون والمشاركات بإيصال المساعدات الإنسانية من دون عوائق عبر جميع السبل المتاحة.',
    proposal: 'واقترحت إحدى المحاورات إنشاء "منصة محلية" للحوار بين المجالس المحلية والمنظمات.',
    harm: 'وشارك في الاجتماع الصحي في القامشلي 3 أطباء. وللاستفسار يمكن الاتصال بالجهة المنظمة على الرقم +963 944 555 012.',
    comment: 'يرجى التحقق من الصياغة',
  },
  en: {
    title: 'Virtual consultation with civil society in north-east Syria (example)',
    date: '13 and 14 March 2024',
    summary: 'Summary of meetings',
    opening:
      'On 13 and 14 March 2024, the Civil Society Support Room held a virtual consultation with 22 participants from civil society in north-east Syria, facilitated by the Office of the Special Envoy for Syria.',
    briefing: 'The Deputy Special Envoy briefed participants on the latest developments in the political process',
    inserted: ', and answered their questions',
    deleted: ' in haste',
    raised: 'What participants raised',
    concerns:
      'Participants expressed concern about the decline of funding for health services in the region. They were also concerned about the shortage of water and its effect on public health.',
    demand: 'Participants demanded that humanitarian aid be delivered without obstacles through all available routes.',
    proposal: 'One interlocutor proposed that a "local platform" be established for dialogue between local councils and organizations.',
    harm: '3 doctors took part in the health meeting in Qamishli. For questions, the organizers can be reached at +963 944 555 012.',
    comment: 'Please check the wording',
  },
} as const;

const BY = 'w:id="1" w:author="Example Officer" w:date="2024-03-20T10:00:00Z"';

/** The report as Word writes it: with styles, a change that is tracked, and a comment. */
export function exampleReport(language: keyof typeof SENTENCES): Uint8Array {
  const said = SENTENCES[language];
  const isArabic = language === 'ar';
  const ofRun = isArabic ? '<w:rtl/>' : '';
  const ofParagraph = isArabic ? '<w:bidi/>' : '';
  const bold = isArabic ? '<w:rPr><w:rtl/><w:bCs/></w:rPr>' : '<w:rPr><w:b/></w:rPr>';
  const text = (words: string) => paragraph(run(words, ofRun), ofParagraph);
  const heading = (words: string, id = 'Heading1') => paragraph(run(words, ofRun), `<w:pStyle w:val="${id}"/>${ofParagraph}`);
  const changes = `<w:ins ${BY}>${run(said.inserted, ofRun)}</w:ins><w:del ${BY}><w:r><w:delText xml:space="preserve">${said.deleted}</w:delText></w:r></w:del>`;
  const body = [
    heading(said.title, 'Title'),
    text(said.date),
    heading(said.summary),
    text(said.opening),
    paragraph(`${run(said.briefing, ofRun)}${changes}${run('.', ofRun)}`, ofParagraph),
    heading(said.raised),
    text(said.concerns),
    paragraph(
      `<w:commentRangeStart w:id="0"/>${run(said.demand, ofRun)}<w:commentRangeEnd w:id="0"/><w:r><w:commentReference w:id="0"/></w:r>`,
      ofParagraph,
    ),
    text(said.proposal),
    text(said.harm),
  ].join('');
  return wordFile({
    body,
    styles: style('Title', 'Title', bold) + style('Heading1', 'heading 1', `<w:pPr><w:outlineLvl w:val="0"/></w:pPr>${bold}`),
    comments: `<w:comment w:id="0" w:author="Example Officer">${paragraph(run(said.comment, ofRun))}</w:comment>`,
    author: 'Example Officer',
  });
}
