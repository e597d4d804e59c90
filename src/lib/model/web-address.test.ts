import { describe, expect, it } from 'vitest';
import { addressFault, webAddress } from './web-address';

describe('addressFault', () => {
  it.each([
    'https://example.org/',
    'http://example.org',
    'HTTPS://EXAMPLE.ORG/a?b=c@d#e:f@g',
    'https://例え.jp/文',
    'https://en.wikipedia.org/wiki/Mark_(unit)',
    'https://example.org:8080/a b',
  ])('lets %s become a link', (address) => {
    expect(addressFault(address)).toBeUndefined();
  });

  it.each([
    ['javascript:alert(1)', 'web-address'],
    ['JaVaScRiPt:alert(1)//https://example.org', 'web-address'],
    ['data:text/html,<script>alert(1)</script>', 'web-address'],
    ['mailto:a@b.c', 'web-address'],
    ['ftp://example.org/', 'web-address'],
    ['//example.org/a', 'web-address'],
    ['/a', 'web-address'],
    ['www.example.org', 'web-address'],
    ['', 'web-address'],
    [' https://example.org/', 'web-address'],
    ['https://', 'whole-address'],
    ['https://[::1', 'whole-address'],
    ['https://example.org:99999/', 'whole-address'],
    ['https://exam\nple.org/', 'whole-address'],
    [`https://example.org/${'a'.repeat(2000)}`, 'whole-address'],
    ['https://user:secret@example.org/', 'nameless-address'],
    ['https://www.example.org@evil.example/', 'nameless-address'],
  ])('says of %j that it is no %s', (address, fault) => {
    expect(addressFault(address)).toBe(fault);
  });
});

describe('webAddress', () => {
  it('is the address without white space around it', () => {
    expect(webAddress(' https://example.org/a\n')).toBe('https://example.org/a');
    expect(webAddress('example.org')).toBeUndefined();
  });
});
