import { describe, expect, it } from 'vitest';
import content from '../../src/content/china-russia-border';
import { languageOf, quotesLang } from '../../src/lib/model/excerpt';
import { toldIn } from '../../src/lib/model/told-in';
import { chronologyAt } from '../../src/site/chronologies';
import { messagesOf } from '../../src/lib/messages/by-lang';

const { input } = toldIn(content);
const [english, told] = await Promise.all(
  ['en', 'zh-Hant'].map((lang) => chronologyAt({ lang, name: 'border' })),
);

/** The same day by the Julian calendar: ten days behind from 1582, eleven from 1700, twelve from 1800. */
function julian(gregorian: string): string {
  const year = Number(gregorian.slice(0, 4));
  const behind = year < 1700 ? 10 : year < 1800 ? 11 : 12;
  return new Date(Date.parse(gregorian) - behind * 86_400_000).toISOString().slice(0, 10);
}

describe('the border', () => {
  it('has fourteen events in the order of time, three lanes and no text behind them', () => {
    expect(english?.events.map(({ id }) => id)).toEqual(input.events.map(({ id }) => id));
    expect(input.events).toHaveLength(14);
    expect(english?.lanes.map(({ id }) => id)).toEqual(['treaties', 'dispute', 'ground']);
    expect(english?.source).toBeUndefined();
  });

  it.each([
    ['nerchinsk', '1689-09-06'],
    ['aigun', '1858-05-28'],
    ['vladivostok', '1860-07-02'],
    ['peking', '1860-11-14'],
  ])('%s is claimed on the Julian day of %s, and says so', (id, day) => {
    const event = input.events.find((each) => each.id === id);
    expect(event?.claim?.edtf).toBe(julian(day));
    expect(event?.record?.edtf).toContain(day);
    expect(event?.record?.conflict).toMatch(/Julian/);
    expect(told?.events.find((each) => each.id === id)?.record?.conflict).toMatch(/儒略曆/);
  });

  it('tells the reader of the calendar where the first event is read', () => {
    expect(english?.events[0]?.gloss).toMatch(/^Dates of 1689 to 1860 are given as written, by the Julian/);
    expect(told?.events[0]?.gloss).toMatch(/^1689至1860年的日期依原文照錄，為儒略曆/);
  });

  it('every event has a record with its source, a gloss, and quotes that say where they are from', () => {
    const faulty = input.events.filter(
      ({ record, gloss, quotes = [] }) =>
        !record || !gloss || quotes.length === 0 || quotes.some(({ section }) => !section),
    );
    expect(faulty).toEqual([]);
  });

  it('in Chinese says everything of its own in Chinese', () => {
    const own = (told?.events ?? []).flatMap(({ title, gloss, claim, record, actors, links }) => [
      ...[title, gloss, claim.derivation, record?.conflict, ...actors],
      ...(record?.sources ?? []).map((source) => source.text),
      ...links.map(({ kind }) => kind),
    ]);
    const words = [told?.title, ...(told?.lanes.map(({ title }) => title) ?? []), ...own];
    expect(words.filter((text) => text !== undefined && !/\p{Script=Han}/u.test(text))).toEqual([]);
  });

  it('each quote keeps its language, and a page in another says so', async () => {
    const zhHant = await messagesOf('zh-Hant');
    const quotes = (told?.events ?? []).flatMap((event) => event.quotes);
    expect(told && new Set(quotes.map((quote) => quotesLang(told, quote)))).toEqual(
      new Set(['en', 'fr', 'ru']),
    );
    expect(told && new Set(quotes.map((quote) => languageOf(told, zhHant, quote)))).toEqual(
      new Set(['引文語言：英文', '引文語言：法文', '引文語言：俄文']),
    );
  });
});
