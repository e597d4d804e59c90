import type { Exporter } from '../exporter';

/** A calendar, of the events that have days or times. */
export const ics: Exporter = {
  name: 'ics',
  ending: '.ics',
  mime: 'text/calendar',
  isData: true,
  async lossesOf(chronology) {
    const [{ lostIn }, { notInCalendar }] = await Promise.all([
      import('../data/lost'),
      import('../data/calendar'),
    ]);
    const dates = ['approximate', 'uncertain', 'open'] as const;
    const parts = [...dates, 'links', 'actors', 'derivations', 'pictures', 'nesting'] as const;
    return lostIn('iCalendar', chronology, parts, chronology.eras?.length ?? 0, notInCalendar);
  },
  async make(order) {
    const { calendarOf } = await import('../data/calendar');
    return { content: calendarOf(order) };
  },
};
