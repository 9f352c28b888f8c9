import type { FindingText } from './finding-text.js';

/** What can be wrong with the page around. */
export const page = {
  'lang-missing': {
    severity: 'warning',
    en: {
      title: 'The page does not say its language',
      cause: '`<html>` has no `lang`. Elements then speak English, and screen readers choose a voice by chance.',
      remedy: 'Write language and direction into the tag:',
    },
    ar: {
      title: 'لا تذكر الصفحة لغتها',
      cause: 'ليس لـ`<html>` خاصية `lang`، فتتكلم العناصر بالإنكليزية، ويختار قارئ الشاشة صوتًا كيفما اتفق.',
      remedy: 'اكتب اللغة والاتجاه في الوسم:',
    },
    code: '<html lang="{lang}" dir="{dir}">',
  },
  'lang-wrong': {
    severity: 'warning',
    en: {
      title: 'The page says another language than it speaks',
      cause: '`<html lang="{lang}">`, but most of its text is in the other script. Elements follow what the page says.',
      remedy: 'Correct the tag; or give the element its own language by `language`.',
    },
    ar: {
      title: 'تذكر الصفحة لغة غير لغتها',
      cause: 'الوسم هو `<html lang="{lang}">` لكن معظم نصها بالكتابة الأخرى. والعناصر تتبع ما تذكره الصفحة.',
      remedy: 'صحّح الوسم، أو أعطِ العنصر لغته بالخاصية `language`.',
    },
    code: '<html lang="{right}" dir="{dir}">',
  },
  'dir-wrong': {
    severity: 'warning',
    en: {
      title: 'The direction of the page does not fit its language',
      cause: 'The language is `{lang}`, the direction `{was}`. The elements set their own; what stands around them is on the wrong side.',
      remedy: 'Write language and direction together:',
    },
    ar: {
      title: 'اتجاه الصفحة لا يناسب لغتها',
      cause: 'اللغة `{lang}` والاتجاه `{was}`. تضبط العناصر اتجاهها بنفسها، لكن ما حولها في الجانب الخطأ.',
      remedy: 'اكتب اللغة والاتجاه معًا:',
    },
    code: '<html lang="{lang}" dir="{dir}">',
  },
  charset: {
    severity: 'error',
    en: {
      title: 'The page is not read as UTF-8',
      cause: 'The browser reads the page as `{charset}`. Arabic then shows as signs such as `Ø§Ù„`.',
      remedy: 'Save the page as UTF-8, and put this first into its `<head>`:',
    },
    ar: {
      title: 'لا تُقرأ الصفحة بترميز UTF-8',
      cause: 'يقرأ المتصفح الصفحة بترميز `{charset}`، فتظهر العربية علامات مثل `Ø§Ù„`.',
      remedy: 'احفظ الصفحة بترميز UTF-8 وضع هذا في أول `<head>`:',
    },
    code: '<meta charset="utf-8">',
  },
  garbled: {
    severity: 'error',
    en: {
      title: 'Arabic text is garbled',
      cause:
        'It shows as `{sample}`: somewhere on its way, UTF-8 was read as another encoding and stored like that, often in an old database.',
      remedy: 'Paste the text anew; if it is garbled again, set the database and its connection to `utf8mb4`.',
    },
    ar: {
      title: 'نص عربي مشوّه',
      cause: 'يظهر هكذا: `{sample}`. قُرئ UTF-8 في مرحلة ما بترميز آخر وحُفظ كذلك، وغالبًا في قاعدة بيانات قديمة.',
      remedy: 'ألصق النص من جديد؛ وإذا تشوّه ثانية فاضبط قاعدة البيانات واتصالها على `utf8mb4`.',
    },
  },
  'element-hidden': {
    severity: 'error',
    en: {
      title: 'A style sheet hides the element',
      cause:
        '`{tag}` is hidden by `{rule}`: by a style sheet of the site, or by a list of an ad blocker, which go by names of classes and ids. On it or around it: `{names}`',
      remedy:
        'Look in a private window without extensions. If it shows there, rename what holds a word such as ad, banner, social or widget; else take the rule out.',
    },
    ar: {
      title: 'ورقة أنماط تخفي العنصر',
      cause:
        'يُخفى `{tag}` بـ`{rule}`: من ورقة أنماط في الموقع أو من قائمة حاجب إعلانات تعتمد على أسماء الأصناف والمعرّفات. عليه أو حوله: `{names}`',
      remedy:
        'انظر في نافذة خاصة من دون إضافات. إذا ظهر فيها فغيّر كل اسم فيه كلمة مثل ad أو banner أو social أو widget، وإلا فاحذف القاعدة.',
    },
  },
  'around-hidden': {
    severity: 'note',
    en: {
      title: 'The element stands in something that is closed',
      cause: '`{tag}` does not show, since `{around}` around it is hidden: a tab or a menu that opens later, perhaps.',
      remedy: 'Nothing is to be done where that is meant. Else open it, or move the element.',
    },
    ar: {
      title: 'العنصر داخل جزء مغلق',
      cause: 'لا يظهر `{tag}` لأن `{around}` الذي حوله مخفي: ربما علامة تبويب أو قائمة تُفتح لاحقًا.',
      remedy: 'لا حاجة إلى شيء إذا كان ذلك مقصودًا، وإلا فافتح ذلك الجزء أو انقل العنصر.',
    },
  },
  'element-without-size': {
    severity: 'error',
    en: {
      title: 'The element has no room',
      cause: '`{tag}` has its content, but is {width} × {height} pixels in size: what is around it leaves it no room.',
      remedy: 'Look for a fixed height, `overflow: hidden` or `width: 0` in the column around it.',
    },
    ar: {
      title: 'لا مساحة للعنصر',
      cause: 'لدى `{tag}` محتواه، لكن قياسه {width} × {height} بكسل: لا يترك له ما حوله مساحة.',
      remedy: 'ابحث في العمود المحيط به عن ارتفاع ثابت أو `overflow: hidden` أو `width: 0`.',
    },
  },
  'text-small': {
    severity: 'warning',
    en: {
      title: 'The text is too small to read',
      cause:
        'The text of `{tag}` is {size} pixels high. `--cssr-sys-font-size` is `{token}`, and `<html>` has a font size of {root} pixels, which is what `rem` goes by.',
      remedy: 'Give the token no `rem`, but pixels or a word:',
    },
    ar: {
      title: 'النص أصغر من أن يُقرأ',
      cause:
        'ارتفاع نص `{tag}` هو {size} بكسل. قيمة `--cssr-sys-font-size` هي `{token}` وحجم خط `<html>` هو {root} بكسل، وهو ما يُحسب به `rem`.',
      remedy: 'لا تستخدم `rem` لهذه القيمة بل بكسلات أو كلمة:',
    },
    code: ':root { --cssr-sys-font-size: medium; }',
  },
  'permalink-twice': {
    severity: 'note',
    en: {
      title: 'A link to a statement has two places to lead to',
      cause: '`#{id}` is in more than one element on this page; the link leads to the one that comes last.',
      remedy: 'Keep the attribute `permalinks` on one of them only.',
    },
    ar: {
      title: 'لرابط الإفادة مكانان يؤدي إليهما',
      cause: '`#{id}` موجود في أكثر من عنصر في هذه الصفحة؛ ويؤدي الرابط إلى آخرها.',
      remedy: 'أبقِ الخاصية `permalinks` على واحد منها فقط.',
    },
  },
  'frame-title': {
    severity: 'warning',
    en: {
      title: 'The frame has no name',
      cause: 'Screen readers announce an `<iframe>` by its `title`; this one has none.',
      remedy: 'Give it one that tells what is in it:',
    },
    ar: {
      title: 'ليس للإطار اسم',
      cause: 'يعلن قارئ الشاشة عن `<iframe>` بخاصيته `title`، وليست لهذا الإطار.',
      remedy: 'أعطه اسمًا يدل على ما فيه:',
    },
    code: '<iframe title="…" src="{src}"></iframe>',
  },
  'frame-sandbox': {
    severity: 'error',
    en: {
      title: 'The frame may not run scripts',
      cause: 'It has `sandbox="{was}"`, without `allow-scripts`; so it stays empty.',
      remedy: 'Allow it scripts, and new windows for its links:',
    },
    ar: {
      title: 'لا يُسمح للإطار بتشغيل النصوص البرمجية',
      cause: 'له `sandbox="{was}"` من دون `allow-scripts` فيبقى فارغًا.',
      remedy: 'اسمح له بالنصوص البرمجية، وبنوافذ جديدة لروابطه:',
    },
    code: '<iframe sandbox="allow-scripts allow-popups" title="…" src="{src}"></iframe>',
  },
  'frame-held-back': {
    severity: 'warning',
    en: {
      title: 'The frame is held back',
      cause:
        'Its address stands in `{attribute}` instead of `src`: {tool} waits for consent, or for the visitor to scroll there. The frame sets no cookies and follows nobody.',
      remedy: 'Exclude it in the settings of that tool:',
    },
    ar: {
      title: 'الإطار موقوف',
      cause: 'عنوانه في `{attribute}` بدل `src`: تنتظر {tool} موافقة الزائر أو وصوله إليه. لا يضع الإطار ملفات ارتباط ولا يتتبّع أحدًا.',
      remedy: 'استثنِه في إعدادات تلك الأداة:',
    },
    code: '<iframe src="{src}" title="…"></iframe>',
  },
} as const satisfies Record<string, FindingText>;
