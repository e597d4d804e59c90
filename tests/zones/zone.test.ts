import { expect, it } from 'vitest';

it(`local time is that of ${process.env.TZ}`, () => {
  const zoneOf = (timeZone?: string) =>
    new Intl.DateTimeFormat('en', { timeZone }).resolvedOptions().timeZone;
  expect(zoneOf()).toBe(zoneOf(process.env.TZ));
  // None of the zones is at UTC in the first moment of 1970.
  expect(new Date(0).toString()).not.toMatch(/GMT\+0000/);
});
