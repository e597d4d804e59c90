import type { ReportWords } from '../report';
import { counted } from './plural';

export const dates = (count: number) => counted(count, 'data');

/** What is asked and assumed about dates. */
export const reportDates = {
  asked: (kind, count) => {
    const of = dates(count);
    switch (kind) {
      case 'order':
        return `${of}: primeiro o dia ou o mês?`;
      case 'year-zero':
        return `${of} antes do ano 1: há um ano 0?`;
      case 'serials':
        return `${of} com um número só: o que conta?`;
      case 'hyphen':
        return `${of}: um mês de um ano ou dois anos?`;
      case 'short-year':
        return `${of}: o número é um ano ou um dia?`;
      case 'double-year':
        return `${of} com dois anos: quais se entendem?`;
      case 'which-century':
        return `${of}: de que século?`;
      case 'decade-or-century':
        return `${of}: dez anos ou cem?`;
      case 'era':
        return `${of}: antes ou depois do ano 1?`;
      case 'open-end':
        return `${of} sem fim: continua?`;
      case 'included':
        return `${of}: o dia nomeado está incluído?`;
      case 'bare-c':
        return `${of} com um c: por volta desse ano, ou copyright?`;
      case 'unknown-digit':
        return `${of}: falta um algarismo, ou o ano é duvidoso?`;
      case 'fiscal-year':
        return `${of} de anos fiscais: que anos são?`;
      case 'yearly':
        return `${of} que se repetem todos os anos: foi na primeira?`;
      case 'first-days':
        return `${of} no primeiro dia de um mês: entende-se o dia?`;
    }
  },
  choices: {
    'day-first': 'primeiro o dia',
    'month-first': 'primeiro o mês',
    'year-first': 'primeiro o ano',
    historical: 'sem ano 0: −44 é 44 a.C.',
    astronomical: 'com um ano 0: −44 é 45 a.C.',
    excel: 'dias como o Excel os conta',
    'excel-1904': 'dias como o Excel os conta desde 1904',
    'unix-s': 'segundos desde 1970',
    'unix-ms': 'milissegundos desde 1970',
    compact: 'ano, mês e dia sem sinais',
    month: 'um mês',
    range: 'de um ano ao outro',
    year: 'um ano',
    day: 'um dia',
    loose: 'do ano 00 ao 99',
    strict: 'do ano 01 ao 00',
    about: 'por volta desse ano',
    copyright: 'o ano de um copyright',
    days: 'dias, como estão escritos',
    months: 'meses',
    years: 'meses; onde é 1 de janeiro, anos',
    januaries: 'anos onde é 1 de janeiro; senão, dias',
    first: 'na primeira data que é dada',
    'not-after': 'até então; o arquivo não diz quando',
    'by-order': 'os links vão pela ordem, e levarão a outro lugar se o arquivo tiver outra',
    'own-ids': 'conservar os links: cada evento tem um id, que é salvo com a cronologia',
  },
  assumes: (kind, count) => {
    const of = dates(count);
    switch (kind) {
      case 'order':
        return `${of}: a ordem de dia e mês, pela língua`;
      case 'year-zero':
        return `${of} antes do ano 1, contadas sem ano 0`;
      case 'serial':
        return `${of} com um número só`;
      case 'zone':
        return `${of} com um fuso horário pelas suas letras`;
      case 'two-digits':
        return `${of} com um ano de dois algarismos`;
      case 'loose-century':
        return `${of} de um século inteiro`;
      case 'third':
        return `${of}: “início”, “meados” e “fim” são terços`;
      case 'month-not-range':
        return `${of}: um ano e um mês, não dois anos`;
      case 'winter':
        return `${of}: o inverno começa no ano nomeado`;
      case 'one-of':
        return `${of} entre duas datas: uma vez nesse tempo`;
      case 'midnight':
        return `${of} à meia-noite: o dia inteiro`;
      case 'untimed':
        return `${of}: a hora está só nas palavras`;
      case 'whole-unit':
        return `${of} de um ano, mês ou dia ao seguinte: só o primeiro`;
      case 'widest':
        return `${of} com um mínimo e um máximo: o mais longo possível`;
      case 'new-year':
        return `${of} em 1 de janeiro sem precisão: o ano`;
      case 'cited':
        return `${of}: a fonte da linha é citada, e ninguém a consultou`;
      case 'made-title':
        return `${counted(count, 'título tirado', 'títulos tirados')} do texto`;
      case 'alike':
        return `${counted(count, 'evento')} com título e data iguais`;
    }
  },
} satisfies Pick<ReportWords, 'asked' | 'choices' | 'assumes'>;
