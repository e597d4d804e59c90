import { describe, expect, it } from 'vitest';
import { titleOfName } from './title-of-name';

describe('titleOfName', () => {
  it.each([
    ['simile-jfk.xml', 'Simile JFK'],
    ['history-of-everything.json', 'History of everything'],
    ['timeline-of_battles.csv', 'Timeline of battles'],
    ['linked-places-sample.geojson', 'Linked places sample'],
    ['acw-cws2-dates.csv', 'Acw cws2 dates'],
    ['My_OWN timeline.csv', 'My OWN timeline'],
    ['iPhone-sales.csv', 'iPhone sales'],
    ['budget-2024-05.xlsx', 'Budget 2024-05'],
    ['2024-05-17 minutes.ics', '2024-05-17 minutes'],
    ['історія-міста.csv', 'Історія міста'],
    ['圖書館-大事記.csv', '圖書館 大事記'],
    ['élections.tsv', 'Élections'],
    ['report v1.1', 'Report v1.1'],
    ['.csv', ''],
    ['---.csv', ''],
    ['', ''],
  ])('makes of %j %j', (name, title) => {
    expect(titleOfName(name)).toBe(title);
  });

  it('leaves out the name of the format that it was read as', () => {
    expect(titleOfName('simile-jfk.xml', 'SIMILE')).toBe('JFK');
    expect(titleOfName('timeflow_oil-spill.tsv', 'TimeFlow')).toBe('Oil spill');
    expect(titleOfName('simile.xml', 'SIMILE')).toBe('Simile');
    expect(titleOfName('similes-in-homer.csv', 'SIMILE')).toBe('Similes in homer');
  });
});
