import fc from 'fast-check';

// All forms of EDTF, written as the text of the standard lists them and not as the parser reads them. What comes out
// keeps to the form but not always to the calendar, so that it is either a date or just not one.

const digits = (length: number) =>
  fc.integer({ min: 0, max: 10 ** length - 1 }).map((value) => String(value).padStart(length, '0'));
const twoDigits = (min: number, max: number) =>
  fc.integer({ min, max }).map((value) => String(value).padStart(2, '0'));
const join = (...parts: readonly fc.Arbitrary<string>[]) => fc.tuple(...parts).map((found) => found.join(''));
const maybe = (part: fc.Arbitrary<string>) => fc.oneof(fc.constant(''), part);
const rarely = (part: fc.Arbitrary<string>) =>
  fc.oneof({ arbitrary: fc.constant(''), weight: 3 }, { arbitrary: part, weight: 1 });

const qualifier = fc.constantFrom('?', '~', '%');
const sign = rarely(fc.constant('-'));

/** Four digits, with the years that are easily got wrong more often than they fall out by chance. */
const fourDigits = fc.oneof(
  digits(4),
  fc.constantFrom('0000', '0001', '0004', '0044', '0099', '0100', '1900', '1970', '2000', '2024', '9999'),
);
const plainYear = join(sign, fourDigits);
const plainMonth = join(plainYear, fc.constant('-'), twoDigits(1, 12));
const plainDay = join(plainMonth, fc.constant('-'), twoDigits(1, 31));
const season = join(plainYear, fc.constant('-'), twoDigits(21, 41));

const mask = (part: fc.Arbitrary<string>) =>
  fc
    .tuple(part, fc.integer({ min: 0, max: 15 }))
    .map(([text, bits]) => [...text].map((digit, index) => ((bits >> index) & 1 ? 'X' : digit)).join(''));
const component = (part: fc.Arbitrary<string>) => join(rarely(qualifier), part, rarely(qualifier));
const year = component(join(sign, fc.oneof(fourDigits, mask(fourDigits))));
const month = component(fc.oneof(twoDigits(0, 13), mask(twoDigits(1, 12)), twoDigits(20, 42)));
const day = component(fc.oneof(twoDigits(0, 32), mask(twoDigits(1, 31))));
const dashed = (part: fc.Arbitrary<string>) => join(fc.constant('-'), part);

const digitsOfLongYear = fc
  .bigInt({ min: 10_000n, max: 10n ** 16n })
  .chain((most) => fc.bigInt({ min: 10_000n, max: most < 10_001n ? 10_001n : most }))
  .map(String);
const exponent = join(fc.nat({ max: 9999 }).map(String), fc.constant('E'), fc.nat({ max: 15 }).map(String));
const longYear = join(fc.constant('Y'), sign, fc.oneof(digitsOfLongYear, exponent));
const significant = join(
  fc.oneof(plainYear, longYear),
  fc.constant('S'),
  fc.integer({ min: 0, max: 10 }).map(String),
);

const offset = fc.oneof(
  fc.constant('Z'),
  join(fc.constantFrom('+', '-'), twoDigits(0, 15), maybe(join(fc.constant(':'), twoDigits(0, 60)))),
);
const time = fc.oneof(
  join(twoDigits(0, 24), fc.constant(':'), twoDigits(0, 60), maybe(join(fc.constant(':'), twoDigits(0, 60)))),
  fc.constant('24:00:00'),
);
const dateTime = join(plainDay, fc.constant('T'), time, maybe(offset));

/** One date without a time: masks, seasons and qualifiers anywhere, long years and significant digits. */
export const date = fc.oneof(
  join(year, maybe(join(dashed(month), maybe(dashed(day))))),
  plainDay,
  season,
  component(longYear),
  significant,
);

const end = fc.oneof(
  { arbitrary: fc.oneof({ arbitrary: date, weight: 9 }, dateTime), weight: 4 },
  { arbitrary: fc.constantFrom('..', ''), weight: 1 },
);
const interval = join(end, fc.constant('/'), end);

const range = fc.oneof(
  ...[plainYear, plainMonth, plainDay, season, date].map((each) => join(each, fc.constant('..'), each)),
);
const members = fc
  .tuple(
    rarely(fc.constant('..')),
    fc.array(fc.oneof(date, range), { minLength: 1, maxLength: 4 }),
    rarely(fc.constant('..')),
  )
  .map(([before, all, after]) => `${before}${all.join(',')}${after}`);
const set = fc.oneof(
  members.map((all) => `[${all}]`),
  members.map((all) => `{${all}}`),
);

/** Any form at all. */
export const edtf = fc.oneof(date, dateTime, interval, set);

/** A form spoilt in one place: a character too many, too few, or another. */
export const nearlyEdtf = fc
  .tuple(
    edtf,
    fc.nat(),
    fc.nat({ max: 1 }),
    maybe(fc.constantFrom(...'0129XYESTZ-+:/.,[]{}?~% x\u{2212}\u{661}')),
  )
  .map(([text, at, removed, added]) => {
    const index = at % (text.length + 1);
    return text.slice(0, index) + added + text.slice(index + removed);
  });
