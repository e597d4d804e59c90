/** The cases that dates stand in, beside the one that they are named in. */
type Case = 'genitive' | 'locative';

// Each word that may head a date, as it is named, of whom (genitive) and in what (locative).
const WORDS = `січень січня січні|лютий лютого лютому|березень березня березні|квітень квітня квітні
травень травня травні|червень червня червні|липень липня липні|серпень серпня серпні|вересень вересня вересні
жовтень жовтня жовтні|листопад листопада листопаді|грудень грудня грудні|рік року році|роки років роках
весна весни весні|літо літа літі|осінь осені осені|зима зими зимі|квартал кварталу кварталі
третина третини третині|половина половини половині|перший першого першому|другий другого другому
третій третього третьому|четвертий четвертого четвертому|перша першої першій|друга другої другій
третя третьої третій|число числа числі|один одного одному|якийсь якогось якомусь|місяць місяця місяці
день дня дні|невідомий невідомого невідомому|ті х х|ві х х|ні х х`;

const TABLE = new Map(
  WORDS.split(/[|\n]/).map((line) => {
    const [named = '', genitive = '', locative = ''] = line.trim().split(' ');
    return [named, { genitive, locative }] as const;
  }),
);
const YEAR = { named: 'рік', genitive: 'року', locative: 'році' };
const YEARS = { named: 'роки', genitive: 'років', locative: 'роках' };

// Years by their numbers alone: “2014”, “44 до н. е.”, “1900–1999”.
const ERA = '(?: до)? н\\. е\\.';
const NUMBER = '\\d[\\d\\s]*';
const BARE = new RegExp(`^(${NUMBER})(${ERA})?(?:–(${NUMBER})(${ERA})?)?$`);

function yearsWith(date: string, form: 'named' | Case): string | undefined {
  const found = BARE.exec(date);
  if (!found) return undefined;
  const [, first = '', era = '', last, lastEra = ''] = found;
  if (last === undefined) return `${first} ${YEAR[form]}${era && ` ${era.trim()}`}`;
  return era === lastEra
    ? `${first}–${last} ${YEARS[form]}${era && ` ${era.trim()}`}`
    : `${date} (${YEARS.named})`;
}

/** A date as it is named, a year with its noun: “2014 рік”. */
export function named(date: string): string {
  return yearsWith(date, 'named') ?? date;
}

// What is said against a date, in brackets behind it, keeps its case.
function inCase(date: string, form: Case): string {
  const [, said = '', aside = ''] = /^([^(]*)(.*)$/.exec(date) ?? [];
  const words = said.replace(/[а-яіїєґ]+/g, (word) => TABLE.get(word)?.[form] ?? word);
  return yearsWith(date, form) ?? words + aside;
}

/** “вересня 2014 року”, “2014 року”, “2010-х років”, “першого кварталу 2014 року”. */
export function genitive(date: string): string {
  return inCase(date, 'genitive');
}

/** “вересні 2014 року”, “2014 році”, “2010-х роках”, “першому кварталі 2014 року”. */
export function locative(date: string): string {
  return inCase(date, 'locative');
}
