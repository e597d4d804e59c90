import { expect, it } from 'vitest';
import { validChronology } from '../model/valid';
import { outsideLinks } from './outside-links';

it.each([
  [undefined, []],
  ['https://example.org/', []],
  [
    ['https://www.example.org/a', 'http://b.example/'],
    ['example.org', 'b.example'],
  ],
  [['javascript:alert(1)', 'data:,a', '/a', 7, null], []],
  [Array.from({ length: 9 }, (_, n) => `https://${n}.example/`), [0, 1, 2, 3, 4].map((n) => `${n}.example`)],
])('outsideLinks of %j leads to %j', (links, hosts) => {
  const extra = links === undefined ? {} : { links };
  const { events } = validChronology({ title: 'A', events: [{ title: 'B', date: '1850', extra }] }, 'a');
  expect(events.flatMap(outsideLinks).map(({ host }) => host)).toEqual(hosts);
});
