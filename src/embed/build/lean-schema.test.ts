import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { leanSchema } from './lean-schema';

describe('leanSchema', () => {
  it('leaves out what is said of fields, and nothing else', () => {
    const code = `a: v.pipe(A, v.description('It’s “a”, (b).')),\nb: v.pipe(\n  A,\n  v.minEntries(1),\n  v.description(\n    "c",\n  ),\n),`;
    expect(leanSchema(code)).toBe(`a: v.pipe(A),\nb: v.pipe(\n  A,\n  v.minEntries(1),\n),`);
  });

  it('finds all that the format says', () => {
    const code = readFileSync('src/lib/model/schema.ts', 'utf8');
    const said = code.split('v.description(').length - 1;
    expect(said).toBeGreaterThan(50);
    expect(leanSchema(code)).not.toContain('description');
    expect(leanSchema(code).split('v.pipe(')).toHaveLength(code.split('v.pipe(').length);
  });

  it('tells what it cannot take out', () => {
    expect(() => leanSchema('v.pipe(A, v.description(WORDS))')).toThrow(/one text/);
  });
});
