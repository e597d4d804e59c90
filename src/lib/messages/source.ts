import type { Messages } from './messages';

/** What a frame says while its chronology is loading, and of whose it is. */
export interface SourceWords {
  loading(kilobytes: number): string;
  /** Whose file it is. */
  from(host: string): string;
  readonly fromAddress: string;
}

const EN: SourceWords = {
  loading: (kilobytes) => `Loading the timeline: ${kilobytes} kB so far`,
  from: (host) => `from ${host}`,
  fromAddress: 'from the address itself',
};

const ZH_HANT: SourceWords = {
  loading: (kilobytes) => `正在載入時間軸，已收到 ${kilobytes} kB`,
  from: (host) => `來自 ${host}`,
  fromAddress: '來自網址本身',
};

/** The words of loading in the interface's language. */
export function sourceWords({ lang }: Pick<Messages, 'lang'>): SourceWords {
  return lang === 'zh-Hant' ? ZH_HANT : EN;
}
