import type { FindingText } from './finding-text.js';

const REMEDY = {
  en: 'In the header (or `<meta>` tag) `Content-Security-Policy`, write this in place of the line of that name, or add it where there is none:',
  ar: 'في الترويسة `Content-Security-Policy` (أو في وسم `<meta>`) اكتب هذا مكان السطر الذي يحمل الاسم نفسه، أو أضفه إن لم يوجد:',
};

/** What a Content Security Policy can forbid. */
export const policy = {
  'csp-script': {
    severity: 'error',
    en: {
      title: 'The security policy of the page forbids the script',
      cause: 'The line `{was}` of its Content Security Policy does not let `{src}` run.',
      remedy: REMEDY.en,
    },
    ar: {
      title: 'سياسة أمن المحتوى في الصفحة تمنع النص البرمجي',
      cause: 'لا يسمح السطر `{was}` في سياسة أمن المحتوى بتشغيل `{src}`.',
      remedy: REMEDY.ar,
    },
    code: '{line}',
  },
  'csp-nonce': {
    severity: 'error',
    en: {
      title: 'The script lacks the nonce that the security policy asks for',
      cause: 'The line `{was}` of the Content Security Policy lets only scripts run that carry the nonce of this very page.',
      remedy: 'Have the template write the nonce into the tag, as it does for the other scripts:',
    },
    ar: {
      title: 'ينقص النص البرمجي رمز nonce الذي تطلبه سياسة أمن المحتوى',
      cause: 'لا يسمح السطر `{was}` في سياسة أمن المحتوى إلا بالنصوص البرمجية التي تحمل رمز nonce الخاص بهذه الصفحة.',
      remedy: 'اجعل القالب يكتب رمز nonce في الوسم كما يفعل مع سائر النصوص البرمجية:',
    },
    code: '<script src="{src}" nonce="…" defer></script>',
  },
  'csp-feed': {
    severity: 'error',
    en: {
      title: 'The security policy of the page forbids loading the content',
      cause: 'The line `{was}` of its Content Security Policy does not let `{src}` be fetched.',
      remedy: REMEDY.en,
    },
    ar: {
      title: 'سياسة أمن المحتوى في الصفحة تمنع تحميل المحتوى',
      cause: 'لا يسمح السطر `{was}` في سياسة أمن المحتوى بجلب `{src}`.',
      remedy: REMEDY.ar,
    },
    code: '{line}',
  },
  'csp-frame': {
    severity: 'error',
    en: {
      title: 'The security policy of the page forbids the frame',
      cause: 'The line `{was}` of its Content Security Policy does not let `{src}` be shown in a frame.',
      remedy: REMEDY.en,
    },
    ar: {
      title: 'سياسة أمن المحتوى في الصفحة تمنع الإطار',
      cause: 'لا يسمح السطر `{was}` في سياسة أمن المحتوى بعرض `{src}` في إطار.',
      remedy: REMEDY.ar,
    },
    code: '{line}',
  },
  'trusted-types': {
    severity: 'error',
    en: {
      title: 'Trusted Types stop the script',
      cause:
        'The line `{was}` of the Content Security Policy does not name the policy `lit-html`, or does not allow a second one of that name, so the script ends before it begins.',
      remedy: REMEDY.en,
    },
    ar: {
      title: 'آلية Trusted Types توقف النص البرمجي',
      cause:
        'لا يذكر السطر `{was}` في سياسة أمن المحتوى السياسة `lit-html`، أو لا يسمح بثانية بالاسم نفسه، فيتوقف النص البرمجي قبل أن يبدأ.',
      remedy: REMEDY.ar,
    },
    code: '{line}',
  },
} as const satisfies Record<string, FindingText>;
