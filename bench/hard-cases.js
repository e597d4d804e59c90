// @ts-check
// Writes made-up chronologies that are hard to draw, for bench/picture.js: many lanes, crowds, minutes, deep time, writing
// from right to left, Chinese, long titles, and hardly anything. Run by `node bench/hard-cases.js FOLDER`.
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/** @typedef {{ title: string, date: string, lane?: string, weight?: number }} Event */
/** @typedef {{ title: string, lang?: string, lanes?: { id: string, title: string }[], events: Event[] }} File */

const WORDS =
  'a bridge opens over the wide river and the old ferry makes its last crossing before winter'.split(' ');
const ARABIC = 'افتتاح الجسر الجديد فوق النهر الواسع قبل الشتاء بعد سنوات من العمل الطويل'.split(' ');
const HEBREW = 'הגשר החדש נפתח מעל הנהר הרחב לפני החורף אחרי שנים של עבודה'.split(' ');
const CHINESE = '新橋落成通車舊渡輪最後一次橫渡大河冬天來臨之前人們在岸邊點燈';

/** Numbers from 0 to 1, the same in every run (Mulberry32). @param {number} seed */
function seeded(seed) {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

/** @param {readonly string[]} words @param {number} from @param {number} length in characters, about */
function titleOf(words, from, length) {
  let title = words[from % words.length] ?? '';
  for (let place = from + 1; title.length < length; place += 1)
    title += ` ${words[place % words.length] ?? ''}`;
  return title.slice(0, Math.max(1, length)).trim();
}

const two = (/** @type {number} */ value) => String(value).padStart(2, '0');

/** A day from a share of a stretch of years, each of whose months has 28. @param {number} first @param {number} years @param {number} share */
function dayAt(first, years, share) {
  const days = Math.floor(share * years * 336);
  return `${first + Math.floor(days / 336)}-${two((Math.floor(days / 28) % 12) + 1)}-${two((days % 28) + 1)}`;
}

/** @param {number} count @param {string} [name] */
const lanesOf = (count, name = 'Lane number') =>
  Array.from({ length: count }, (_, lane) => ({ id: `l${lane}`, title: `${name} ${lane + 1}` }));

/** @param {number} lanes @param {number} events @returns {File} */
function manyLanes(lanes, events) {
  const random = seeded(lanes);
  return {
    title: `${lanes} lanes`,
    lanes: lanesOf(lanes),
    events: Array.from({ length: events }, (_, index) => ({
      title: titleOf(WORDS, index, 8 + Math.floor(random() * 40)),
      date: dayAt(1980, 40, random()),
      lane: `l${index % lanes}`,
    })),
  };
}

/** Most of them about a few days. @param {number} count @param {number} lanes @returns {File} */
function crowd(count, lanes) {
  const random = seeded(count);
  return {
    title: `${count} events`,
    lanes: lanesOf(lanes, 'Part'),
    events: Array.from({ length: count }, (_, index) => {
      const isBusy = random() < 0.7;
      const share = isBusy ? 0.72 + random() ** 2 * 0.04 : random();
      return {
        title: titleOf(WORDS, index, 6 + Math.floor(random() * 50)),
        date: dayAt(1961, 6, share),
        lane: `l${Math.floor(random() * lanes)}`,
        weight: Math.round(random() * 100) / 100,
      };
    }),
  };
}

/** @param {string} title @param {number} count @param {number} stepSeconds @returns {File} */
function withinADay(title, count, stepSeconds) {
  return {
    title,
    events: Array.from({ length: count }, (_, index) => {
      const at = 9 * 3600 + index * stepSeconds + ((index * 37) % 11) * Math.ceil(stepSeconds / 12);
      const clock = [at / 3600, (at / 60) % 60, at % 60].map((part) => two(Math.floor(part))).join(':');
      return { title: titleOf(WORDS, index, 10 + ((index * 7) % 30)), date: `2021-11-03T${clock}Z` };
    }),
  };
}

/** @returns {File} */
const deepTime = () => ({
  title: 'From the beginning',
  events: [
    { title: 'Everything begins', date: 'Y-13800000000' },
    { title: 'The Sun shines', date: 'Y-4600000000' },
    { title: 'Life in the sea', date: 'Y-3700000000' },
    { title: 'Animals on land', date: 'Y-430000000' },
    { title: 'The great dying out', date: 'Y-66000000' },
    { title: 'People like us', date: 'Y-300000' },
    { title: 'The ice goes back', date: 'Y-11700/-9000' },
    { title: 'Writing', date: '-3199' },
    { title: 'Printing', date: '1450~' },
    { title: 'A step on the Moon', date: '1969-07-20' },
    { title: 'A network of all', date: '1989-03' },
    { title: 'A probe leaves the planets behind', date: '2012-08-25' },
  ],
});

/** @param {string} title @param {string} lang @param {readonly string[]} words @param {string[]} lanes @returns {File} */
function inLanguage(title, lang, words, lanes) {
  const random = seeded(title.length);
  return {
    title,
    lang,
    lanes: lanes.map((name, index) => ({ id: `l${index}`, title: name })),
    events: Array.from({ length: 24 }, (_, index) => ({
      title:
        index % 6 === 5
          ? `${titleOf(words, index, 14)} (${1900 + index} BBC)`
          : titleOf(words, index, 8 + index * 3),
      date: index % 4 === 3 ? `${1900 + index}/${1904 + index}` : dayAt(1900, 60, random()),
      lane: `l${index % lanes.length}`,
    })),
  };
}

/** From one character to two hundred. @returns {File} */
function longTitles() {
  const lengths = [1, 2, 5, 12, 30, 60, 90, 120, 160, 200];
  const unbroken = 'Donaudampfschifffahrtsgesellschaft'.repeat(6);
  return {
    title: 'Short and long',
    lanes: [
      { id: 'words', title: 'Words' },
      { id: 'unbroken', title: 'Bundesverfassungsgerichtsentscheidungen' },
      {
        id: 'sentence',
        title: 'What was said in the long and winding course of the inquiry into the bridge',
      },
    ],
    events: lengths.flatMap((length, index) => [
      { title: titleOf(WORDS, index, length), date: dayAt(2000, 20, (index + 0.5) / 10), lane: 'words' },
      { title: unbroken.slice(0, length), date: dayAt(2000, 20, (index + 0.2) / 10), lane: 'unbroken' },
      { title: titleOf(WORDS, index + 3, length), date: `${2000 + index}/${2004 + index}`, lane: 'sentence' },
    ]),
  };
}

/** Every kind of date beside each other. @returns {File} */
function kinds() {
  const dates = [
    '1801',
    '1803-04',
    '1805-06-07',
    '1806~',
    '1807?',
    '1808%',
    '181X',
    '1812/1815',
    '1813~/1819?',
  ];
  const more = [
    '1816/..',
    '../1809',
    '1818/',
    '/1811',
    '[1820..1822]',
    '[1821,1824]',
    '1825-21',
    '1826-02-01/1826-02-28',
  ];
  return {
    title: 'Kinds of date',
    lanes: lanesOf(2),
    events: [...dates, ...more].flatMap((date, index) =>
      [0, 1].map((lane) => ({ title: titleOf(WORDS, index + lane, 12 + index), date, lane: `l${lane}` })),
    ),
  };
}

/** @type {Record<string, () => File>} */
const FILES = {
  'lanes-7': () => manyLanes(7, 42),
  'lanes-12': () => manyLanes(12, 60),
  'lanes-25': () => manyLanes(25, 150),
  'lanes-40': () => manyLanes(40, 400),
  'crowd-130': () => crowd(130, 1),
  'crowd-560': () => crowd(560, 5),
  'crowd-2000': () => crowd(2000, 8),
  hours: () => withinADay('Hours of a day', 14, 2700),
  minutes: () => withinADay('An hour', 18, 190),
  seconds: () => withinADay('Two minutes', 12, 10),
  'deep-time-own': deepTime,
  'arabic-own': () => inLanguage('تاريخ الجسر', 'ar', ARABIC, ['البناء', 'النقل والملاحة', 'السكان']),
  'hebrew-own': () => inLanguage('תולדות הגשר', 'he', HEBREW, ['בנייה', 'תחבורה', 'תושבים']),
  'chinese-own': () => inLanguage('大橋年表', 'zh-Hant', [...CHINESE], ['工程', '交通與航運', '居民']),
  'long-titles': longTitles,
  kinds,
  'one-event-own': () => ({
    title: 'Only one',
    events: [{ title: titleOf(WORDS, 0, 90), date: '2015-05-05' }],
  }),
};

const [folder] = process.argv.slice(2);
if (folder === undefined) {
  console.error('expected a folder to write to: node bench/hard-cases.js FOLDER');
  process.exit(2);
}
mkdirSync(folder, { recursive: true });
for (const [name, make] of Object.entries(FILES)) {
  writeFileSync(join(folder, `${name}.json`), `${JSON.stringify(make(), undefined, 1)}\n`);
}
