/** What the theme looks like, with words the elements show: a card, controls and statements in both languages, both schemes. */

const WORDS = {
  en: {
    dir: 'ltr',
    kicker: 'Outreach mission',
    title: 'Outreach mission of the Civil Society Support Room to Amman',
    text: 'The team met a group comprising six participants from among the civil society members active in Jordan.',
    tags: ['Political process', 'Constitutional Committee'],
    small: 'As of November 2022',
    button: 'Read the summary',
    control: 'Show all',
    link: 'Read at the source',
    focused: 'Search',
    types: { concern: 'Concern', demand: 'Demand', proposal: 'Proposal', recommendation: 'Recommendation', inform: 'Briefing' },
  },
  ar: {
    dir: 'rtl',
    kicker: 'بعثة تواصل',
    title: 'بعثة التواصل لغرفة دعم المجتمع المدني في عمان',
    text: 'التقى الفريق مع مجموعة شملت ستة مشاركين من أعضاء المجتمع المدني الفاعلين بالأردن.',
    tags: ['العملية السياسية', 'اللجنة الدستورية'],
    small: 'المعلومات حتى تشرين الثاني/نوفمبر ٢٠٢٢',
    button: 'قراءة الملخص',
    control: 'عرض الكل',
    link: 'القراءة في المصدر',
    focused: 'بحث',
    types: { concern: 'مصدر قلق', demand: 'مطلب', proposal: 'مقترح', recommendation: 'توصية', inform: 'إحاطة' },
  },
} as const;

export function renderSamples(): string {
  return (['light', 'dark'] as const)
    .flatMap((scheme) => (['en', 'ar'] as const).map((language) => renderSample(scheme, language)))
    .join('\n');
}

function renderSample(scheme: string, language: keyof typeof WORDS): string {
  const words = WORDS[language];
  const types = Object.entries(words.types).map(([type, word]) => `<li class="${type}">${word}</li>`);
  return `<div class="sample ${scheme}"><article lang="${language}" dir="${words.dir}">
<div class="main">
<p class="kicker">${words.kicker}</p>
<p class="title">${words.title}</p>
<p>${words.text}</p>
<ul class="tags">${words.tags.map((tag) => `<li>${tag}</li>`).join('')}</ul>
<ul class="types">${types.join('')}</ul>
<p class="controls"><span class="filled">${words.button}</span> <span class="control">${words.control}</span> <span class="control focused">${words.focused}</span></p>
</div>
<div class="foot"><span class="link">${words.link}</span> <span class="small">${words.small}</span></div>
</article></div>`;
}
