import { describe, expect, it, vi } from 'vitest';
import { oncePer } from './once';

describe('oncePer', () => {
  it('finds once what belongs to an object, and anew for another that is equal', () => {
    const find = vi.fn(({ of }: { readonly of: string }) => [of]);
    const found = oncePer(find);
    const [one, other] = [{ of: 'a' }, { of: 'a' }];
    expect(found(one)).toBe(found(one));
    expect(found(other)).toEqual(found(one));
    expect(found(other)).not.toBe(found(one));
    expect(find).toHaveBeenCalledTimes(2);
  });

  it('finds an empty text once', () => {
    const find = vi.fn(() => '');
    const found = oncePer<object, string>(find);
    const key = {};
    expect([found(key), found(key)]).toEqual(['', '']);
    expect(find).toHaveBeenCalledTimes(1);
  });
});
