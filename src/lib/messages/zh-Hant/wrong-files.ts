import type { WrongFile } from '../wrong-files';

const READ =
  'Anno 可讀取表格（CSV、Excel 的 .xlsx、OpenDocument 的 .ods）、行事曆（.ics）及其他時間軸程式的檔案。';
const COPY = '請複製其中的表格，再貼到 Anno 或試算表。';

/** What it is, its format where that is known, and what to do. */
const WORDS: Readonly<Record<WrongFile, readonly [is: string, then: string]>> = {
  empty: ['此檔案是空的', '請在原來的程式中重新儲存。'],
  picture: ['這是圖片', '若圖中有表格，請輸入試算表。'],
  recording: ['這是錄音或影片', '請先將其中的日期寫成文字。'],
  pdf: ['這是 PDF', COPY],
  document: ['這是文書檔', COPY],
  slides: ['這是簡報', COPY],
  'other-workbook': ['這是試算表', '請以原來的程式開啟，另存為 .xlsx 或 CSV。'],
  'locked-workbook': ['此檔案設有密碼', '請移除密碼後再儲存。'],
  'damaged-workbook': ['此試算表已損毀或不完整', '請重新儲存，或另存為 CSV。'],
  'large-workbook': ['此試算表解壓縮後超過 200 MB', '請將所需的工作表另存為 CSV。'],
  'large-file': ['此檔案超過瀏覽器所能讀取的大小', '請只保留所需的列與欄，另存為 CSV。'],
  archive: ['這是壓縮檔', '請解壓縮，再選取其中的檔案。'],
  'web-page': ['這是網頁，不是資料檔', COPY],
  'sign-in': ['這是要求登入的網頁，而非檔案本身', '請開放知道連結的人檢視該檔案，或下載後再選取。'],
  xml: ['這是 Anno 不認得的 XML', '請將資料另存為 CSV。'],
  code: ['這是程式碼', '請改用它所處理的資料。'],
  text: ['這是沒有表格的文字', '請將每個事件各寫一行，日期在前，例如「2014-09-05: 明斯克協議」。'],
  unknown: ['Anno 不認得這種檔案', '請將資料另存為 CSV。'],
};

/** What a file is that can't be read, what is read instead, and what to do. */
export function wrongFile(kind: WrongFile, format: string): string {
  const [is, then] = WORDS[kind];
  return `${is}${format === '' ? '' : `（${format}）`}。${READ}${then}`;
}

export const unpublished =
  'Google 不允許其他網站讀取此試算表。請在試算表中選擇「檔案」→「共用」→「發布到網路」，格式選「逗號分隔值 (.csv)」，再開啟所顯示的網址。';
