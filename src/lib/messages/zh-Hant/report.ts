import type { ReportWords } from '../report';
import { dates, reportDates } from './report-dates';

export const report = {
  ...reportDates,
  name: '報告',
  shown: (events, rows, format) =>
    events === rows
      ? `檔案（${format}）共 ${rows} 列，全在時間軸上。`
      : `檔案（${format}）共 ${rows} 列，顯示 ${events} 個事件。`,
  left: (questions) => `尚有 ${questions} 個問題待確定`,
  rowsLeft: (count) => `${count} 列不在時間軸上`,
  nothingLeft: '沒有待確定的問題',
  open: '開啟報告',
  close: '關閉報告',
  settling: '請稍候……',

  questions: '待確定',
  undecided: '尚未決定',
  example: '例如',

  assumed: '視為當然',

  notShown: '不在時間軸上',
  waiting: (count) => `${count} 列等候您的答案`,
  notUnderstood: (count) => `${dates(count)}無法理解`,
  undated: (count) => `${count} 列沒有日期`,
  given: '您填寫的日期',
  line: (number) => `第 ${number} 行`,
  row: (number) => `第 ${number} 列`,
  dateOf: (row) => `${row}的日期`,
  dateExample: '例如 2014年9月5日',
  setDate: '確定',
  undo: '復原',
  notADate: (text) => `無法把「${text}」讀作日期。請試試 1850、約1850年、2014年9月5日或 1914–1918。`,
  which: '是哪一個？',
  more: (count) => `另有 ${count} 個`,

  leftOut: '略去',
  lost: (kind, count) => {
    switch (kind) {
      case 'alarms':
        return `${count} 個提醒`;
      case 'backgrounds':
        return `${count} 個背景`;
      case 'cut-off':
        return '檔案中斷處之後的內容';
      case 'eras':
        return `${count} 個襯在事件後面的時代`;
      case 'filled-times':
        return `${count} 個只為填滿表格的時刻`;
      case 'large-cells':
        return `${count} 個超過事件容量的儲存格`;
      case 'no-events':
        return `${count} 個不是事件的項目`;
      case 'pictures':
        return `${count} 張圖片`;
      case 'places':
        return `${count} 個地圖上的地點`;
      case 'recurrences':
        return `${count} 條重複規則：只顯示第一次`;
      case 'relative-dates':
        return `${dates(count)}由其他事件推算`;
      case 'repeated-rows':
        return `${count} 列重複的內容`;
      case 'strange-lines':
        return `${count} 行不屬於此格式`;
      case 'styles':
        return `${count} 種顏色與樣式`;
      case 'tasks':
        return `${count} 個工作與附註`;
      case 'time-zones':
        return `${count} 個時區：時刻依檔案所寫顯示`;
      case 'undated-places':
        return `${count} 個沒有時間的地點`;
    }
  },

  columns: '欄',
  columnsWhy: '每一欄被當作什麼。不對的請更正。',
  noDates: '日期在哪一欄？',
  roles: {
    date: '日期',
    start: '開始',
    end: '結束',
    year: '年',
    month: '月',
    day: '日',
    time: '時刻',
    'end-year': '結束的年',
    'end-month': '結束的月',
    'end-day': '結束的日',
    'end-time': '結束的時刻',
    'shown-date': '顯示用的日期',
    precision: '日期的精確度',
    id: '識別碼',
    title: '標題',
    text: '正文',
    lane: '分道',
    actors: '人物',
    link: '連結',
    source: '出處',
    extra: '保留，不顯示',
  },
  asGuessed: '恢復推測',

  save: '儲存時間軸',
  saveWhy: '存成檔案，連同您的答案；可在此重新開啟，也可用於任何有 Anno 的地方。',
} satisfies ReportWords;
