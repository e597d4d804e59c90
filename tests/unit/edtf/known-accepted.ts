/** What npm edtf 4.11.1 takes for a date, and why it is none. */
export const accepted = [
  {
    reason: 'There is no 29 February in a common year; edtf rolls over to 1 March.',
    texts: [
      '2023-02-29',
      '1900-02-29',
      '2100-02-29',
      '0001-02-29',
      '0100-02-29',
      '-0001-02-29',
      '-0100-02-29',
      '18X3-02-29',
      'XXX1-02-29',
      '17X1-02-29',
      '2023-02-29T10:20:30',
      '2014/2023-02-29',
      '2023-02-29/2024',
      '[2023-02-29]',
    ],
  },
  {
    reason: 'The letter Y is for years beyond four digits, and 1E3 is the year 1000; edtf takes any value.',
    texts: ['Y1E3', 'Y-9E3'],
  },
  {
    reason:
      'A year of 16 digits may be beyond what a number counts exactly, so ours have 15 at most; edtf takes any and says NaN.',
    texts: ['Y1E15', 'Y12E14', 'Y1E400', 'Y1000000000000000'],
  },
  {
    reason: 'A year has no more significant digits than digits, leading zeros aside; edtf does not count.',
    texts: ['1950S5', '0050S3', '-0043S3', 'Y12345S6'],
  },
  {
    reason: 'A time has no fractions, its offset in the extended format; edtf takes other forms.',
    texts: ['2014-09-05T10:20:30.5Z', '2014-09-05T10:20:30+0430'],
  },
  {
    reason: 'An interval of which neither end is known says nothing; edtf takes it for all of time.',
    texts: ['/', '../', '/..', '../..'],
  },
  {
    reason: 'The text says that no spaces are allowed anywhere in a set; edtf takes them after a comma.',
    texts: ['[2014, 2015]'],
  },
  {
    reason:
      'Two dots mean on or before at the beginning of a set, or on or after at its end, and one date cannot be both; edtf takes both.',
    texts: ['[..2014..]'],
  },
  {
    reason:
      'Two dots stand for the values between two dates, of which a reversed range has none; edtf does not compare them.',
    texts: ['[2015..2014]', '{2014-05-02..2014-05-01}', '[-0043..-0044]'],
  },
] as const;
