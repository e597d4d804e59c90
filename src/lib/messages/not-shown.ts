/** The words of the error page in every language: apart from the rest, since it may be fetched beside any page. */
export const NOT_SHOWN = {
  en: { title: 'This page cannot be shown', back: 'To the timeline' },
  'zh-Hant': { title: '無法顯示此頁', back: '回到時間軸' },
} as const;
