import type { Messages } from '../messages';
import { dates } from './dates';
import { faults } from './faults';
import { open, source } from './files';
import { find, telling } from './find';
import { narrator } from './narrator';
import { share } from './share';
import { slides, stills } from './exports';
import { stage } from './stage';

export const zhHant = {
  ...stage,
  dates,
  pane: {
    ...stage.pane,
    keys: '方向鍵逐一瀏覽事件，按住 Shift 則依年、月、日移動；加號與減號縮放，0 顯示全部，Esc 關閉。',
    claimHeading: () => `文中所述`,
    recordHeading: '紀錄所載',
    noRecord: '未附外部紀錄。',
    stated: '原文明載',
    derived: (derivation) => `推算：${derivation}`,
    dated: '日期',
    written: (words) => `原文作「${words}」`,
    says: (noun, date) => `${noun === undefined ? '所載日期為' : '文中稱'}${date}`,
    onRecord: (date) => `紀錄為${date}`,
    both: (says, onRecord, isConflict) => `${says}；${onRecord}${isConflict ? '；兩者不一致' : ''}`,
    disagree: '兩者不一致',
    linked: '相關事件',
    seeAlso: '另見',
    seen: (date) => `查閱日期：${date}`,
    aside: (words, others) => `${words}（${others}）`,
    inText: () => '在原文中查看',
    previous: '上一個',
    next: '下一個',
    named: (name) => `${name}：`,
    previousEvent: '上一個事件',
    nextEvent: '下一個事件',
    first: '第一個事件',
    last: '最後一個事件',
    close: '關閉',
  },
  notes: {
    heading: '註記',
    goTo: (date) => `顯示${date}`,
  },
  list: {
    heading: '所有事件',
    order: '排序',
    timeOrder: '依時間順序',
    sourceOrder: () => `依原文順序`,
    against: (noun, date) => (noun === undefined ? `（所載為${date}）` : `（${noun}：${date}）`),
    earlier: '顯示較早的事件',
    later: '顯示較晚的事件',
  },
  find,
  telling,
  nothing: '目前還沒有事件。',
  folds: {
    tear: (duration, isLasting) => `${duration}內無${isLasting ? '新' : ''}事件，已收合`,
    broken: (length) => `${length === undefined ? '' : `歷時${length}，`}以斷線畫出`,
  },
  linkKind: (kind, isOutward) => (isOutward ? `→ ${kind}` : `← ${kind}`),
  clusters: {
    name: (count, first, last) => (count === 1 ? `1個事件，${first}` : `${count}個事件，${first}至${last}`),
    zoomTo: (count) => `放大至這${count}個事件`,
    notListed: (count) => `另有${count}個事件，放大後可分辨`,
  },
  measure: {
    begin: '從這裡開始量',
    end: '結束測量',
    waiting: (from) => `從「${from}」到……：請再選一個事件。`,
    between: (stretch, from, to) => `從「${from}」到「${to}」：${stretch}。`,
  },
  legend: {
    heading: '日期的標示方式',
    more: '更多標記',
    kinds: {
      claim: () => '原文所能佐證的日期',
      record: () => '紀錄所載日期',
      conflict: () => '兩者不一致',
      day: () => '某一天',
      imprecise: () => '此範圍內某時',
      narrow: () => '某時，但範圍太窄，看不出寬度',
      loose: () => '有據可查，在此範圍內某時',
      interval: () => '整段時間',
      wings: () => '起訖在漸淡部分之內',
      approximate: () => '約在此時',
      uncertain: () => '日期本身存疑',
      open: () => '持續進行',
      unknown: () => '結束時間不詳',
      'one-of': () => '此範圍內某一日期',
      'all-of': () => '範圍內每個日期',
    },
  },
  page: {
    ...stage.page,
    notShown: '無法顯示此頁',
    back: '回到時間軸',
    chronologies: '其他時間軸',
    noscript: '拖曳與縮放需要 JavaScript；不啟用時，所有事件與引文仍完整列於此頁。',
    citation: ({ authors, title, container, publisher, year }) =>
      `${authors.join('、')}，〈${title}〉${container ? `，《${container}》` : ''}，${publisher}，${year}`,
    menu: '選單',
    dismiss: '關閉提示',
    renewed: '此頁已在期間更新。重新載入後仍是目前的畫面。',
    cutOff: '此頁有一部分無法載入：似乎沒有網路連線。請在連線後再試。',
    reload: '重新載入',
    whole: '回到全貌',
    description: (title, events) => `〈${title}〉的${events}個事件，各附據以定年的原文。`,
    rights: '引文簡短並註明出處；其餘文字由本站撰寫。',
    licences: '字型與授權條款',
  },
  narrator,
  faults,
  source,
  open,
  share,
  stills,
  slides,
} satisfies Messages;

export default zhHant;
