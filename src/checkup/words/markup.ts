import type { FindingText } from './finding-text.js';

const BLOCK = '<div class="cssr" data-cssr="{name}"{attributes}>…</div>';

/** What can be wrong with the code that was pasted. */
export const markup = {
  'tag-stripped': {
    severity: 'error',
    en: {
      title: 'The tag around this content was removed',
      cause:
        'Content of the CSSR stands here without its tag. The editor, or a filter (WordPress KSES, “Limit allowed HTML tags” in Drupal), does not know the tag and took it out; so this text stays as it was pasted.',
      remedy:
        'Use the form with `div` below, which filters let pass. Or let someone paste it who may post unfiltered HTML, or allow the tag in the text format.',
    },
    ar: {
      title: 'حُذف الوسم المحيط بهذا المحتوى',
      cause:
        'يظهر هنا محتوى الغرفة من دون وسمه؛ فالمحرر أو المرشِّح (KSES في ووردبريس، أو «تقييد وسوم HTML المسموح بها» في دروبال) لا يعرف الوسم فحذفه، ولذلك يبقى النص كما أُلصق.',
      remedy:
        'استخدم صيغة `div` أدناه، فالمرشِّحات تسمح بها. أو ليُلصق الرمز من يملك صلاحية نشر HTML من دون ترشيح، أو اسمح بالوسم في تنسيق النص.',
    },
    code: BLOCK,
  },
  'content-hoisted': {
    severity: 'error',
    en: {
      title: 'The content fell out of its element',
      cause:
        'The code stands within a paragraph. A `<p>` cannot hold headings or lists, so the browser closed it and put the content after the element, where it stays when the element updates: visitors may see it twice.',
      remedy:
        'Paste the code as a block of its own, outside of `<p>` (WordPress: the block “Custom HTML”; CKEditor: the source view), best in the form below.',
    },
    ar: {
      title: 'خرج المحتوى من عنصره',
      cause:
        'الرمز موضوع داخل فقرة، و`<p>` لا تتسع لعناوين أو قوائم، فأغلقها المتصفح ووضع المحتوى بعد العنصر، حيث يبقى على حاله عند تحديث العنصر، وقد يراه الزائر مرتين.',
      remedy: 'ألصق الرمز كتلةً مستقلة خارج `<p>` (في ووردبريس: مكوّن «HTML مخصص»؛ في CKEditor: عرض المصدر)، والأفضل بالصيغة أدناه.',
    },
    code: BLOCK,
  },
  'not-closed': {
    severity: 'error',
    en: {
      title: 'The element is not closed and swallows what follows',
      cause:
        '`<{tag}>` has no closing tag, or ends in `/>`, which closes nothing in HTML. What follows in the page became its content, and is hidden.',
      remedy: 'Write the closing tag.',
    },
    ar: {
      title: 'العنصر غير مغلق ويبتلع ما بعده',
      cause: 'ليس لـ`<{tag}>` وسم إغلاق، أو أنه ينتهي بـ`/>` التي لا تغلق شيئًا في HTML. صار ما بعده في الصفحة جزءًا من محتواه فاختفى.',
      remedy: 'اكتب وسم الإغلاق.',
    },
    code: '<{tag}{attributes}></{tag}>',
  },
  'tag-as-text': {
    severity: 'error',
    en: {
      title: 'Visitors see the code itself',
      cause: 'The editor took the pasted code for text.',
      remedy: 'Paste it again in the HTML or source view of the editor, not in the visual one.',
    },
    ar: {
      title: 'يرى الزائر الرمز نفسه',
      cause: 'عامل المحرر الرمز المُلصق على أنه نص.',
      remedy: 'ألصقه من جديد في عرض HTML أو المصدر في المحرر، لا في العرض المرئي.',
    },
  },
  'tag-unknown': {
    severity: 'error',
    en: {
      title: 'There is no element of this name',
      cause: '`{tag}` is not one of the elements of the CSSR.',
      remedy: 'Use one of these: `{names}`',
    },
    ar: {
      title: 'لا يوجد عنصر بهذا الاسم',
      cause: '`{tag}` ليس من عناصر غرفة دعم المجتمع المدني.',
      remedy: 'استخدم أحد هذه الأسماء: `{names}`',
    },
  },
  'attribute-unknown': {
    severity: 'warning',
    en: {
      title: 'An attribute that the element does not know',
      cause: '`{tag}` does not know the attribute `{attribute}`, and ignores it.',
      remedy: 'Correct its name or take it out. The element knows: `{names}`',
    },
    ar: {
      title: 'خاصية لا يعرفها العنصر',
      cause: 'لا يعرف `{tag}` الخاصية `{attribute}` فيتجاهلها.',
      remedy: 'صحّح اسمها أو احذفها. يعرف العنصر: `{names}`',
    },
  },
  'attribute-value': {
    severity: 'warning',
    en: {
      title: 'A value that the element does not know',
      cause: '`{attribute}="{value}"` means nothing to `{tag}`, which does as if it were not there.',
      remedy: 'Use one of these values: `{names}`',
    },
    ar: {
      title: 'قيمة لا يعرفها العنصر',
      cause: 'لا معنى لـ`{attribute}="{value}"` عند `{tag}`، فيتصرف كأنها غير موجودة.',
      remedy: 'استخدم إحدى هذه القيم: `{names}`',
    },
  },
  'no-elements': {
    severity: 'warning',
    en: {
      title: 'There is no CSSR content on this page',
      cause: 'No element was found, and no content of one. If the code was pasted, the editor has removed all of it.',
      remedy: 'Paste the code of an element in the HTML or source view of the editor, best in the form below.',
    },
    ar: {
      title: 'لا محتوى للغرفة في هذه الصفحة',
      cause: 'لم يُعثر على أي عنصر ولا على محتوى عنصر. إذا كان الرمز قد أُلصق فقد حذفه المحرر كله.',
      remedy: 'ألصق رمز العنصر في عرض HTML أو المصدر في المحرر، والأفضل بالصيغة أدناه.',
    },
    code: '<div class="cssr" data-cssr="mission-list">…</div>',
  },
  'no-fallback': {
    severity: 'note',
    en: {
      title: 'Nothing stands between the tags',
      cause:
        '`{tag}` is empty in the page: it shows nothing before the script has run, to readers without script, and when the content cannot be loaded.',
      remedy: 'Put its content between the tags. This is the content of today:',
    },
    ar: {
      title: 'لا شيء بين الوسمين',
      cause: '`{tag}` فارغ في الصفحة: لا يظهر شيء قبل تشغيل النص البرمجي، ولا لمن لا يشغّله، ولا عند تعذّر تحميل المحتوى.',
      remedy: 'ضع محتواه بين الوسمين. هذا محتوى اليوم:',
    },
  },
  'block-not-upgraded': {
    severity: 'error',
    en: {
      title: 'The block stays as it was pasted',
      cause:
        'The script runs, but did not turn `data-cssr="{name}"` into an element: the version {version} on this page is too old for it.',
      remedy: 'Load a newer `cssr.js`, or paste the element itself.',
    },
    ar: {
      title: 'بقيت الكتلة كما أُلصقت',
      cause: 'النص البرمجي يعمل، لكنه لم يحوّل `data-cssr="{name}"` إلى عنصر: الإصدار {version} في هذه الصفحة أقدم من أن يفعل ذلك.',
      remedy: 'حمّل إصدارًا أحدث من `cssr.js` أو ألصق العنصر نفسه.',
    },
    code: '<cssr-{name}{attributes}>…</cssr-{name}>',
  },
  'element-empty': {
    severity: 'warning',
    en: {
      title: 'The feed has nothing for this element',
      cause: '`{tag}` asks for `{asked}`, which is not in the feed.',
      remedy: 'Correct it. The feed has: `{names}`',
    },
    ar: {
      title: 'لا شيء لهذا العنصر في ملف المحتوى',
      cause: 'يطلب `{tag}` ما لا يوجد في ملف المحتوى: `{asked}`',
      remedy: 'صحّح الطلب. في ملف المحتوى: `{names}`',
    },
  },
  'pinned-changed': {
    severity: 'warning',
    en: {
      title: 'A pinned copy is no longer what the feed says',
      cause: '`{tag}` keeps a text that was corrected, changed or withdrawn since. It tells visitors so above the text.',
      remedy: 'Read what is new. Where the page should have it, replace the copy by this; else nothing is to be done:',
    },
    ar: {
      title: 'نسخة مثبّتة لم تعد كما في ملف المحتوى',
      cause: 'يُبقي `{tag}` نصًا صُحّح أو تغيّر أو سُحب منذ ذلك الحين، ويخبر الزائر بذلك فوق النص.',
      remedy: 'اقرأ الجديد. إذا أردته في الصفحة فضع هذا مكان النسخة، وإلا فلا حاجة إلى شيء:',
    },
  },
  'snippet-old': {
    severity: 'warning',
    en: {
      title: 'The text in the page is older than the feed',
      cause: 'Between the tags stands the text as of {was}; the feed has that of {now}. Readers without script get the older one.',
      remedy: 'Replace what stands between the tags by this:',
    },
    ar: {
      title: 'النص الموجود في الصفحة أقدم من ملف المحتوى',
      cause: 'بين الوسمين نص بتاريخ {was}، وفي ملف المحتوى نص بتاريخ {now}. من لا يشغّل النص البرمجي يقرأ الأقدم.',
      remedy: 'ضع هذا مكان ما بين الوسمين:',
    },
  },
} as const satisfies Record<string, FindingText>;
