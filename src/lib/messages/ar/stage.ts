import type { StageMessages } from '../messages';
import { isolated } from './isolated';

export const stage = {
  lang: 'ar',
  // The digits are said in dates.ts.
  locale: 'ar-u-nu-latn',
  scales: { time: 'الزمن', gaps: 'دون فجوات', even: 'بالتساوي' },
  stage: {
    axisOf: { time: 'بمقياس الزمن', gaps: 'دون فجوات', even: 'بالتساوي، لا بمقياس الزمن' },
    scale: 'المقياس',
    position: 'الموضع في الزمن',
    zoomIn: 'تكبير',
    zoomOut: 'تصغير',
    fit: 'الكل',
    play: 'تشغيل',
    pause: 'إيقاف مؤقت',
    overview: 'نظرة عامة',
    windowStart: 'بداية ما يظهر',
    windowEnd: 'نهاية ما يظهر',
    events: 'الأحداث',
    lanes: 'الفئات',
    mark: (parts) => parts.filter(Boolean).join('، '),
    playheadAt: (instant, event) => (event ? `${instant}: ${isolated(event)}` : instant),
    fullScreen: 'ملء الشاشة',
    nearer: {
      wheel: (key) => `للتقريب، اضغط ${key} مع تحريك العجلة`,
      touch: 'للتقريب، باعد بين إصبعيك',
    },
  },
  pane: {
    name: 'المقتطف',
    quoteIn: (language) => `لغة الاقتباس: ${language}`,
    failed: 'تعذّر عرض نص هذا الحدث.',
  },
  page: {
    notLoaded: 'تعذّر تحميل جزء من الصفحة. حاول مرة أخرى.',
  },
} satisfies StageMessages;
