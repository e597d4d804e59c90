import { describe, expect, it } from 'vitest';
import { shortAddress } from './short-address';

const PAGE = new URL('https://a.example/open/?src=x');

describe('shortAddress', () => {
  it.each([
    ['https://a.example/files/two%20wars.json', 'two wars.json'],
    ['https://a.example/files/100%.json', '100%.json'],
    ['https://a.example/files/', 'https://a.example/files/'],
    ['https://b.example/files/one.json', 'https://b.example/files/one.json'],
    ['data:,x', 'data:,x'],
  ])('%s is shown as %s', (address, shown) => {
    expect(shortAddress(address, PAGE)).toBe(shown);
  });
});
