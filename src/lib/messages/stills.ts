import type { Messages } from './messages';

/** What stills say besides the words of the page. */
export interface StillsWords {
  /** @param scale what the axis says of itself */
  describes(shown: number, all: number, scale: string): string;
  about(title: string, dates: string): string;
}

const EN: StillsWords = {
  describes: (shown, all, scale) =>
    `A timeline, ${scale}, with ${shown === all ? '' : `${shown} of `}${all === 1 ? '1 event' : `${all} events`}.`,
  about: (title, dates) => `Chosen: ${title}, ${dates}.`,
};

const ZH_HANT: StillsWords = {
  describes: (shown, all, scale) =>
    `時間軸（${scale}），共${all}個事件${shown === all ? '' : `；顯示${shown}個事件`}。`,
  about: (title, dates) => `所選：${title}，${dates}。`,
};

/** The words of stills in the interface's language. */
export function stillWords({ lang }: Pick<Messages, 'lang'>): StillsWords {
  return lang === 'zh-Hant' ? ZH_HANT : EN;
}
