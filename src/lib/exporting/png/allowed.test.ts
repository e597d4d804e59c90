import { describe, expect, it } from 'vitest';
import { allowsImages } from './allowed';

describe('allowsImages', () => {
  it.each([
    '',
    "script-src 'self'",
    "default-src 'self' data:",
    "default-src 'self'; img-src 'self' data:",
    "frame-ancestors 'none', img-src data:",
    "IMG-SRC DATA:; img-src 'self'",
    ' ; ,',
  ])('by %j', (header) => {
    expect(allowsImages(header)).toBe(true);
  });

  it.each([
    "default-src 'self'",
    "default-src 'self' data:; img-src *",
    "img-src 'none'",
    "img-src data:, default-src 'self'",
    "img-src 'self'; img-src data:",
    'default-src https://data:8080',
  ])('not by %j', (header) => {
    expect(allowsImages(header)).toBe(false);
  });
});
