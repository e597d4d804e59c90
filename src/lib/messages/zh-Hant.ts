import type { OpenDate } from './dates';
import type { Messages } from './messages';
import { zhHantStage } from './zh-Hant-stage';

const COMPONENTS = { year: '年份', month: '月份', day: '日' };
const DOUBTS = { approximate: '約略', uncertain: '存疑' };
const EVERY = { second: '每秒', day: '每日', month: '每月', 'sub-year': '每期', year: '每年' };

const SEASONS = ['春季', '夏季', '秋季', '冬季'];
const HEMISPHERES = ['', '北半球', '南半球'];
const QUARTERS = ['第一季', '第二季', '第三季', '第四季'];
const THIRDS = ['1～4月', '5～8月', '9～12月'];
const HALVES = ['上半年', '下半年'];

const grouping = (code: number) => {
  if (code >= 40) return HALVES[code - 40] ?? '';
  if (code >= 37) return THIRDS[code - 37] ?? '';
  if (code >= 33) return QUARTERS[code - 33] ?? '';
  return (HEMISPHERES[Math.floor((code - 21) / 4)] ?? '') + (SEASONS[(code - 21) % 4] ?? '');
};

const openDate = ({ year, hasDay, month, day, leftOut, isUneven }: OpenDate) => {
  const months = month?.words ?? '某月';
  if (!hasDay) return year + months;
  const isOneMonth = month === undefined || month.numbers.length === 1;
  const joined = isOneMonth ? months : month.isRun ? `${months}某月` : `${months}的`;
  const asides = [
    ...(leftOut === undefined ? [] : [`${leftOut}除外`]),
    ...(isUneven ? ['以當月有該日者為限'] : []),
  ];
  return `${year}${joined}${day?.words ?? '某日'}${asides.length > 0 ? `（${asides.join('，')}）` : ''}`;
};

export const zhHant = {
  ...zhHantStage,
  dates: {
    beforeCommonEra: (year) => `西元前${year}`,
    commonEra: (year) => `西元${year}`,
    someTimeIn: (date) => `${date}某時`,
    someTimeFromTo: (first, last) => `${first}至${last}間某時`,
    oneOf: (dates) => `${dates.join('、')}其中之一`,
    eachOf: (dates) => `${dates.join('、')}皆有`,
    every: (precision, first, last) => `${first}至${last}${EVERY[precision]}`,
    either: (dates) => dates.join('或'),
    upToShort: (date) => `${date}以前`,
    fromShort: (date) => `${date}以後`,
    orEarlier: (date) => `${date}或更早`,
    orLater: (date) => `${date}或更晚`,
    andEarlier: (date) => `${date}及以前`,
    andLater: (date) => `${date}及以後`,
    about: (date) => `約${date}`,
    aboutShort: (date) => `約${date}`,
    someDayOf: (days) => `${days}間某日`,
    doubt: (components, kinds) =>
      components.map((component) => COMPONENTS[component]).join('、') +
      kinds.map((kind) => DOUBTS[kind]).join('且'),
    withDoubt: (date, doubts) => `${date}（${doubts.join('，')}）`,
    span: (first, last) => `${first}～${last}`,
    fromTo: (first, last) => `${first}至${last}`,
    throughout: (date) => `整個${date}`,
    fromOn: (date) => `自${date}起`,
    until: (date) => `至${date}止`,
    fromEndUnknown: (date) => `自${date}起，結束時間不詳`,
    untilStartUnknown: (date) => `至${date}止，開始時間不詳`,
    decade: (year) => `${year}年代`,
    anyYear: '某年',
    oneYearOf: (years) => `${years}間某年`,
    yearThatReads: (digits) => `寫作「${digits}」的某年`,
    estimated: (date, year) => `${date}，估計為${year}`,
    openDate,
    grouping: (code, year) => year + grouping(code),
    atTime: (day, time, zone) => `${day}${time}（${zone}）`,
    localTime: '當地時間',
    ago: (years) => `${years}年前`,
    agoShort: (years, say) => {
      if (years >= 1e12) return `${say(years / 1e12)}兆年前`;
      return years >= 1e8 ? `${say(years / 1e8)}億年前` : `${say(years / 1e4)}萬年前`;
    },
    years: (count) => `${count}年`,
    months: (count) => `${count}個月`,
    days: (count) => `${count}天`,
    hours: (count) => `${count}小時`,
    minutes: (count) => `${count}分鐘`,
    seconds: (count) => `${count}秒`,
    yearsShort: (count) => `${count}年`,
    monthsShort: (count) => `${count}個月`,
    daysShort: (count) => `${count}天`,
    hoursShort: (count) => `${count}小時`,
    minutesShort: (count) => `${count}分`,
    secondsShort: (count) => `${count}秒`,
    aboutAsLongAs: (duration) => `約${duration}`,
    between: (least, most, isApproximate) => `${isApproximate ? '約' : ''}${least}至${most}`,
    upTo: (duration) => `至多${duration}`,
    sameDay: '同一天',
    sameTime: '同一時刻',
    perhapsTogether: '可能同時',
    later: (duration) => `晚${duration}`,
    earlier: (duration) => `早${duration}`,
  },
  phases: { ahead: '尚未發生', possible: '可能在此時', 'under-way': '進行中', past: '已發生' },
  pane: {
    ...zhHantStage.pane,
    prompt: '選擇一個事件，看原文如何說明它的日期。',
    promptDetail: '點選標記、沿時間軸拖曳播放頭，或按「播放」。',
    keys: '方向鍵逐一瀏覽事件，按住 Shift 則依年、月、日移動；加號與減號縮放，0 顯示全部，Esc 關閉。',
    claimHeading: () => `文中所述`,
    recordHeading: '紀錄所載',
    noRecord: '未附外部紀錄。',
    stated: '原文明載',
    derived: (derivation) => `推算：${derivation}`,
    dated: '日期',
    says: (noun, date) => `${noun === undefined ? '所載日期為' : '文中稱'}${date}`,
    onRecord: (date) => `紀錄為${date}`,
    both: (says, onRecord) => `${says}；${onRecord}`,
    disagree: '兩者不一致',
    linked: '相關事件',
    previous: '上一個',
    next: '下一個',
    named: (name) => `${name}：`,
    previousEvent: '上一個事件',
    nextEvent: '下一個事件',
    first: '第一個事件',
    last: '最後一個事件',
    close: '關閉',
    phase: (phase, detail) => (detail ? `${phase}：${detail}` : phase),
    nothingUnderWay: '沒有進行中的事件。',
    andMore: (count) => `另有${count}件`,
    phaseDiffers: (_noun, byClaim, byRecord) => `依紀錄${byRecord}，依文中日期${byClaim}`,
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
  nothing: '目前還沒有事件。',
  folds: {
    tear: (duration, isLasting) => `${duration}內無${isLasting ? '新' : ''}事件，已收合`,
    broken: (length) => `${length === undefined ? '' : `歷時${length}，`}以斷線畫出`,
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
      interval: () => '整段時間',
      wings: () => '起訖在淺色部分之內',
      approximate: () => '約在此時',
      uncertain: () => '日期本身存疑',
      open: () => '持續進行',
      unknown: () => '結束時間不詳',
      'one-of': () => '此範圍內某一日期',
      'all-of': () => '範圍內每個日期',
    },
  },
  page: {
    ...zhHantStage.page,
    otherLanguage: 'English',
    chronologies: '其他時間軸',
    noscript: '拖曳與縮放需要 JavaScript；不啟用時，所有事件與引文仍完整列於此頁。',
    citation: ({ authors, title, container, publisher, year }) =>
      `${authors.join('、')}，〈${title}〉${container ? `，《${container}》` : ''}，${publisher}，${year}`,
    dismiss: '關閉提示',
    description: (title, events) => `〈${title}〉的${events}個事件，各附據以定年的原文。`,
    rights: '引文簡短並註明出處；其餘文字由本站撰寫。',
  },
} satisfies Messages;
