import { describe, expect, it } from 'vitest';
import { embedCode } from './code';

const moon = { address: 'https://a.org/embed/', title: 'To the Moon', steps: 6 };

describe('embedCode', () => {
  it('for any page is a frame', () => {
    expect(embedCode('page', moon)).toBe(
      '<iframe title="To the Moon" src="https://a.org/embed/" width="960" height="540" style="border: 0" allow="fullscreen"></iframe>',
    );
  });

  it('for WordPress has only attributes that it keeps', () => {
    expect(embedCode('wordpress', moon)).toBe(
      '<iframe title="To the Moon" src="https://a.org/embed/" width="960" height="540"></iframe>',
    );
  });

  it('for reveal.js is a slide that steps, preloaded, with the parameter before the hash', () => {
    expect(embedCode('reveal', { ...moon, address: 'https://a.org/embed/?scale=time#minsk' })).toBe(
      [
        '<section>',
        '  <iframe title="To the Moon" data-src="https://a.org/embed/?scale=time&amp;keys=steps#minsk" data-preload width="960" height="540"></iframe>',
        '</section>',
      ].join('\n'),
    );
    expect(embedCode('reveal', moon)).toContain('embed/?keys=steps"');
  });

  it('for Quarto is raw HTML that it leaves outside', () => {
    expect(embedCode('quarto', moon)).toBe(
      [
        '```{=html}',
        '<iframe title="To the Moon" data-external="1" data-src="https://a.org/embed/?keys=steps" data-preload width="960" height="540"></iframe>',
        '```',
      ].join('\n'),
    );
  });

  it('for Slidev is its component, with a click for each step', () => {
    expect(embedCode('slidev', moon)).toBe(
      '<Anno title="To the Moon" src="https://a.org/embed/" :steps="6" />',
    );
  });

  it.each(['page', 'reveal', 'quarto', 'slidev', 'wordpress'] as const)(
    'for %s has no title or address break out of its attribute',
    (tool) => {
      const hostile = {
        address: 'https://a.org/?a="><script>',
        title: '"><script>alert(1)</script>',
        steps: 1,
      };
      const code = embedCode(tool, hostile);
      expect(code).not.toContain('<script');
      expect(code.match(/"/g)).toHaveLength((embedCode(tool, moon).match(/"/g) ?? []).length);
    },
  );
});
