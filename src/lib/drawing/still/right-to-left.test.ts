import { describe, expect, it } from 'vitest';
import { elements, parseSvg, stillIn } from '../../exporting/svg/testing';
import { svgOf } from '../../exporting/svg/svg';
import { mirroredItems } from '../mirror';
import { pictureOf } from './picture';

const file = {
  title: 'مدن',
  lang: 'ar',
  events: [
    { id: 'old', title: 'حدث قديم (500 ق.م)', date: '-0499' },
    {
      ...{ id: 'press', title: 'Bulaq', date: '1820/..' },
      quotes: [{ exact: 'The press of 1820.', marks: ['1820'] }],
    },
  ],
};

describe('a still in Arabic', () => {
  it('is one whose time runs to the right, seen in a mirror', () => {
    const [left, right] = [stillIn(file), stillIn(file, {}, { time: 'ltr' })].map(pictureOf);
    expect(left?.items).toEqual(mirroredItems(right?.items ?? [], 1280));
  });

  it('has each text in the direction of its own letters, and begins it at its mark', () => {
    const texts = elements(parseSvg(svgOf(stillIn(file))), 'text').filter((text) => text.textContent !== '');
    const named = (title: string) => texts.find((text) => text.textContent === title);
    const [old, bulaq] = [named('حدث قديم (500 ق.م)'), named('Bulaq')];
    expect([old, bulaq].map((text) => text?.getAttribute('direction') || 'ltr')).toEqual(['rtl', 'ltr']);
    // At its right, which is where a text of its direction starts.
    expect(old?.getAttribute('text-anchor') || 'start').toBe('start');
  });

  it('has the words of a quote in the order of its own language', () => {
    const quoteOf = (time: 'ltr' | 'rtl') => {
      const still = stillIn(file, { selectedId: 'press' }, { time });
      const runs = elements(parseSvg(svgOf(still)), 'tspan').filter((run) => run.hasAttribute('textLength'));
      return runs.map((run) => Number(run.getAttribute('x')));
    };
    for (const xs of [quoteOf('ltr'), quoteOf('rtl')]) expect(xs).toEqual([...xs].sort((a, b) => a - b));
  });
});
