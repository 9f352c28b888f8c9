import type { FindingText } from './finding-text.js';

/** What can be wrong with the content. */
export const feed = {
  'feed-missing': {
    severity: 'error',
    en: {
      title: 'The page does not say where the content is',
      cause: 'The element has no `src`, and the page has neither a link to a feed nor one within it. Perhaps the editor removed it.',
      remedy: 'Put this into the `<head>` of the page, or give the element a `src`:',
    },
    ar: {
      title: 'لا تذكر الصفحة مكان المحتوى',
      cause: 'ليس للعنصر `src`، وليس في الصفحة رابط إلى ملف محتوى ولا ملف محتوى داخلها. ربما حذفه المحرر.',
      remedy: 'ضع هذا في `<head>` الصفحة، أو أعطِ العنصر `src`:',
    },
    code: '<link rel="alternate" type="application/vnd.cssr.feed+json" href="https://…/cssr.feed.json">',
  },
  'feed-foreign': {
    severity: 'error',
    en: {
      title: 'The page does not name the site of the content',
      cause: 'The content is asked for at `{src}`.',
      remedy: 'Remove `src`, or write `data-cssr-origins="{origin}"` into the tag of the script.',
    },
    ar: {
      title: 'لا تذكر الصفحة موقع المحتوى',
      cause: 'المحتوى مطلوب من `{src}`.',
      remedy: 'احذف `src`، أو اكتب `data-cssr-origins="{origin}"` في وسم النص البرمجي.',
    },
  },
  'feed-older': {
    severity: 'error',
    en: {
      title: 'The feed is older than this text',
      cause: '`{src}` is of `{was}`, the text of `{now}`.',
      remedy: 'Replace the feed.',
    },
    ar: {
      title: 'ملف المحتوى أقدم من هذا النص',
      cause: 'تاريخ `{src}` هو `{was}` وتاريخ النص `{now}`.',
      remedy: 'استبدل ملف المحتوى بأحدث نسخة.',
    },
  },
  'feed-insecure': {
    severity: 'error',
    en: {
      title: 'The content is asked for without encryption',
      cause: 'The page comes by `https:`, the feed `{src}` by `http:`; browsers refuse that.',
      remedy: 'Give its address with `https:`.',
    },
    ar: {
      title: 'المحتوى مطلوب من دون تشفير',
      cause: 'تأتي الصفحة عبر `https:` وملف المحتوى `{src}` عبر `http:`، والمتصفحات ترفض ذلك.',
      remedy: 'اكتب عنوانه بـ`https:`.',
    },
  },
  'feed-unreachable': {
    severity: 'error',
    en: {
      title: 'The content cannot be reached',
      cause:
        'There is no answer from `{src}`: a wrong address, a server that is down, a certificate that is not valid, or an extension of the browser that blocks it.',
      remedy: 'Open the address in a new tab of the browser: it says what is wrong.',
    },
    ar: {
      title: 'تعذّر الوصول إلى المحتوى',
      cause: 'لا جواب من `{src}`: عنوان خاطئ أو خادم متوقف أو شهادة غير صالحة أو إضافة في المتصفح تحجبه.',
      remedy: 'افتح العنوان في علامة تبويب جديدة؛ سيقول المتصفح ما الخطأ.',
    },
  },
  'feed-cors': {
    severity: 'error',
    en: {
      title: 'The server of the content does not let other sites read it',
      cause:
        '`{src}` answers, but without the header `Access-Control-Allow-Origin` (CORS) for this site, so the browser keeps the answer from the page.',
      remedy: 'Set the header where the feed lies (Apache, and nginx):',
    },
    ar: {
      title: 'خادم المحتوى لا يسمح لمواقع أخرى بقراءته',
      cause: 'يجيب `{src}` لكن من دون الترويسة `Access-Control-Allow-Origin` (CORS) لهذا الموقع، فيحجب المتصفح الجواب عن الصفحة.',
      remedy: 'اضبط الترويسة حيث يوجد ملف المحتوى (أباتشي، وnginx):',
    },
    code: 'Header set Access-Control-Allow-Origin "*"\nadd_header Access-Control-Allow-Origin "*" always;',
  },
  'feed-slow': {
    severity: 'error',
    en: {
      title: 'The content takes too long',
      cause: '`{src}` has not answered after {seconds} seconds.',
      remedy: 'Put the feed onto a faster server, or into the page itself.',
    },
    ar: {
      title: 'تحميل المحتوى يستغرق وقتًا طويلًا',
      cause: 'لم يجب `{src}` بعد {seconds} ثوانٍ.',
      remedy: 'ضع ملف المحتوى على خادم أسرع أو داخل الصفحة نفسها.',
    },
  },
  'feed-status': {
    severity: 'error',
    en: {
      title: 'The content is not at its address',
      cause: '`{src}` answers with the status {status}.',
      remedy: 'Correct the address, or put the file there.',
    },
    ar: {
      title: 'المحتوى غير موجود في عنوانه',
      cause: 'جواب `{src}` حالته {status}.',
      remedy: 'صحّح العنوان أو ضع الملف فيه.',
    },
  },
  'feed-content-type': {
    severity: 'error',
    en: {
      title: 'The server does not send the content as JSON',
      cause: '`{src}` comes with the type `{type}`.',
      remedy: 'Have the server send it as `application/json` (Apache, and nginx):',
    },
    ar: {
      title: 'لا يرسل الخادم المحتوى بنوع JSON',
      cause: 'يأتي `{src}` بالنوع `{type}`.',
      remedy: 'اجعل الخادم يرسله بالنوع `application/json` (أباتشي، وnginx):',
    },
    code: 'AddType application/json .json\nlocation ~ /cssr\\.feed\\.json$ { types { } default_type application/json; }',
  },
  'feed-too-large': {
    severity: 'error',
    en: {
      title: 'The feed is too large',
      cause: '`{src}` has more than {bytes} bytes.',
      remedy: 'Take out what the page does not show.',
    },
    ar: {
      title: 'ملف المحتوى كبير جدًا',
      cause: 'حجم `{src}` أكثر من {bytes} بايت.',
      remedy: 'احذف ما لا تعرضه الصفحة.',
    },
  },
  'feed-not-json': {
    severity: 'error',
    en: {
      title: 'The content cannot be read',
      cause:
        '`{src}` is no JSON: `{message}` It begins with `{start}`. An editor or a filter may have changed it, or a page for signing in came instead.',
      remedy: 'Put the file there anew, unchanged.',
    },
    ar: {
      title: 'تعذّرت قراءة المحتوى',
      cause: '`{src}` ليس JSON: `{message}` بدايته: `{start}`. ربما غيّره محرر أو مرشِّح، أو جاءت صفحة تسجيل دخول بدلًا منه.',
      remedy: 'ضع الملف من جديد من دون تغيير.',
    },
  },
  'feed-not-feed': {
    severity: 'error',
    en: {
      title: 'The file is not a CSSR feed that this version reads',
      cause: '`{src}` is JSON, but: `{message}`',
      remedy: 'Correct the address, or load the newest `cssr.js`.',
    },
    ar: {
      title: 'الملف ليس ملف محتوى يقرؤه هذا الإصدار',
      cause: '`{src}` ملف JSON، لكن: `{message}`',
      remedy: 'صحّح العنوان أو حمّل أحدث `cssr.js`.',
    },
  },
  'feed-rewritten': {
    severity: 'error',
    en: {
      title: 'The feed within the page was changed',
      cause: 'The tag `<script class="cssr-feed">` has the type `{type}`: a tool of the site took it for a script and rewrote it.',
      remedy: 'Exclude it in that tool, so that it stays as it was:',
    },
    ar: {
      title: 'تغيّر ملف المحتوى الموجود داخل الصفحة',
      cause: 'للوسم `<script class="cssr-feed">` النوع `{type}`: ظنّته إحدى أدوات الموقع نصًا برمجيًا فأعادت كتابته.',
      remedy: 'استثنِه في تلك الأداة ليبقى كما كان:',
    },
    code: '<script type="application/json" class="cssr-feed">…</script>',
  },
  'feed-records': {
    severity: 'warning',
    en: {
      title: 'Some records of the feed have faults',
      cause: 'Faults found in `{src}`: {count}. Those records are left out, all others are shown.',
      remedy: 'Tell whoever keeps the feed; these are the faults:',
    },
    ar: {
      title: 'في بعض سجلات ملف المحتوى أخطاء',
      cause: 'عدد الأخطاء في `{src}`: {count}. لا تظهر تلك السجلات، ويظهر كل ما عداها.',
      remedy: 'أبلغ القائمين على ملف المحتوى بهذه الأخطاء:',
    },
  },
  'feed-passing': {
    severity: 'note',
    en: {
      title: 'The content could not be loaded at first, and can now',
      cause: 'The element failed to load the content; this check had no trouble with it.',
      remedy: 'Load the page again. If it happens often, look at the server or the connection.',
    },
    ar: {
      title: 'تعذّر تحميل المحتوى أولًا ثم أمكن',
      cause: 'لم يتمكن العنصر من تحميل المحتوى، ولم يواجه هذا الفحص صعوبة في ذلك.',
      remedy: 'أعد تحميل الصفحة. وإذا تكرر ذلك فافحص الخادم أو الاتصال.',
    },
  },
} as const satisfies Record<string, FindingText>;
