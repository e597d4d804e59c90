import type { Messages } from './messages';

/** The words that only slides have; they come with the exporter, not with the page. */
export interface SlideWords {
  /** The link from an event's slide to the event on the page. */
  readonly open: string;
  source(citation: string): string;
  record(source: string): string;
  conflict(reason: string): string;
  /** A line of the speaker's notes: an event with its date. */
  listed(date: string, title: string): string;
}

const en: SlideWords = {
  open: 'Open in the timeline',
  source: (citation) => `Source: ${citation}`,
  record: (source) => `On record: ${source}`,
  conflict: (reason) => `The two disagree: ${reason}`,
  listed: (date, title) => `${date}: ${title}`,
};

const zhHant: SlideWords = {
  open: '在時間軸上開啟',
  source: (citation) => `出處：${citation}`,
  record: (source) => `紀錄：${source}`,
  conflict: (reason) => `兩者不一致：${reason}`,
  listed: (date, title) => `${date}：${title}`,
};

export function slideWords({ lang }: Messages): SlideWords {
  return lang.startsWith('zh') ? zhHant : en;
}
