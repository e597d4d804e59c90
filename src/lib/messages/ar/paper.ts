import type { PaperWords } from '../paper';
import { isolated } from './isolated';

const ALL = new Intl.ListFormat('ar', { type: 'conjunction' });

export const paper = {
  sources: 'المصادر',
  view: 'عنوان هذا العرض',
  tooLong: 'عنوان هذا العرض يحمل الملف كله، وهو أطول من أن يُطبع.',
  nowhere: 'هذا عرض لملف مفتوح: لا عنوان يؤدي إليه.',
  leftOut: (lanes) => `غير معروض: ${ALL.format(lanes.map(isolated))}.`,
  part: (first, last, all) =>
    `الأحداث من ${first} إلى ${last} من أصل ${all}، وهي الأقرب إلى الوقت المختار. استخدم البحث ليُطبع ما تجده.`,
} satisfies PaperWords;
