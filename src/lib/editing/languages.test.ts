import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { toldIn } from '../model/told-in';
import { type JsonObject, isJsonObject, withJsonAt } from './json';
import { eventsOf, withEvents } from './document';
import { viewIn, withView } from './languages';

const file: JsonObject = {
  title: { en: 'Two treaties', 'zh-Hant': '兩份條約' },
  lang: 'en',
  events: [
    {
      title: { en: 'Signed', 'zh-Hant': '簽署' },
      date: '2014',
      actors: ['OSCE', { en: 'China', 'zh-Hant': '中國' }],
    },
    { title: 'Broken', date: '2022', gloss: { en: 'In a day.' } },
    { title: { en: 'Mended' }, date: '2023' },
  ],
};
const chinese = { lang: 'zh-Hant', own: 'en' };
const english = { lang: 'en', own: 'en' };

function put(path: (string | number)[], value: string | undefined, language: typeof chinese, of = file) {
  const view = viewIn(of, language);
  const next = withJsonAt(view, path, value);
  return withView(of, view, isJsonObject(next) ? next : {}, language);
}

describe('a file that is edited in a language', () => {
  it('has the texts of that, and empty ones where it has none', () => {
    expect(viewIn(file, chinese)).toEqual({
      title: '兩份條約',
      lang: 'en',
      events: [
        { title: '簽署', date: '2014', actors: ['OSCE', '中國'] },
        { title: '', date: '2022', gloss: '' },
        { title: '', date: '2023' },
      ],
    });
    expect(eventsOf(viewIn(file, english))[1]).toEqual({ title: 'Broken', date: '2022', gloss: 'In a day.' });
  });

  it('names its lanes in its own language, until they have a name in the one that is written', () => {
    const laned: JsonObject = { ...file, lanes: [{ id: 'a', title: 'Peace' }] };
    expect(viewIn(laned, chinese)['lanes']).toEqual([{ id: 'a', title: 'Peace' }]);
    expect(put(['lanes', 0, 'title'], '和平', chinese, laned)['lanes']).toEqual([
      { id: 'a', title: { en: 'Peace', 'zh-Hant': '和平' } },
    ]);
  });

  it('is the very same where it has but one', () => {
    const plain = { title: 'T', events: [{ title: 'Signed', date: '2014' }] };
    expect(viewIn(plain, english)).toBe(plain);
    expect(withView(plain, plain, { ...plain, title: 'U' }, english)).toEqual({ ...plain, title: 'U' });
  });

  it('gets a text in it, beside the others', () => {
    expect(put(['title'], '兩約', chinese)['title']).toEqual({ en: 'Two treaties', 'zh-Hant': '兩約' });
    expect(put(['events', 1, 'title'], '撕毀', chinese)['events']).toMatchObject([
      {},
      { title: { en: 'Broken', 'zh-Hant': '撕毀' } },
      {},
    ]);
    expect(eventsOf(put(['events', 1, 'title'], 'Torn', english))[1]).toMatchObject({ title: 'Torn' });
    expect(eventsOf(put(['events', 0, 'gloss'], '三方', chinese))[0]).toMatchObject({
      gloss: { 'zh-Hant': '三方' },
    });
  });

  it('loses a text of it alone', () => {
    expect(put(['title'], undefined, chinese)['title']).toEqual({ en: 'Two treaties' });
    expect(eventsOf(put(['events', 1, 'title'], undefined, chinese))[1]).toMatchObject({ title: 'Broken' });
    expect(eventsOf(put(['events', 1, 'title'], undefined, english))[1]).not.toHaveProperty('title');
  });

  it('keeps all languages of what is moved, copied or left where something else goes', () => {
    const view = viewIn(file, chinese);
    const [first, second, third] = eventsOf(view);
    const moved = (events: readonly JsonObject[]) =>
      withView(file, view, withEvents(view, events), chinese)['events'];
    const [a, b, c] = eventsOf(file);
    if (!first || !second || !third) throw new Error('expected three events');
    expect(moved([third, first, second])).toEqual([c, a, b]);
    expect(moved([first, third])).toEqual([a, c]);
    expect(moved([first, { ...first }, second, third])).toMatchObject([
      a,
      { title: { 'zh-Hant': '簽署' } },
      b,
      c,
    ]);
    expect(moved([first, second, third, { title: '新', date: '2024' }])).toEqual([
      ...[a, b, c],
      { title: { 'zh-Hant': '新' }, date: '2024' },
    ]);
  });

  it('has after any edit what was written, and the other languages as they were', () => {
    const texts = fc.constantFrom(
      ['title'],
      ['events', 0, 'title'],
      ['events', 1, 'gloss'],
      ['events', 2, 'title'],
    );
    fc.assert(
      fc.property(
        fc.array(fc.record({ path: texts, text: fc.string({ minLength: 1 }) })),
        fc.constantFrom(chinese, english),
        (edits, language) => {
          let now = file;
          for (const { path, text } of edits) {
            const view = viewIn(now, language);
            const next = withJsonAt(view, path, text);
            if (!isJsonObject(next)) throw new Error('expected an object');
            now = withView(now, view, next, language);
            expect(viewIn(now, language)).toEqual(next);
          }
          const other = language === chinese ? english : chinese;
          expect(viewIn(now, other)).toEqual(viewIn(file, other));
        },
      ),
    );
  });

  it('is told as before where nothing is edited', () => {
    const view = viewIn(file, chinese);
    expect(withView(file, view, view, chinese)).toBe(file);
    expect(toldIn(file, 'zh-Hant').input).toMatchObject({ title: '兩份條約' });
  });
});
