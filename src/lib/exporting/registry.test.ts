import { describe, expect, it } from 'vitest';
import essay from '../../content/sino-russia-axis';
import { messagesOf } from '../messages/by-lang';
import en from '../messages/en';
import { LANGUAGES } from '../messages/languages';
import { validChronology } from '../model/valid';
import type { ExportOrder } from './exporter';
import { EXPORTERS } from './registry';

const order: ExportOrder = {
  content: {
    chronology: validChronology(essay, 'essay'),
    messages: en,
    words: { date: () => '', dates: () => '', passage: () => undefined },
    theme: 'light',
  },
  view: { kind: 'gaps' },
  theme: 'light',
  ratio: '16:9',
  hasCanvas: false,
  offline: () => Promise.resolve('<!doctype html>'),
};

const BEGINS: Readonly<Record<string, string>> = {
  html: '<!doctype html>',
  pptx: 'PK',
  svg: '<svg',
  zip: 'PK',
  csv: 'id,title,date,',
  json: '{\n  "version": 1,',
  'timelinejs-csv': 'Year,Month,Day,Time,',
  timelinejs: '{\n  "title": {',
  ics: 'BEGIN:VCALENDAR\r\nVERSION:2.0\r\n',
  markwhen: '---\ntitle: "',
  annotations: '"http://www.w3.org/ns/anno.jsonld"',
  vis: '{\n  "groups": [',
  ts: 'import type { ChronologyInput }',
};

describe('EXPORTERS', () => {
  it.each(EXPORTERS.filter(({ needsCanvas }) => !needsCanvas))(
    '$name is made without a canvas',
    async ({ name, make }) => {
      const { content } = await make(order);
      const text = typeof content === 'string' ? content : new TextDecoder('latin1').decode(content);
      expect(text.slice(0, 60)).toContain(BEGINS[name]);
    },
  );

  it.each(EXPORTERS.filter(({ isData }) => !isData))(
    '$name lacks nothing of the essay',
    async ({ lossesOf }) => {
      expect((await lossesOf?.(order.content.chronology)) ?? []).toEqual([]);
    },
  );

  it('have a name each', () => {
    const names = EXPORTERS.map(({ name }) => name);
    expect(new Set(names).size).toBe(names.length);
  });

  it.each(Object.keys(LANGUAGES))('have words in %s, and no words are of others', async (lang) => {
    const { share } = await messagesOf(lang);
    const names = EXPORTERS.map(({ name }) => name).sort();
    expect(Object.keys(share.downloads).sort()).toEqual(names);
    expect(Object.keys(share.whenDownloaded).sort()).toEqual(names);
  });
});
