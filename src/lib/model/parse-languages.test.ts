import { describe, expect, it } from 'vitest';
import { parseChronology } from './parse';
import { issuesOf } from './testing';

const file = {
  title: { en: 'Two treaties', 'zh-Hant': '兩份條約' },
  events: [
    { title: { en: 'Signed', 'zh-Hant': '簽署' }, date: '2014', links: [{ to: 'broken', kind: 'leads to' }] },
    { title: { en: 'Broken' }, date: '2022' },
  ],
};

function chronologyOf(wanted?: string) {
  const result = parseChronology(file, wanted);
  if (result.kind !== 'chronology') throw new Error('expected a chronology, found none');
  expect(result.mistakes.faults).toEqual([]);
  return result.chronology;
}

describe('a chronology in several languages', () => {
  it('is told in the one that is wanted, else in its own', () => {
    expect(chronologyOf()).toMatchObject({ title: 'Two treaties', lang: 'en' });
    expect(chronologyOf()).not.toHaveProperty('others');
    expect(chronologyOf('zh-Hant')).toMatchObject({
      ...{ title: '兩份條約', lang: 'zh-Hant' },
      others: { Broken: 'en', 'leads to': 'en' },
    });
  });

  it('has the same ids in each, so that links hold', () => {
    const ids = (wanted?: string) => chronologyOf(wanted).events.map(({ id }) => id);
    expect(ids('zh-Hant')).toEqual(ids());
    expect(ids()).toEqual(['signed', 'broken']);
  });

  it.each([
    [{ title: { en: 1 }, events: [] }, 'title: expected a text'],
    [{ title: { 'no tag': 'T' }, events: [] }, 'title: expected a text'],
    [{ title: {}, events: [] }, 'title: expected a text'],
  ])('%j is told', (input, told) => {
    expect(issuesOf(input)).toEqual([expect.stringContaining(told)]);
  });
});
