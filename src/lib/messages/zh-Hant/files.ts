import type { OpenWords, SourceWords } from '../files';

export const source = {
  loading: (kilobytes) => `正在載入時間軸，已收到 ${kilobytes} kB`,
  from: (host) => `來自 ${host}`,
  fromAddress: '來自網址本身',
} satisfies SourceWords;

export const open = {
  title: '開啟自己的檔案',
  purpose: '帶來一份表格，或其他軟體製作的時間軸：立即畫出，日期有疑問之處會再請您確定。',
  own: '開啟自己的檔案……',
  make: '製作自己的時間軸',
  edit: '編輯副本',
  another: '開啟另一個檔案……',
  drop: '把檔案拖放到這裡',
  anywhere: '任何一頁的任何地方也可以',
  letGo: '放開即可看見時間軸',
  choose: '選擇檔案……',
  paste: '貼上表格',
  pasteHint: '從試算表複製儲存格（連同標題列），貼到這裡。',
  show: '顯示',
  example: '用範例試試看',
  exampleTable: `日期\t事件\t分類
約1485年\t達文西畫下拍翼飛行的機器\t構想
1783年11月21日\t兩人乘熱氣球飛越巴黎\t氣球
1891–1896\t李林塔爾滑翔兩千次\t滑翔機
9/10/1890\t「風神號」以蒸汽動力離地\t動力飛行
1903年12月17日\t萊特兄弟一個早上飛了四次\t動力飛行
1914年的某一天\t第一條定期客運航線開航\t動力飛行`,
  label: '檔案或已發布試算表的網址',
  open: '開啟',
  terms: '檔案所在的網站須允許其他網站讀取（CORS）。',
  formats:
    '可讀取表格（CSV、Excel、OpenDocument、貼上的儲存格、JSON）、行事曆（iCalendar）、TimelineJS、SIMILE、vis-timeline、markwhen、Wikidata 與 Linked Places 的檔案，以及 Anno 本身的格式。',
  here: '檔案只在此瀏覽器中讀取，不會傳送到他處。',
  brought: (name) => `${name}，來自這部裝置`,
  pasted: '貼上的內容',
  reading: (name) => `正在讀取 ${name}`,
  cancel: '取消',
  notCarried: '此時間軸太大，網址容納不下。請先儲存，把檔案放到伺服器上，再以檔案網址開啟並分享。',
  noscript: '此頁需要 JavaScript 才能讀取檔案。',
  rights: '文字與日期均出自檔案作者。',
} satisfies OpenWords;
