import type { StageMessages } from '../messages';

export const stage = {
  lang: 'zh-Hant',
  locale: 'zh-Hant-TW',
  scales: { time: '依時間比例', gaps: '收合空白期', even: '等距' },
  stage: {
    axisOf: { time: '依時間比例', gaps: '空白期已收合', even: '等距排列，不依比例' },
    scale: '時間尺度',
    position: '時間位置',
    zoomIn: '放大',
    zoomOut: '縮小',
    fit: '顯示全部',
    play: '播放',
    pause: '暫停',
    overview: '總覽',
    windowStart: '檢視範圍起點',
    windowEnd: '檢視範圍終點',
    events: '事件',
    lanes: '分類',
    mark: (parts) => parts.filter(Boolean).join('，'),
    playheadAt: (instant, event) => (event ? `${instant}：${event}` : instant),
    fullScreen: '全螢幕',
    nearer: { wheel: (key) => `按住 ${key} 並轉動滾輪即可縮放`, touch: '用兩指縮放' },
  },
  pane: {
    name: '摘錄',
    quoteIn: (language) => `引文語言：${language}`,
    failed: '無法顯示此事件的文字。',
  },
  page: {
    notLoaded: '此頁有一部分無法載入，請再試一次。',
  },
} satisfies StageMessages;
