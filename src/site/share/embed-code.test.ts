import { describe, expect, it } from 'vitest';
import { embedCode, hostLine, newName, shapesFor, sizeOf, viewInFrames } from './embed-code';
import { readOptions } from '../../embed/options/read-options';

const moon = { address: 'https://a.org/embed/', title: 'To the Moon', steps: 6, sync: 'k3f9ab' };

describe('viewInFrames', () => {
  it('is the page’s without the order of telling', () => {
    expect(viewInFrames('?order=telling&find=a%20b&at=2014#minsk')).toBe('?find=a%20b&at=2014#minsk');
    expect(viewInFrames('?order=telling')).toBe('');
    expect(viewInFrames('?src=x.json#data=abc')).toBe('?src=x.json#data=abc');
    expect(viewInFrames('')).toBe('');
  });
});

describe('embedCode', () => {
  it('for any page is a frame', () => {
    expect(embedCode('page', moon)).toBe(
      '<iframe title="To the Moon" src="https://a.org/embed/" width="960" height="540" frameborder="0" allow="fullscreen"></iframe>',
    );
  });

  it('for WordPress has only attributes that it keeps', () => {
    expect(embedCode('wordpress', moon)).toBe(
      '<iframe title="To the Moon" src="https://a.org/embed/" width="960" height="540" frameborder="0"></iframe>',
    );
  });

  it('for reveal.js is a slide that steps, preloaded, with the parameter before the hash', () => {
    expect(embedCode('reveal', { ...moon, address: 'https://a.org/embed/?scale=time#minsk' })).toBe(
      [
        '<section>',
        '  <iframe title="To the Moon" data-src="https://a.org/embed/?scale=time&amp;keys=steps&amp;focus=auto&amp;sync=k3f9ab#minsk" data-preload width="960" height="540" frameborder="0"></iframe>',
        '</section>',
      ].join('\n'),
    );
    expect(embedCode('reveal', moon)).toContain('embed/?keys=steps&amp;focus=auto&amp;sync=k3f9ab"');
  });

  it('for Quarto is raw HTML that it leaves outside', () => {
    expect(embedCode('quarto', moon)).toBe(
      [
        '```{=html}',
        '<iframe title="To the Moon" data-external="1" data-src="https://a.org/embed/?keys=steps&amp;focus=auto&amp;sync=k3f9ab" data-preload width="960" height="540" frameborder="0"></iframe>',
        '```',
      ].join('\n'),
    );
  });

  it('for Slidev is its component, with a click for each step', () => {
    expect(embedCode('slidev', moon)).toBe(
      '<Anno title="To the Moon" src="https://a.org/embed/?sync=k3f9ab" :steps="6" />',
    );
  });

  it('has the size of a shape that was chosen', () => {
    expect(embedCode('page', moon, sizeOf('4:3'))).toContain('width="960" height="720"');
    expect(embedCode('reveal', moon, sizeOf('16:9', 1280))).toContain('width="1280" height="720"');
  });

  it('of an article is as wide as its column, and flows', () => {
    const code = embedCode(
      'wordpress',
      { ...moon, address: 'https://a.org/embed/?scale=time#minsk' },
      sizeOf('article'),
    );
    expect(code).toContain(
      'src="https://a.org/embed/?scale=time&amp;mode=article#minsk" width="100%" height="960"',
    );
  });

  it.each(['page', 'reveal', 'quarto', 'slidev', 'wordpress'] as const)(
    'for %s has no title or address break out of its attribute',
    (tool) => {
      const hostile = {
        address: 'https://a.org/?a="><script>',
        title: '"><script>alert(1)</script>',
        steps: 1,
        sync: 'k3f9ab',
      };
      const code = embedCode(tool, hostile);
      expect(code).not.toContain('<script');
      expect(code.match(/"/g)).toHaveLength((embedCode(tool, moon).match(/"/g) ?? []).length);
    },
  );
});

describe('newName', () => {
  it('is another for each copy, and one that an address may have', () => {
    const names = Array.from({ length: 1000 }, newName);
    expect(new Set(names).size).toBeGreaterThan(990);
    for (const name of names)
      expect(readOptions(`?sync=${name}`)).toMatchObject({ faults: [], options: { sync: name } });
  });
});

describe('hostLine', () => {
  it('is the script beside the embed', () => {
    expect(hostLine('https://a.org/embed/')).toBe('<script src="https://a.org/embed/anno-host.js"></script>');
  });
});

describe('sizeOf', () => {
  it('keeps the shape, and within what is of use', () => {
    expect(sizeOf('16:9', 800)).toEqual({ shape: '16:9', widthPx: 800, heightPx: 450 });
    expect(sizeOf('4:3', 1e9)).toEqual({ shape: '4:3', widthPx: 3840, heightPx: 2880 });
    expect(sizeOf('article', 3)).toMatchObject({ heightPx: 120 });
    expect(sizeOf('16:9', NaN)).toMatchObject({ widthPx: 960 });
  });
});

describe('shapesFor', () => {
  it('has an article for what flows, and none for Slidev, which sizes by itself', () => {
    expect(shapesFor('page')).toContain('article');
    expect(shapesFor('reveal')).toEqual(['16:9', '4:3']);
    expect(shapesFor('slidev')).toEqual([]);
  });
});
