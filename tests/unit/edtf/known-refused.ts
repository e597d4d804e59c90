/** Dates that npm edtf 4.11.1 refuses, and why they are dates. */
export const refused = [
  {
    reason:
      'An offset may be as large as its two digits of hours and minutes allow, up to 14 hours either way; edtf allows 12 hours west and 14:00 east.',
    texts: [
      '1985-04-12T24:00:00-12:45',
      '2014-09-05T10:20:30+14:59',
      '2014-09-05T10:20:30-14:00',
      '9999-12-31T23:59:59-14',
    ],
  },
  {
    reason:
      'The text gives ends of any precision, and an interval may begin and end in the same year, month or day; edtf wants the second to begin later.',
    texts: [
      '2004/2004',
      '2004-06/2004',
      '2004-06/2004-06',
      '2014-09-05/2014-09-05',
      '2014-09-05/2014-09',
      '156X/1560',
      '2004-07/200X',
    ],
  },
  {
    reason:
      'The ends of an interval are dates, and a season or other part of a year is one; edtf reads it only at a level 3 of its own.',
    texts: [
      '2014-21/2014-22',
      '2014-24/2015-01',
      '2014-23~/..',
      '/2014-24',
      '2005-33/2005-36',
      '2005-40/2005-41',
      '2004-24/2005-21',
      '-0001-36/0000-33',
      '2014-36/2014-12',
    ],
  },
  {
    reason: 'The ends of an interval are dates, and a long year is one; edtf wants four digits.',
    texts: ['Y-17000/-9000', '9999/Y10000', 'Y-17000~/..', 'Y-17E7/Y-16E7', 'Y-17E7/..'],
  },
  {
    reason: 'Any date may be qualified, a long year too; edtf has no qualifier after Y.',
    texts: ['Y10000~', 'Y-17000?', 'Y-17E7~'],
  },
  {
    reason:
      'Any date may be qualified, a season or other part of a year too; edtf reads this only at a level 3 of its own.',
    texts: ['2001-21~', '2001-24?', '-0043-22%', '2001-34~', '2001-~34', '2001?-24', '?2001-21'],
  },
  {
    reason:
      'One qualifier stands on each side of the year, left for it alone and right for it and all before it; edtf reads this of a month but not of a year.',
    texts: ['?2014~'],
  },
  {
    reason:
      'Any part of a year may be unspecified at level 2, also that of a season; edtf reads this only at a level 3 of its own.',
    texts: ['156X-21', '156X-24', '19XX-36', '199X-30', 'XXXX-24', '-000X-24', '-004X-33', '20XX-40~'],
  },
  {
    reason: 'Any date may be qualified, one with unspecified digits too; edtf has no qualifier beside X.',
    texts: [
      '201X?',
      '20XX~',
      '2004-XX%',
      '1985-04-XX~',
      '156X~-12-25',
      '?156X-12-?25',
      '1984-~1X',
      '2004-06-~XX',
      '~201X',
      '-004X?',
    ],
  },
  {
    reason:
      'X may stand for any digit at level 2: X3 is March, X9 is September, and 3X is the 30th in April; edtf has no such masks.',
    texts: ['2004-X3', '2004-X9', '1985-04-3X'],
  },
  {
    reason:
      'The members of a set are dates of any kind, qualified years, seasons and long years too; edtf has only some of these kinds.',
    texts: [
      '[1667?,1668~]',
      '{2014-21,2014-23}',
      '[2014-24,2014-12]',
      '[2014-33,2014-36]',
      '[-0001-30,0001]',
      '[Y-17000,-9000]',
      '{Y17000,Y18000}',
    ],
  },
] as const;
