import type { FindingText } from './finding-text.js';

/** What can be wrong with the script. */
export const script = {
  'script-missing': {
    severity: 'error',
    en: {
      title: 'The script is not on the page',
      cause: 'There is no `cssr.js` in the page, so its elements keep the text they were pasted with. Editors often remove scripts.',
      remedy: 'Add it to the template of the page, or to the header in the settings of the site.',
    },
    ar: {
      title: 'النص البرمجي غير موجود في الصفحة',
      cause: 'لا يوجد `cssr.js` في الصفحة، فتبقى عناصرها على النص الذي أُلصقت به. كثيرًا ما تحذف المحررات النصوص البرمجية.',
      remedy: 'أضفه إلى قالب الصفحة أو إلى ترويسة الموقع في إعداداته.',
    },
    code: '<script src="https://…/cssr.js" defer></script>',
  },
  'script-delayed': {
    severity: 'error',
    en: {
      title: '{tool} holds the script back',
      cause: '{tool} rewrote the script so that it runs late, often only once a visitor touches or scrolls the page.',
      remedy: 'Exclude `cssr.js` in the settings of {tool}, or write the script like this:',
    },
    ar: {
      title: 'أداة {tool} تؤخّر النص البرمجي',
      cause: 'أعادت {tool} كتابة النص البرمجي ليعمل متأخرًا، وغالبًا بعد أن يلمس الزائر الصفحة أو يمرّرها.',
      remedy: 'استثنِ `cssr.js` في إعدادات {tool} أو اكتب النص البرمجي هكذا:',
    },
    code: '<script src="{src}" defer nowprocket data-no-optimize="1" data-no-defer="1" data-noptimize="1" data-cfasync="false"></script>',
  },
  'script-consent': {
    severity: 'error',
    en: {
      title: 'The script waits for consent',
      cause:
        '{tool} stops the script until the visitor agrees to cookies. It sets none, stores nothing and follows nobody, so it need not wait.',
      remedy: 'In the settings of {tool}, count `cssr.js` among what is necessary, and take what marks it off the tag:',
    },
    ar: {
      title: 'النص البرمجي ينتظر الموافقة',
      cause: 'توقفه أداة {tool} حتى يوافق الزائر على ملفات الارتباط. وهو لا يضع شيئًا منها ولا يخزّن شيئًا ولا يتتبّع أحدًا، فلا داعي للانتظار.',
      remedy: 'اجعل `cssr.js` من الضروريات في إعدادات {tool}، وأزل علامته من الوسم:',
    },
    code: '<script src="{src}" defer></script>',
  },
  'script-type': {
    severity: 'error',
    en: {
      title: 'The browser does not take the script for a script',
      cause: 'The tag has the type `{type}`, which no browser runs. Some tool of the site may have changed it.',
      remedy: 'Take the attribute `type` out.',
    },
    ar: {
      title: 'لا يعدّ المتصفح النص البرمجي نصًا برمجيًا',
      cause: 'للوسم النوع `{type}` الذي لا يشغّله أي متصفح. ربما غيّرته إحدى أدوات الموقع.',
      remedy: 'احذف الخاصية `type`.',
    },
    code: '<script src="{src}" defer></script>',
  },
  'script-unreachable': {
    severity: 'error',
    en: {
      title: 'The script is not at its address',
      cause: '`{src}` answers with the status {status}.',
      remedy: 'Correct the address, or put the file there.',
    },
    ar: {
      title: 'النص البرمجي غير موجود في عنوانه',
      cause: 'جواب `{src}` حالته {status}.',
      remedy: 'صحّح العنوان أو ضع الملف فيه.',
    },
  },
  'script-no-answer': {
    severity: 'error',
    en: {
      title: 'The script cannot be loaded',
      cause: 'There is no answer from `{src}`: a wrong address, a server that is down, or an extension of the browser that blocks it.',
      remedy: 'Open the address in a new tab of the browser: it says what is wrong.',
    },
    ar: {
      title: 'تعذّر تحميل النص البرمجي',
      cause: 'لا جواب من `{src}`: عنوان خاطئ أو خادم متوقف أو إضافة في المتصفح تحجبه.',
      remedy: 'افتح العنوان في علامة تبويب جديدة؛ سيقول المتصفح ما الخطأ.',
    },
  },
  'script-content-type': {
    severity: 'error',
    en: {
      title: 'The server does not send the script as a script',
      cause: '`{src}` comes as `{type}`. Where the server also sends `X-Content-Type-Options: nosniff`, browsers do not run it.',
      remedy: 'Have the server send `.js` files as `text/javascript`. Apache:',
    },
    ar: {
      title: 'لا يرسل الخادم النص البرمجي بنوعه الصحيح',
      cause: 'يأتي `{src}` بالنوع `{type}`. وإذا أرسل الخادم أيضًا `X-Content-Type-Options: nosniff` فلن تشغّله المتصفحات.',
      remedy: 'اجعل الخادم يرسل ملفات `.js` بالنوع `text/javascript`. في أباتشي:',
    },
    code: 'AddType text/javascript .js',
  },
  'script-other-file': {
    severity: 'error',
    en: {
      title: 'The file is not that of the CSSR',
      cause: '`{src}` is there, but is not this library: perhaps an error page, or only part of the file.',
      remedy: 'Put `cssr.js` there anew, whole and unchanged.',
    },
    ar: {
      title: 'الملف ليس ملف الغرفة',
      cause: '`{src}` موجود لكنه ليس هذه المكتبة: ربما صفحة خطأ أو جزء من الملف.',
      remedy: 'ضع `cssr.js` من جديد كاملًا من دون تغيير.',
    },
  },
  'script-integrity': {
    severity: 'error',
    en: {
      title: 'The checksum does not fit the script',
      cause:
        'The attribute `integrity` is that of another file, so the browser refuses this one. This happens when the file was updated, or changed on its way.',
      remedy: 'Make sure that the file is the one that was published, then write its checksum:',
    },
    ar: {
      title: 'المجموع الاختباري لا يطابق النص البرمجي',
      cause: 'الخاصية `integrity` لملف آخر فيرفض المتصفح هذا الملف. يحدث ذلك عند تحديث الملف أو تغيّره في الطريق.',
      remedy: 'تأكد أن الملف هو المنشور ثم اكتب مجموعه الاختباري:',
    },
    code: '<script src="{src}" integrity="{integrity}" crossorigin="anonymous" defer></script>',
  },
  'script-not-run': {
    severity: 'error',
    en: {
      title: 'The script did not run',
      cause: '`{src}` can be loaded, but registered no element. Another script may have stopped it, or an extension of the browser.',
      remedy: 'Look into the console of the browser for the first error, and try in a private window without extensions.',
    },
    ar: {
      title: 'لم يعمل النص البرمجي',
      cause: 'يمكن تحميل `{src}` لكنه لم يسجّل أي عنصر. ربما أوقفه نص برمجي آخر أو إضافة في المتصفح.',
      remedy: 'ابحث في وحدة تحكم المتصفح عن أول خطأ، وجرّب في نافذة خاصة من دون إضافات.',
    },
  },
  'script-combined': {
    severity: 'note',
    en: {
      title: 'The script was combined with others',
      cause: 'It runs from `{src}`. An error in any script before it stops it too, and an update arrives only when that file is made anew.',
      remedy: 'Exclude `cssr.js` from combining (Autoptimize, WP Rocket, LiteSpeed Cache), for instance by these attributes:',
    },
    ar: {
      title: 'دُمج النص البرمجي مع غيره',
      cause: 'يعمل من `{src}`. أي خطأ في نص برمجي قبله يوقفه أيضًا، ولا يصل التحديث إلا عند إعادة إنشاء ذلك الملف.',
      remedy: 'استثنِ `cssr.js` من الدمج (Autoptimize وWP Rocket وLiteSpeed Cache)، مثلًا بهذه الخصائص:',
    },
    code: '<script src="https://…/cssr.js" defer nowprocket data-no-optimize="1" data-noptimize="1"></script>',
  },
  'script-twice': {
    severity: 'note',
    en: {
      title: 'The script is on the page twice',
      cause: 'The same file is loaded by {count} tags. It does no harm, but is read again each time.',
      remedy: 'Keep one of them, best in the template of the site.',
    },
    ar: {
      title: 'النص البرمجي مكرر في الصفحة',
      cause: 'عدد الوسوم التي تحمّل الملف نفسه: {count}. لا ضرر في ذلك لكنه يُقرأ في كل مرة.',
      remedy: 'أبقِ واحدًا منها، والأفضل في قالب الموقع.',
    },
  },
  versions: {
    severity: 'warning',
    en: {
      title: 'Two versions of the script are on the page',
      cause: 'These were found: {versions}. Whichever runs first wins, and elements may lack what the other one has.',
      remedy: 'Keep the newer one only: `{src}`',
    },
    ar: {
      title: 'في الصفحة إصداران من النص البرمجي',
      cause: 'وُجد ما يلي: {versions}. يغلب ما يعمل أولًا، وقد تفتقر العناصر إلى ما في الآخر.',
      remedy: 'أبقِ الأحدث وحده: `{src}`',
    },
  },
  'lit-copies': {
    severity: 'note',
    en: {
      title: 'The page has more than one copy of Lit',
      cause:
        "Lit is inside `cssr.js`, and {count} copies are on the page. They do not disturb each other, but each is downloaded; under Trusted Types the policy needs `'allow-duplicates'`.",
      remedy: 'Where your own bundle has Lit, import the elements from the package `cssr-widgets` instead of loading `cssr.js`.',
    },
    ar: {
      title: 'في الصفحة أكثر من نسخة من Lit',
      cause:
        "مكتبة Lit موجودة داخل `cssr.js`، وعدد نسخها في الصفحة {count}. لا تزعج إحداها الأخرى لكن كلًا منها يُحمَّل؛ ومع Trusted Types تحتاج السياسة إلى `'allow-duplicates'`.",
      remedy: 'إذا كانت حزمة موقعك تحوي Lit فاستورد العناصر من الحزمة `cssr-widgets` بدل تحميل `cssr.js`.',
    },
  },
} as const satisfies Record<string, FindingText>;
