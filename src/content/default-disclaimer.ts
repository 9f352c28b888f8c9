import type { LanguageMap } from './schema.js';

/**
 * The legal sentence of the CSSR's reports, for pages whose feed has none. Content, not an interface message: it is legal text, and never
 * passes through translation files. The Arabic is the original, of the report on the mission to Amman of November 2022.
 */
export const DEFAULT_DISCLAIMER: LanguageMap = {
  ar: 'الآراء الواردة في هذا التقرير تعبر عن ملخصات الأنشطة المختلفة ولا تعكس بالضرورة وجهات نظر الأمم المتحدة.',
  en: 'Views recorded in this report are summaries of the various activities and are not necessarily those of the United Nations.',
};
