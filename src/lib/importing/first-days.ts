const FEWEST = 3;

/** What a date may be that is a first of its month or year only because a form had to be filled. */
export interface FirstDays {
  readonly count: number;
  readonly of: number;
  readonly choices: readonly FirstDaysChoice[];
  /** What holds until somebody says otherwise; undefined where each day stays one. */
  readonly meanwhile?: FirstDaysChoice;
}

/** `januaries`: 1 January is its year, and other days are days; `years`: the other firsts are their months besides. */
type FirstDaysChoice = 'days' | 'months' | 'years' | 'januaries';

const DAY = /^-?\d{4,}-(\d\d)-(\d\d)$/;

/**
 * Whether so many of some dates are the first of a month that nobody has chosen them; of a year, where most of these are.
 * @param areJanuaries whether 1 January is how the format writes a year, as Wikidata does
 */
export function firstDays(dates: readonly string[], areJanuaries: boolean): FirstDays | undefined {
  const days = dates.flatMap((edtf) => {
    const [, month, day] = DAY.exec(edtf) ?? [];
    return day === undefined ? [] : [{ month, day }];
  });
  const firsts = days.filter(({ day }) => day === '01').length;
  const of = days.length;
  const years = days.filter(({ month, day }) => month === '01' && day === '01').length;
  if (areJanuaries && years > 0)
    return { count: firsts, of, choices: ['januaries', 'days', 'months', 'years'], meanwhile: 'januaries' };
  if (firsts < FEWEST || firsts < of / 3) return undefined;
  return { count: firsts, of, choices: years >= FEWEST ? ['days', 'months', 'years'] : ['days', 'months'] };
}

/** A date with a first that is none taken away, by what a person has chosen. */
export function withoutFirst(edtf: string, choice: string | undefined): string {
  if (choice === 'januaries') return DAY.test(edtf) ? edtf.replace(/-01-01$/, '') : edtf;
  if (choice !== 'months' && choice !== 'years') return edtf;
  const month = DAY.exec(edtf)?.[2] === '01' ? edtf.slice(0, -3) : edtf;
  return choice === 'years' && month !== edtf && month.endsWith('-01') ? month.slice(0, -3) : month;
}
