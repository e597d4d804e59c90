import 'fake-indexeddb/auto';
import { describe, expect, it } from 'vitest';
import { type Edited, edited, undone, unedited } from '$lib/editing/history';
import type { JsonObject } from '$lib/editing/json';
import { type OpenedTimeline, TimelineStore } from './timeline-store';

let count = 0;
const fresh = () => TimelineStore.open(`test-${(count += 1)}`);
const file: JsonObject = { title: 'T', events: [{ title: 'A', date: '2014' }] };
const titled = (now: Edited, title: string) => edited(now, { ...now.file, title }, 'title');

async function kept(store: TimelineStore, now: Edited, before?: OpenedTimeline): Promise<OpenedTimeline> {
  const found = await store.keep('a', now, before);
  if (found.kind !== 'kept') throw new Error(`expected it to be kept, found ${found.kind}`);
  return { timeline: found.timeline, edited: now };
}

describe('TimelineStore', () => {
  it('gives a timeline back with all that was done to it, what was undone too', async () => {
    const store = await fresh();
    const two = titled(titled(unedited(file), 'T1'), 'T2');
    await kept(store, undone(two));
    const found = await store.load('a');
    expect(found?.edited).toEqual(undone(two));
    expect(undone(undone(found?.edited ?? two)).file).toEqual(file);
  });

  it('keeps of a later state no edit that is gone', async () => {
    const store = await fresh();
    const two = titled(titled(unedited(file), 'T1'), 'T2');
    const first = await kept(store, two);
    const other = titled(undone(undone(two)), 'T3');
    await kept(store, other, first);
    expect((await store.load('a'))?.edited).toEqual(other);
  });

  it('keeps pictures in their place among the fields', async () => {
    const store = await fresh();
    const pictured: JsonObject = { title: 'T', pictures: { one: 'data:image/png;base64,AA' }, events: [] };
    const before = await kept(store, unedited(pictured));
    const after = await kept(store, titled(unedited(pictured), 'T1'), before);
    expect(JSON.stringify((await store.load('a'))?.edited.file)).toBe(JSON.stringify(after.edited.file));
    const bare = edited(after.edited, { title: 'T1', events: [] }, 'pictures');
    await kept(store, bare, after);
    expect((await store.load('a'))?.edited.file).toEqual({ title: 'T1', events: [] });
  });

  it('writes nothing over what another tab has changed', async () => {
    const store = await fresh();
    const first = await kept(store, unedited(file));
    await kept(store, titled(unedited(file), 'theirs'), first);
    expect(await store.keep('a', titled(unedited(file), 'mine'), first)).toMatchObject({ kind: 'elsewhere' });
    expect((await store.load('a'))?.edited.file['title']).toBe('theirs');
    await store.remove('a');
    expect(await store.keep('a', unedited(file), first)).toEqual({ kind: 'elsewhere', timeline: undefined });
  });

  it('lists them, the last changed first, until they are taken away', async () => {
    const store = await fresh();
    await kept(store, unedited(file));
    await store.keep('b', unedited({ title: 'B', events: [] }), undefined);
    const { timelines, later } = await store.list();
    expect(timelines.map(({ id, title, events }) => [id, title, events]).toSorted()).toEqual([
      ['a', 'T', 1],
      ['b', 'B', 0],
    ]);
    expect(later).toBe(0);
    await store.remove('a');
    expect((await store.list()).timelines).toHaveLength(1);
    expect(await store.load('a')).toBeUndefined();
  });
});
