import { describe, expect, it } from 'vitest';
import { embedCode } from './code';

describe('embedCode', () => {
  it('for any page is a frame', () => {
    expect(embedCode('page', 'https://a.org/embed/', 'To the Moon')).toBe(
      '<iframe title="To the Moon" src="https://a.org/embed/" width="960" height="540" style="border: 0" allow="fullscreen"></iframe>',
    );
  });

  it('for reveal.js is a slide that steps, preloaded, with the parameter before the hash', () => {
    expect(embedCode('reveal', 'https://a.org/embed/?scale=time#minsk', 'T')).toBe(
      [
        '<section>',
        '  <iframe title="T" data-src="https://a.org/embed/?scale=time&amp;keys=steps#minsk" data-preload width="960" height="540"></iframe>',
        '</section>',
      ].join('\n'),
    );
    expect(embedCode('reveal', 'https://a.org/embed/', 'T')).toContain('embed/?keys=steps"');
  });

  it('has no title or address break out of its attribute', () => {
    const code = embedCode('page', 'https://a.org/?a="><script>', '"><script>alert(1)</script>');
    expect(code).not.toContain('<script');
    expect(code.match(/"/g)).toHaveLength(12);
  });
});
