import type { ReportWords } from '../report';

export const dates = (count: number) => `${count} 個日期`;

/** What is asked and assumed about dates. */
export const reportDates = {
  asked: (kind, count) => {
    const of = dates(count);
    switch (kind) {
      case 'order':
        return `${of}：日在前，還是月在前？`;
      case 'year-zero':
        return `${of}在公元元年之前：有沒有 0 年？`;
      case 'serials':
        return `${of}只是數字：數的是什麼？`;
      case 'hyphen':
        return `${of}：是某年某月，還是兩個年份？`;
      case 'short-year':
        return `${of}：數字是年，還是日？`;
      case 'double-year':
        return `${of}寫了兩個年份：指的是哪一年？`;
      case 'which-century':
        return `${of}：是哪個世紀？`;
      case 'decade-or-century':
        return `${of}：是十年，還是一百年？`;
      case 'era':
        return `${of}：是公元前，還是公元後？`;
      case 'open-end':
        return `${of}沒有寫結束：是否仍在持續？`;
      case 'included':
        return `${of}：是否包含所寫的那一天？`;
      case 'bare-c':
        return `${of}前有 c：是「約」，還是版權年份？`;
      case 'unknown-digit':
        return `${of}：是有一位數字不明，還是年份存疑？`;
      case 'fiscal-year':
        return `${of}是會計年度：指的是哪些年？`;
      case 'yearly':
        return `${of}每年重複：是否就發生在所寫的第一次？`;
      case 'first-days':
        return `${of}都是月份的第一天：真的指那一天嗎？`;
    }
  },
  choices: {
    'day-first': '日在前',
    'month-first': '月在前',
    'year-first': '年在前',
    historical: '沒有 0 年：−44 是公元前 44 年',
    astronomical: '有 0 年：−44 是公元前 45 年',
    excel: 'Excel 的日數',
    'excel-1904': 'Excel 自 1904 年起的日數',
    'unix-s': '自 1970 年起的秒數',
    'unix-ms': '自 1970 年起的毫秒數',
    compact: '年月日連寫',
    month: '月份',
    range: '從一年到另一年',
    year: '年份',
    day: '日',
    loose: '從 00 年到 99 年',
    strict: '從 01 年到 00 年',
    about: '約在該年',
    copyright: '版權年份',
    days: '日，如檔案所寫',
    months: '月份',
    years: '月份；1 月 1 日則為年份',
    januaries: '1 月 1 日視為年份，其餘為日',
    first: '就在所寫的第一個日期',
    'not-after': '不晚於那時；檔案沒有說明何時',
    'by-order': '連結依先後次序，檔案多一列就可能指到別處',
    'own-ids': '保住連結：每個事件都有識別碼，隨時間軸一併儲存',
  },
  assumes: (kind, count) => {
    const of = dates(count);
    switch (kind) {
      case 'order':
        return `${of}：日與月的順序依語言而定`;
      case 'year-zero':
        return `${of}在公元元年之前，以沒有 0 年計`;
      case 'serial':
        return `${of}原為數字`;
      case 'zone':
        return `${of}的時區只寫了字母`;
      case 'two-digits':
        return `${of}的年份只有兩位數`;
      case 'loose-century':
        return `${of}只說世紀`;
      case 'third':
        return `${of}：「初」「中」「末」各為三分之一`;
      case 'month-not-range':
        return `${of}：某年某月，不是兩個年份`;
      case 'winter':
        return `${of}：冬季始於所寫的那一年`;
      case 'one-of':
        return `${of}在兩個日期之間：其間的某一時`;
      case 'midnight':
        return `${of}為午夜：視為整日`;
      case 'untimed':
        return `${of}：時刻只保留在原文中`;
      case 'whole-unit':
        return `${of}由某年、月或日寫到下一個：只算前者`;
      case 'widest':
        return `${of}寫了最早與最晚：取最長的範圍`;
      case 'new-year':
        return `${of}為 1 月 1 日而未註明精度：視為該年`;
      case 'cited':
        return `${of}：引用該列所列的來源，未經查核`;
      case 'made-title':
        return `${count} 個標題取自正文`;
      case 'alike':
        return `${count} 個事件的標題與日期相同`;
    }
  },
} satisfies Pick<ReportWords, 'asked' | 'choices' | 'assumes'>;
