import type { Messages } from './messages';

/** What stills say besides the words of the page. */
export interface StillsWords {
  /** @param scale what the axis says of itself */
  describes(shown: number, all: number, scale: string): string;
  about(title: string, dates: string): string;
  /** Why there is no picture. */
  readonly faults: Record<'not-allowed' | 'not-decoded' | 'too-large' | 'not-encoded', string>;
}

const EN: StillsWords = {
  describes: (shown, all, scale) =>
    `A timeline, ${scale}, with ${shown === all ? '' : `${shown} of `}${all === 1 ? '1 event' : `${all} events`}.`,
  about: (title, dates) => `Chosen: ${title}, ${dates}.`,
  faults: {
    'not-allowed':
      'The server of this page forbids the images that a PNG is made with (Content-Security-Policy); SVG needs none.',
    'not-decoded': 'This browser could not draw the picture.',
    'too-large': 'The picture is larger than 25 megapixels, the most that a slide can take.',
    'not-encoded': 'This browser could not write the picture as PNG.',
  },
};

const ZH_HANT: StillsWords = {
  describes: (shown, all, scale) =>
    `時間軸（${scale}），共${all}個事件${shown === all ? '' : `；顯示${shown}個事件`}。`,
  about: (title, dates) => `所選：${title}，${dates}。`,
  faults: {
    'not-allowed': '這個網站的伺服器不允許製作 PNG 所需的圖片（Content-Security-Policy）；SVG 則不受影響。',
    'not-decoded': '這個瀏覽器無法繪出圖片。',
    'too-large': '圖片超過簡報可用的上限，即2500萬像素。',
    'not-encoded': '這個瀏覽器無法將圖片寫成 PNG。',
  },
};

/** The words of stills in the interface's language. */
export function stillWords({ lang }: Pick<Messages, 'lang'>): StillsWords {
  return lang === 'zh-Hant' ? ZH_HANT : EN;
}
