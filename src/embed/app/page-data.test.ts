import { describe, expect, it } from 'vitest';
import content from '../../content/sino-russia-axis';
import { storePicture } from '../../lib/layout/store-picture';
import { en } from '../../lib/messages/en';
import type { ChronologyInput } from '../../lib/model/chronology';
import { saidOf, wordsOf } from '../../lib/model/chronology-words';
import { validChronology } from '../../lib/model/valid';
import { wordsRoom } from '../options/words-room';
import { type PageData, pageDataText } from './page-data';

function dataOf(input: ChronologyInput): PageData {
  const chronology = validChronology(input, 'a chronology');
  const words = wordsOf(chronology, en);
  const picture = storePicture(chronology, { widthPx: 889, lanesPx: 262 }, en, words);
  return { chronology, said: saidOf(chronology, en), room: wordsRoom(chronology, words), picture, paths: {} };
}

describe('pageDataText', () => {
  it('is read as what was written, with ends that are open or not known', () => {
    for (const date of ['2014-05-01/..', '../2014', '2014/', '/2014', '[..1984]', '{1984..}']) {
      const data = dataOf({ title: 'T', events: [{ title: 'A', date }] });
      expect(JSON.parse(pageDataText(data)), date).toEqual(data);
    }
    const essay = dataOf(content);
    expect(JSON.parse(pageDataText(essay)).chronology).toEqual(essay.chronology);
  });

  it.each(['<!-- </script>', '\\ud800+', '"\\ud800+"', '\ud800+', '1e999'])(
    'keeps the title %j a text',
    (title) => {
      const data = dataOf({ title, events: [{ title, date: '2014' }] });
      const text = pageDataText(data);
      expect(JSON.parse(text)).toEqual(data);
      expect(text).not.toContain('<');
    },
  );
});
