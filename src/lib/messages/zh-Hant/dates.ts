import type { DateWords, OpenDate } from '../dates';

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

/** How dates and lengths of time are said in Chinese. */
export const dates: DateWords = {
  isYearFirst: true,
  year: (count) => `${count}年`,
  ofYear: (part, year) => year + part,
  ofYearShort: (part, year) => year + part,
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
  span: (first, last) => `${first}～${first.startsWith('西元前') ? last.replace(/^西元前/, '') : last}`,
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
  onClock: (day, zone) => `${day}（${zone}）`,
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
};
