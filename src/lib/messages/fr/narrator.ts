import type { NarratorWords } from '../narrator';
import { until, within, withArticle } from './articles';
import { eventsIn } from './plural';

// Counts of events, which are masculine, in words.
const NUMBERS =
  'aucun un deux trois quatre cinq six sept huit neuf dix onze douze treize quatorze quinze seize dix-sept dix-huit dix-neuf vingt'.split(
    ' ',
  );

const digits = (count: number) => count.toLocaleString('fr');
const numbered = (count: number) => NUMBERS[count] ?? digits(count);
const among = (count: number, total: number) => `${digits(count)} sur ${digits(total)}`;
const some = (count: number, total: number | undefined) =>
  total === undefined ? `${numbered(count)} d’entre eux` : among(count, total);
const capitalised = (text: string) => text.charAt(0).toUpperCase() + text.slice(1);
const more = (count: number) => (count === 1 ? 'un autre' : `${numbered(count)} autres`);

export const narrator: NarratorWords = {
  onDay: (date) => capitalised(withArticle(date)),
  inPeriod: (date) => capitalised(within(date)),
  ago: (duration) => `${duration} plus tôt`,
  ahead: (duration) => `${duration} plus tard`,
  earlierIn: { month: 'plus tôt ce mois-là', year: 'plus tôt cette année-là' },
  laterIn: { month: 'plus tard ce mois-là', year: 'plus tard cette année-là' },
  justBefore: 'peu avant',
  justAfter: 'peu après',
  underWay: (count, title, perhaps) => {
    const named = count === 1 ? `en cours\u00a0: ${title}` : `${numbered(count)} en cours, dont ${title}`;
    return perhaps > 0 ? `${named}, peut-être ${more(perhaps)}` : named;
  },
  underWayBriefly: (count) => `${numbered(count)} en cours`,
  perhaps: (count, title) =>
    `peut-être à ce moment\u00a0: ${title}${count === 1 ? '' : ` et ${more(count - 1)}`}`,
  claimedHere: (_noun, title, far) =>
    `selon le texte, ici\u00a0: ${title}\u202f; selon d’autres sources\u00a0: ${far}`,
  happened: (far, title) => `${far}\u00a0: ${title}`,
  ended: (far, title) => `terminé ${far}\u00a0: ${title}`,
  nothing: 'aucune date ici',
  sentence: (parts) => `${parts.join('\u202f; ')}.`,
  quoted: (title) => `«\u00a0${title.replace(/«\s?/g, '“').replace(/\s?»/g, '”')}\u00a0»`,
  whole: (count, years) =>
    `${capitalised(eventsIn(count).replace(/^\d+/, numbered(count)))}${years === undefined ? '' : `, ${years}`}`,
  fromDeep: (first, last) => `${first} – ${last}`,
  since: (count, date, total) => `${some(count, total)} depuis ${withArticle(date)}`,
  upTo: (count, date, total) => `${some(count, total)} ${until(date)}`,
  within: (count, dates, length, total) =>
    `${some(count, total)} ${length === 'month' ? within(dates) : withArticle(dates)}`,
  among,
  most: (kind, words) => `${kind === 'silence' ? 'Plus long silence' : 'Le plus long'}\u00a0: ${words}`,
  disagreeing: (noun, count) =>
    `${noun === undefined ? 'les deux dates' : 'le texte et d’autres sources'} divergent sur ${numbered(count)}`,
  hint: 'Glissez le long des années\u00a0: cette ligne vous dit où vous êtes. Choisissez un événement pour lire les mots qui le datent.',
  grip: 'glissez',
  zoom: 'Zoom',
};
