import { describe, expect, it } from 'vitest';
import { PIXELS } from '../../model/pictures-testing';
import type { ChronologyInput } from '../../model/chronology';
import { validChronology } from '../../model/valid';
import { csv } from '../formats/csv';
import { ics } from '../formats/ics';
import { json } from '../formats/json';
import { markwhen } from '../formats/markwhen';
import { timelineJs } from '../formats/timelinejs';
import { vis } from '../formats/vis';
import type { Exporter } from '../exporter';
import { orderOf } from './testing';

const SRC = 'https://example.org/gate.jpg';
const INPUT = {
  title: 'Kyiv',
  pictures: { gate: PIXELS.png },
  events: [
    { title: 'A', date: '1037-05-01', media: { picture: 'gate', alt: 'A gate' } },
    {
      title: 'B',
      date: '1240-12-06',
      media: { src: SRC, alt: 'A <gate>', caption: 'The gate', credit: 'Me', licence: 'CC0' },
    },
    {
      title: 'C',
      date: '1982-05-01',
      media: { link: 'https://youtu.be/1', kind: 'video', src: SRC, alt: 'A still' },
    },
  ],
} satisfies ChronologyInput;
const chronology = validChronology(INPUT, 'kyiv');
const written = async (exporter: Exporter) => {
  const { content } = await exporter.make(orderOf(INPUT));
  return typeof content === 'string' ? content.replaceAll('\r\n ', '') : '';
};
const lost = async ({ lossesOf }: Exporter) =>
  (await lossesOf?.(chronology))?.flatMap((fault) => (fault.kind === 'lost' ? fault.expected.parts : []));

describe('the media of events', () => {
  it('is all there in Anno’s own file, and all but what is stored in a table', async () => {
    expect(JSON.parse(await written(json))).toMatchObject({ pictures: { gate: PIXELS.png } });
    expect(await lost(json)).toBeUndefined();
    const table = await written(csv);
    expect(table).toContain('media.src');
    expect(table).toContain(SRC);
    expect(table).not.toContain('base64');
    expect(table).not.toContain('media.picture');
    expect(await lost(csv)).toEqual([{ what: 'pictures', count: 1 }]);
  });

  it('is TimelineJS’s media, with the words of it', async () => {
    const { events } = JSON.parse(await written(timelineJs));
    expect(events[0]).not.toHaveProperty('media');
    expect(events[1].media).toEqual({
      ...{ url: SRC, alt: 'A <gate>', caption: 'The gate', credit: 'Me · CC0', thumbnail: '' },
    });
    expect(events[2].media).toMatchObject({ url: 'https://youtu.be/1', thumbnail: SRC });
    expect(await lost(timelineJs)).toContainEqual({ what: 'pictures', count: 1 });
  });

  it('is an address in a calendar and in a text', async () => {
    for (const exporter of [ics, markwhen]) {
      expect(await written(exporter)).toContain(SRC);
      expect(await written(exporter)).toContain('https://youtu.be/1');
      expect(await lost(exporter)).toContainEqual({ what: 'pictures', count: 1 });
    }
  });

  it('is told to be left out where there is no place for it', async () => {
    expect(await lost(vis)).toContainEqual({ what: 'media', count: 3 });
  });
});
