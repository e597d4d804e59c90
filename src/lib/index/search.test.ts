import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import essay from '../../content/sino-russia-axis';
import { en } from '../messages/en';
import { uk } from '../messages/uk';
import { zhHant } from '../messages/zh-Hant';
import { validChronology } from '../model/valid';
import { inputOf } from '../model/input';
import { parseChronology } from '../model/parse';
import {
  NOTHING_ASKED,
  actorsOf,
  conflictsIn,
  eventsAsked,
  folded,
  isAsking,
  partOf,
  termsOf,
  withOwnLinks,
} from './search';

const chronology = validChronology(essay, 'essay');
const idsWith = (words: string, m = en, of = chronology) =>
  eventsAsked(of, { ...NOTHING_ASKED, words }, m).map(({ id }) => id);

describe('folded', () => {
  it.each([
    ['Müller — Škoda', ' muller skoda '],
    ['ПОВ’ЯЗАНІ з Києвом', ' пов язані з києвом '.normalize('NFKD').replace(/\p{M}/gu, '')],
    ['１９４９年', ' 1949年 '],
    ['…', ' '],
    ['Zürich, Łódź, Tromsø, Straße', ' zurich lodz tromso strasse '],
  ])('of “%s” is “%s”', (text, expected) => {
    expect(folded(text)).toBe(expected);
  });
});

describe('termsOf', () => {
  it('has each word once, as the beginning of one, and none of signs alone', () => {
    expect(termsOf('  Munich munich — Vostok-2018 ')).toEqual([' munich', ' vostok 2018']);
  });

  it('has letters of scripts without spaces wherever they stand', () => {
    expect(termsOf('慕尼黑 G7峰會')).toEqual(['慕尼黑', 'g7峰會']);
  });

  it('of nothing, blanks and signs is nothing', () => {
    for (const words of ['', ' \u3000', '?!']) expect(isAsking({ ...NOTHING_ASKED, words })).toBe(false);
  });
});

describe('eventsAsked', () => {
  it('finds every event where nothing is asked, in time order', () => {
    expect(eventsAsked(chronology, NOTHING_ASKED, en)).toEqual(chronology.events);
  });

  it('finds by title and by what is told of it, whatever the case', () => {
    expect(idsWith('mUNICH')).toEqual(['minsk-at-munich', 'munich-60', 'papers-reported']);
  });

  it('finds by the beginnings of words, and not by their insides', () => {
    expect(idsWith('muni')).toContain('munich-60');
    expect(idsWith('unich')).toEqual([]);
  });

  it('finds only what has all of the words, wherever each stands', () => {
    expect(idsWith('Munich Minsk')).toEqual(['minsk-at-munich']);
    expect(idsWith('Munich xyz')).toEqual([]);
  });

  it('finds by what is to be seen in a picture and by its caption, and not by whose it is', () => {
    const media = { alt: 'A brick gate', caption: 'Seen from the north', credit: 'Olena Kovalenko' };
    const pictures = validChronology(
      {
        title: 'Pictures',
        events: [
          { id: 'gate', title: 'One', date: '1037', media: { src: 'https://example.org/a.jpg', ...media } },
          { id: 'none', title: 'Two', date: '1100' },
        ],
      },
      'pictures',
    );
    expect(idsWith('brick north', en, pictures)).toEqual(['gate']);
    expect(idsWith('kovalenko', en, pictures)).toEqual([]);
  });

  it('finds by a lane’s title', () => {
    const lane = chronology.lanes[0];
    const own = chronology.events.filter((event) => event.lane === lane?.id).map(({ id }) => id);
    expect(idsWith(lane?.title ?? '')).toEqual(expect.arrayContaining(own));
  });

  it.each([
    ['5 September 2014', en],
    ['2014-09-05', en],
    ['5 вересня 2014', uk],
    ['2014年9月5日', zhHant],
  ])('finds by a date as it is said and as it is written: “%s”', (words, m) => {
    expect(idsWith(words, m)).toEqual(['minsk-agreement']);
  });

  it('finds by a claim’s date where the record has another', () => {
    expect(idsWith('September 2014')).toContain('minsk-agreement');
  });

  it('finds by letters inside words of Chinese', () => {
    const translated = validChronology(essay, 'essay', 'zh-Hant');
    expect(idsWith('尼黑', zhHant, translated)).toEqual(['minsk-at-munich', 'munich-60', 'papers-reported']);
  });

  it('finds whom any of the actors is part of, and whose dates disagree', () => {
    const [first] = actorsOf(chronology);
    const byActor = eventsAsked(chronology, { ...NOTHING_ASKED, actors: [first?.name ?? ''] }, en);
    expect(byActor.length).toBe(first?.count);
    const inConflict = eventsAsked(chronology, { ...NOTHING_ASKED, isConflict: true }, en);
    expect(inConflict.map(({ id }) => id)).toEqual(['minsk-at-munich']);
    expect(conflictsIn(chronology)).toBe(1);
  });

  it('finds an event by any of its own titles’ words', () => {
    fc.assert(
      fc.property(fc.constantFrom(...chronology.events), fc.nat(), ({ id, title }, place) => {
        const words = title.split(' ');
        expect(isAsking({ ...NOTHING_ASKED, words: title })).toBe(true);
        const word = words[place % words.length] ?? '';
        expect(idsWith(word)).toContain(id);
      }),
    );
  });
});

describe('what can be asked', () => {
  it('has no actors where all events have the same, and no conflicts where none or all are in one', () => {
    const plain = (events: readonly { title: string; date: string; actors?: string[] }[]) =>
      validChronology({ title: 'T', events }, 'x');
    const same = plain([
      { title: 'A', date: '2001', actors: ['China'] },
      { title: 'B', date: '2002', actors: ['China'] },
    ]);
    expect(actorsOf(same)).toEqual([]);
    expect(actorsOf(plain([{ title: 'A', date: '2001' }]))).toEqual([]);
    expect(conflictsIn(same)).toBe(0);
  });

  it('a part knows its whole, and the whole is as it was', () => {
    const part = partOf(chronology, NOTHING_ASKED, chronology.events.slice(0, 2));
    expect(part.part.whole).toBe(chronology);
    expect(part.events.length).toBe(2);
    expect(chronology.part).toBeUndefined();
  });

  it('a part is a file of its own, without a mistake and without what it is a part of', () => {
    const found = eventsAsked(chronology, { ...NOTHING_ASKED, words: 'Munich' }, en);
    const part = withOwnLinks(partOf(chronology, NOTHING_ASKED, found));
    const json: unknown = JSON.parse(JSON.stringify(inputOf(part)));
    const written = parseChronology(json);
    if (written.kind !== 'chronology') throw new Error('expected a chronology');
    expect(written.mistakes.faults).toEqual([]);
    expect(written.chronology.events.map(({ id }) => id)).toEqual(found.map(({ id }) => id));
    expect(written.chronology.part).toBeUndefined();
  });
});
