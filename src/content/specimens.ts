import type { ToldInput, ToldEventInput } from '../lib/model/chronology';

function sheet(title: string, events: readonly (readonly [string, string] | ToldEventInput)[]): ToldInput {
  return {
    title,
    lang: 'en',
    events: events.map((event) => ('title' in event ? event : { title: event[0], date: event[1] })),
  };
}

/** One of each kind of date there is, by what sets it apart: made up, for people to compare and for the browser tests. */
export const specimens: readonly ToldInput[] = [
  sheet('As exact as the text', [
    ['A second on a clock', '2011-03-11T14:46:23+09'],
    ['A day', '2012-03-05'],
    ['A month', '2012-09'],
    ['A season', '2013-21'],
    ['A quarter', '2013-35'],
    ['A year', '2014'],
    ['Some month, which is not known', '2015-XX'],
    ['One of three months', '2016-1X'],
    ['A day ten to nineteen', '2016-05-1X'],
  ]),
  sheet('A stretch of many years', [
    ['A decade', '199X'],
    ['A hundred years', '19XX'],
    ['Christmas in a decade', '196X-12-25'],
    ['A year of which three digits count', '1995S3'],
    ['A year whose tens are lost', '19X5'],
    ['A year', '1914'],
  ]),
  sheet('Some time in it, or all of it', [
    ['Some time in September', '2014-09'],
    ['All of September', '2014-09-01/2014-09-30'],
    ['Some time in 2015', '2015'],
    ['All of 2015', '2015-01-01/2015-12-31'],
  ]),
  sheet('From one date to another', [
    ['Day to day', '2012-03-05/2012-08-20'],
    ['Year to month', '2012/2014-06'],
    ['Month to day', '2014-02/2014-11-20'],
    ['Ends that meet', '2015/2016'],
    ['It goes on', '2015-05/..'],
    ['Its end is not known', '2013-03/'],
    ['Since when, no one knows', '/2013-04-02'],
    ['Always until then', '../2012-06'],
  ]),
  sheet('What is doubted', [
    ['About a year', '2012~'],
    ['About a day', '2013-05-14~'],
    ['An uncertain year', '2014?'],
    ['An uncertain day', '2014-11-03?'],
    ['Uncertain, and about', '2015%'],
    ['Its start uncertain', '2012?/2013-06'],
    ['Its ends about', '2013-09-10~/2014-04-02~'],
    ['Only the day is about', '2015-06-~11'],
  ]),
  sheet('Sets', [
    ['One of a few months', '[2012-01..2012-03]'],
    ['One of four years', '[2011,2013,2015..2016]'],
    ['Each of three months', '{2013-02,2013-06,2013-11}'],
    ['Every year of four', '{2012..2015}'],
    ['A month or earlier', '[..2012-06]'],
    ['A month or later', '[2015-11..]'],
  ]),
  sheet('What is said, and what is on record', [
    {
      title: 'A month, and its day on record',
      claim: { edtf: '2012-09', basis: 'stated' },
      record: { edtf: '2012-09-05', source: 'Made up' },
    },
    {
      title: 'A day that both give',
      claim: { edtf: '2012-02-10', basis: 'stated' },
      record: { edtf: '2012-02-10', source: 'Made up' },
    },
    {
      title: 'A record that reaches beyond',
      claim: { edtf: '2013-05', basis: 'stated' },
      record: { edtf: '2013-03-10/2013-08-02', source: 'Made up' },
    },
    {
      title: 'Two that disagree',
      claim: { edtf: '2015', basis: 'stated' },
      record: { edtf: '2014-02-20', source: 'Made up', conflict: 'Made up to show how it looks.' },
    },
    {
      title: 'About a year, and a month on record',
      claim: { edtf: '2014~', basis: 'stated' },
      record: { edtf: '2014-09', source: 'Made up' },
    },
  ]),
  sheet('Across the eras', [
    ['The Ides of March', '-0043-03-15'],
    ['The year before the common era', '0000'],
    ['The first year of it', '0001'],
    ['From one era into the other', '-0026/0014'],
    ['Before the year 100', '0099'],
  ]),
  sheet('Long ago and far ahead', [
    ['Beyond what a clock counts', 'Y-17E7'],
    ['A day of our time', '2018-06-01'],
    ['The last year of four digits', '9999'],
    ['The first of five', 'Y10000'],
    ['Far ahead', 'Y3388E2S3'],
  ]),
  sheet('What is planned', [
    { title: 'A day', date: '2030-05-01', status: 'planned' },
    { title: 'A year', date: '2031', status: 'planned' },
    { title: 'Day to day', date: '2030-03-05/2031-08-20', status: 'planned' },
    ['A day that was', '2029-03-01'],
  ]),
];
