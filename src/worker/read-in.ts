import { checked } from '$lib/importing/elsewhere';
import type { Imported } from '$lib/importing/importer';
import { type InputRead, importBy, settled } from '$lib/importing/registry';
import { suggested } from '$lib/model/suggest-later';
import type { FromOthers, GivenFile, ReadByChoices } from './given';

function fromOthers(read: InputRead): FromOthers | undefined {
  if (read.kind === 'fault' || !read.from) return undefined;
  const { draft, report } = read.from;
  const { format, columns, rows } = draft;
  return { format, rows: rows.length, ...(columns && { columns }), report };
}

/** Lets whatever else has to happen happen first. */
const pause = () => new Promise((resolve) => setTimeout(resolve));

/**
 * Reads a file, settles its dates and checks what comes of it, wherever it runs; total. What is read is kept, so that
 * another answer only settles: columns that are taken for something else have it read anew.
 */
export function readIn({ content, name, mime, lang }: GivenFile): ReadByChoices {
  let kept: { readonly by: string; readonly imported: Promise<Imported> } | undefined;
  return async ({ answers, mapping }, tell, isWanted = () => true) => {
    const by = JSON.stringify(mapping);
    if (kept?.by !== by) {
      tell({ stage: 'reading', done: 0 });
      const share = (done: number) => tell({ stage: 'reading', done });
      kept = { by, imported: importBy(content, { name, mime, mapping, share }) };
    }
    const imported = await kept.imported;
    await pause();
    if (!isWanted()) return { kind: 'cancelled' };
    tell({ stage: 'settling', done: 0 });
    const read = await settled(imported, name, answers, (done) => tell({ stage: 'settling', done }));
    await pause();
    if (!isWanted()) return { kind: 'cancelled' };
    tell({ stage: 'checking', done: -1 });
    const found = await checked(read, suggested, lang);
    const from = fromOthers(read);
    if (found.kind === 'unread') return { ...found, ...(from && { from }) };
    const { chronology, mistakes, file } = found;
    return { kind: 'read', chronology, mistakes, input: file, ...(from && { from }) };
  };
}
