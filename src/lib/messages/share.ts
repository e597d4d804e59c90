import type { Messages } from './messages';

/** What an embed is put into. */
export type Tool = 'reveal' | 'slidev' | 'quarto' | 'wordpress' | 'page';
/** What may be taken along as a file. */
export type Download =
  'offline' | 'powerpoint' | 'powerpoint-pictures' | 'svg' | 'png' | 'png-large' | 'steps';

/** What the page says of sharing; the embed, which cannot share itself, does without. */
export interface ShareWords {
  readonly share: string;
  readonly link: string;
  readonly copyLink: string;
  readonly copyCode: string;
  readonly copied: string;
  readonly embed: string;
  readonly code: string;
  readonly preview: string;
  readonly tools: Record<Tool, string>;
  /** When to use each, in a sentence. */
  readonly when: Record<Tool, string>;
  /** What a tool can't do without the host's script, before the line that brings it. */
  readonly withHost: Partial<Record<Tool, string>>;
  /** Names of files that a deck of Slidev needs beside it. */
  readonly files: string;
  readonly download: string;
  readonly downloads: Record<Download, string>;
  readonly whenDownloaded: Record<Download, string>;
  readonly look: string;
  readonly looks: Record<'light' | 'dark', string>;
  /** The shape of slides. */
  readonly shape: string;
  /** While a file is made, and where that has failed. */
  readonly making: string;
  readonly failed: string;
}

const EN: ShareWords = {
  share: 'Share',
  link: 'Link to this view',
  copyLink: 'Copy link',
  copyCode: 'Copy code',
  copied: 'Copied',
  embed: 'Embed it in',
  code: 'Embed code',
  preview: 'Preview of the embed',
  tools: {
    reveal: 'reveal.js',
    slidev: 'Slidev',
    quarto: 'Quarto',
    wordpress: 'WordPress',
    page: 'any page',
  },
  when: {
    reveal:
      'For a talk: the clicker steps through the events, then goes on to the next slide. Copy the code anew for each slide, and keep data-preload: the PDF and the speaker’s view need it.',
    slidev: 'For a talk: each click shows an event. Put these two files in the deck’s “components” folder:',
    quarto:
      'For slides made with Quarto: the timeline stays a live page, even when Quarto packs the rest into one file.',
    wordpress: 'For an article: paste it into a “Custom HTML” block.',
    page: 'For an article or a course: readers can use it as they do here.',
  },
  withHost: {
    reveal:
      'If your deck is on another site, add this line after reveal.js, so that the timeline keeps its step when the deck reloads:',
    quarto:
      'If your slides are on another site, add this line, so that the timeline keeps its step when they reload:',
    page: 'In a slide deck, add this line, so that the clicker still turns the pages after a click on the timeline:',
  },
  files: 'Files for Slidev',
  download: 'Download',
  downloads: {
    offline: 'Offline copy',
    powerpoint: 'PowerPoint, editable',
    'powerpoint-pictures': 'PowerPoint, as pictures',
    svg: 'Picture as SVG',
    png: 'Picture as PNG, 1920 × 1080',
    'png-large': 'Picture as PNG, 3840 × 2160',
    steps: 'A picture of each event (ZIP)',
  },
  whenDownloaded: {
    offline: 'For a room without a network: one file that opens in a browser or in a deck.',
    powerpoint:
      'For PowerPoint, Keynote or Google Slides: shapes that can be edited, a slide for each event.',
    'powerpoint-pictures':
      'If shapes come out wrong: each slide is a picture as it looks here, sharp at any size.',
    svg: 'For print or further drawing: what is on screen, with its text as text.',
    png: 'For a slide or a document: what is on screen, with its source.',
    'png-large': 'The same for large screens and posters.',
    steps: 'For a tool that takes only pictures: the overview and each event, in one ZIP file.',
  },
  look: 'Look',
  looks: { light: 'light', dark: 'dark' },
  shape: 'Slide shape',
  making: 'One moment …',
  failed: 'The file could not be made. Try again, or use another browser.',
};

const ZH_HANT: ShareWords = {
  share: '分享',
  link: '此畫面的連結',
  copyLink: '複製連結',
  copyCode: '複製程式碼',
  copied: '已複製',
  embed: '嵌入至',
  code: '嵌入程式碼',
  preview: '嵌入預覽',
  tools: {
    reveal: 'reveal.js',
    slidev: 'Slidev',
    quarto: 'Quarto',
    wordpress: 'WordPress',
    page: '任何網頁',
  },
  when: {
    reveal:
      '用於演講：簡報筆逐一瀏覽事件，之後進入下一張投影片。每張投影片請重新複製一次；請保留 data-preload，PDF 與簡報者檢視畫面才會有時間軸。',
    slidev: '用於演講：每按一次顯示一個事件。「components」資料夾需要兩個檔案：',
    quarto: '用於以 Quarto 製作的簡報：即使其餘內容打包成單一檔案，時間軸仍是內嵌頁面。',
    wordpress: '用於文章：放入「自訂 HTML」區塊。',
    page: '用於文章或課程：讀者可在其中瀏覽與閱讀，如同此頁。',
  },
  withHost: {
    reveal: '簡報若位於其他網站，請在 reveal.js 之後加上這一行，重新載入後時間軸才會停在原來的步驟：',
    quarto: '簡報若位於其他網站，請加上這一行，重新載入後時間軸才會停在原來的步驟：',
    page: '放入簡報時請加上這一行，點按時間軸之後才能繼續以簡報筆翻頁：',
  },
  files: 'Slidev 所需檔案',
  download: '下載',
  downloads: {
    offline: '下載離線版',
    powerpoint: '下載 PowerPoint 簡報',
    'powerpoint-pictures': '圖片版 PowerPoint',
    svg: 'SVG 圖片',
    png: 'PNG 圖片，1920 × 1080',
    'png-large': 'PNG 圖片，3840 × 2160',
    steps: '每個步驟一張圖片',
  },
  whenDownloaded: {
    offline: '用於沒有網路的場合：單一檔案，可直接以瀏覽器開啟，或放入簡報。',
    powerpoint: '用於 PowerPoint、Keynote 或 Google 簡報：可編輯的圖形，每個事件一張投影片。',
    'powerpoint-pictures': '圖形可能走樣時使用：每張投影片是一張圖片，如此頁所見，任何大小都清晰。',
    svg: '用於印刷或進一步繪製：目前畫面，文字仍為文字。',
    png: '用於投影片或文件：目前畫面，附出處。',
    'png-large': '同上，用於大型螢幕與海報。',
    steps: '用於只接受圖片的工具：總覽與每個事件，合為一個壓縮檔。',
  },
  look: '外觀',
  looks: { light: '淺色', dark: '深色' },
  shape: '投影片比例',
  making: '請稍候……',
  failed: '無法製作此檔案。請再試一次，或改用其他瀏覽器。',
};

/** The words of sharing in the interface's language. */
export function shareWords({ lang }: Pick<Messages, 'lang'>): ShareWords {
  return lang === 'zh-Hant' ? ZH_HANT : EN;
}
