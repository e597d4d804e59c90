import type { Messages } from './messages';

/** What a frame says while its chronology is loading, and where it can't be had. */
export interface SourceWords {
  loading(kilobytes: number): string;
  status(status: number): string;
  tooLarge(limitMB: number): string;
  readonly faults: Record<
    'address' | 'unreachable' | 'too-slow' | 'not-json' | 'damaged' | 'invalid',
    string
  >;
  /** Where a file ceases to be JSON, counted from 1. */
  placeInJson(line: number, column: number, expected: string, found: string): string;
  moreIssues(count: number): string;
  /** Events that mistakes keep from being shown. */
  notShown(count: number, of: number): string;
  /** Mistakes in spite of which every event is shown. */
  mistakes(count: number): string;
  /** Whose file it is. */
  from(host: string): string;
  readonly fromAddress: string;
}

const EN: SourceWords = {
  loading: (kilobytes) => `Loading the timeline: ${kilobytes} kB so far`,
  status: (status) => `There is no timeline here: the server answered ${status}.`,
  tooLarge: (limitMB) =>
    `This file is over the limit of ${limitMB} MB. Add “limit=” to the address to allow more.`,
  faults: {
    address: 'A timeline cannot be loaded from this address; it must start with https:, http: or data:.',
    unreachable:
      'The timeline could not be loaded: the server was not found, or does not let other sites read it (CORS), or the policy of this page forbids it (CSP).',
    'too-slow': 'The server sent nothing for half a minute.',
    'not-json': 'This is not JSON: expected a timeline in Anno’s format.',
    damaged:
      'The timeline that this address carries cannot be unpacked: the address is incomplete or has been changed.',
    invalid: 'This is not a complete timeline yet. Missing or wrong:',
  },
  placeInJson: (line, column, expected, found) =>
    `line ${line}, character ${column}: expected ${expected}, found ${found}`,
  moreIssues: (count) => `and ${count} more`,
  notShown: (count, of) => `${count} of ${of} events ${count === 1 ? 'is' : 'are'} not shown`,
  mistakes: (count) =>
    count === 1 ? 'There is a mistake in this file' : `There are ${count} mistakes in this file`,
  from: (host) => `from ${host}`,
  fromAddress: 'from the address itself',
};

const ZH_HANT: SourceWords = {
  loading: (kilobytes) => `正在載入時間軸，已收到 ${kilobytes} kB`,
  status: (status) => `此處沒有時間軸：伺服器回應${status}。`,
  tooLarge: (limitMB) => `檔案超過 ${limitMB} MB 的上限；可在網址中以「limit=」放寬。`,
  faults: {
    address: '無法由此網址載入時間軸；應為 https:、http: 或 data:。',
    unreachable:
      '無法載入：找不到伺服器、該伺服器不允許其他網站讀取（CORS），或本頁的安全政策不允許載入（CSP）。',
    'too-slow': '半分鐘內未收到任何資料。',
    'not-json': '內容不是 JSON；應為 Anno 格式的年表。',
    damaged: '無法解開此網址所帶的時間軸：網址不完整，或已遭更改。',
    invalid: '內容還不是完整的年表；缺漏或錯誤如下：',
  },
  placeInJson: (line, column, expected, found) =>
    `第 ${line} 行第 ${column} 字：應為 ${expected}，實為 ${found}`,
  moreIssues: (count) => `另有${count}項`,
  notShown: (count, of) => `${of}個事件中有${count}個未顯示`,
  mistakes: (count) => `檔案中有${count}處錯誤`,
  from: (host) => `來自 ${host}`,
  fromAddress: '來自網址本身',
};

/** The words of loading in the interface's language. */
export function sourceWords({ lang }: Pick<Messages, 'lang'>): SourceWords {
  return lang === 'zh-Hant' ? ZH_HANT : EN;
}
