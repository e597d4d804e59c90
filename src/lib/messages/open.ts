import type { Messages } from './messages';

/** What the page for any file says before there is one, and below it. */
export interface OpenWords {
  readonly title: string;
  readonly purpose: string;
  readonly label: string;
  readonly open: string;
  readonly terms: string;
  readonly noscript: string;
  /** Whose words the timeline has. */
  readonly rights: string;
}

const EN: OpenWords = {
  title: 'Open a timeline',
  purpose:
    'This page shows a timeline from a file in Anno’s format, wherever that file is: to read and scrub, to share, and to take along.',
  label: 'Address of the file',
  open: 'Open',
  terms:
    'The site that it is on has to let others read it (CORS). The file is read in this browser and sent nowhere.',
  noscript: 'This page needs JavaScript to read the file.',
  rights: 'Its words and dates are those of whoever wrote the file.',
};

const ZH_HANT: OpenWords = {
  title: '開啟時間軸',
  purpose: '此頁顯示以 Anno 格式寫成的時間軸，檔案放在何處皆可：能閱讀、拖曳、分享，也能下載帶走。',
  label: '檔案網址',
  open: '開啟',
  terms: '檔案所在的網站須允許其他網站讀取（CORS）。檔案只在此瀏覽器中讀取，不會傳送到他處。',
  noscript: '此頁需要 JavaScript 才能讀取檔案。',
  rights: '文字與日期均出自檔案作者。',
};

/** The words of the page for any file in the interface's language. */
export function openWords({ lang }: Pick<Messages, 'lang'>): OpenWords {
  return lang === 'zh-Hant' ? ZH_HANT : EN;
}
