import { readFileSync, readdirSync } from 'node:fs';
import { posix } from 'node:path';
import { describe, expect, it } from 'vitest';

/** The folders of src/lib from the ground up: each stands only on those before it. */
const floors = [
  'messages',
  'time',
  'model',
  'importing',
  'index',
  'editing',
  'layout',
  'drawing',
  'exporting',
  'view',
  'rendering',
  'reading',
  'presenting',
  'component',
];
/** The inner rooms of folders, in the same way; what is beside them stands on all of them. */
const innerRooms: Readonly<Record<string, readonly string[]>> = {
  time: ['calendar', 'edtf', 'human', 'words'],
  layout: ['scale', 'rows', 'marks', 'axis'],
};
/** What uses the library, from the ground up in the same way: a folder's inner ones are its own, unless they stand here. */
const rooms = [
  // What the package says of itself.
  'package.json',
  'src/content',
  'src/lib',
  'src/worker',
  'src/embed/options',
  'src/embed/look',
  'src/embed/elsewhere',
  'src/embed/found',
  'src/embed/media',
  'src/embed/host-api',
  'src/embed/app',
  'src/host',
  'src/embed/chunks',
  'src/site',
  'src/embed/build',
  'src/site/share',
  'src/site/bring',
  'src/site/page',
  'src/site/report',
  'src/site/open',
  'src/site/make',
  'src/params',
  'src/hooks.server.ts',
  'src/routes',
];
const apart: readonly (readonly [string, string])[] = [['reading', 'rendering']];

interface Import {
  readonly path: string;
  readonly isType: boolean;
}

/** Each module that a source names, in `import`, `export … from` or `import(…)`, with what is unresolved left as it is. */
function imports(source: string): Import[] {
  // A statement begins a line, or follows a tag or another statement; prose in a comment does neither.
  const statement =
    /(?:^|[;>])[ \t]*(?:import|export)\b(\s+type\b)?(?:[\s\w$*{},]*?\bfrom)?\s*(['"])(.+?)\2/gm;
  const call = /\bimport\(\s*(['"])(.+?)\1/g;
  return [
    ...[...source.matchAll(statement)].map(([, type, , path = '']) => ({ path, isType: type !== undefined })),
    ...[...source.matchAll(call)].map(([, , path = '']) => ({ path, isType: false })),
  ];
}

/** An import's path from the top of the repository, or undefined when it names a package. */
function resolve(file: string, path: string): string | undefined {
  if (path.startsWith('.')) return posix.join(posix.dirname(file), path);
  return /^\$lib(\/|$)/.test(path) ? path.replace('$lib', 'src/lib') : undefined;
}

/** The room that a file is in: of all that its path begins with the longest. */
function roomOf(path: string): string | undefined {
  const [room] = rooms
    .filter((each) => `${path}/`.startsWith(`${each}/`))
    .sort((a, b) => b.length - a.length);
  return room;
}

function folderOf(path: string): string | undefined {
  return /^src\/lib\/([^/]+)\//.exec(`${path}/`)?.[1];
}

/**
 * Each import of a file that the house does not allow, as a line that names the file, the import and the rule.
 * @param file path from the top of the repository, with forward slashes
 */
function breaches(file: string, source: string): string[] {
  const rule = file.startsWith('src/content/')
    ? contentRule
    : file.startsWith('src/lib/')
      ? libRule
      : roomRule;
  return imports(source).flatMap((imported) => {
    const broken = rule(file, imported);
    return broken ? [`${file} imports ${imported.path}: ${broken}`] : [];
  });
}

function contentRule(file: string, { path, isType }: Import): string | undefined {
  const target = resolve(file, path);
  if (target?.startsWith('src/content/')) return undefined;
  if (isType && target && folderOf(target) === 'model') return undefined;
  return 'content is data, and imports only types, from lib/model';
}

function roomRule(file: string, { path }: Import): string | undefined {
  const target = resolve(file, path);
  if (target === undefined) return undefined;
  const [from, to] = [roomOf(file), roomOf(target)];
  if (from === undefined) return 'it is in no room of the house';
  if (to === undefined) return `${target} is in no room of the house`;
  return rooms.indexOf(to) > rooms.indexOf(from)
    ? `${to} stands above ${from}, which must not know it`
    : undefined;
}

function innerRule(folder: string, file: string, target: string): string | undefined {
  const inner = innerRooms[folder];
  if (!inner) return undefined;
  const heightOf = (path: string) => {
    const [, room = ''] = /^src\/lib\/\w+\/(\w+)\//.exec(path) ?? [];
    return room === '' ? inner.length : inner.indexOf(room);
  };
  return heightOf(target) > heightOf(file) ? `of the rooms of ${folder} it stands above` : undefined;
}

/** Only `time/words` joins dates and messages; the rest has faults to report, as data. */
function wordsRule(file: string, target: string): string | undefined {
  const isWordless = /^src\/lib\/time\/(calendar|edtf|human)\//.test(file);
  const hasWords = target.startsWith('src/lib/messages/') && target !== 'src/lib/messages/fault';
  return isWordless && hasWords ? 'dates get their words in time/words' : undefined;
}

function libRule(file: string, { path }: Import): string | undefined {
  const target = resolve(file, path);
  if (target === undefined) return undefined;
  const from = folderOf(file) ?? '';
  const to = folderOf(target);
  if (to === undefined || !floors.includes(to)) return 'lib imports only from its own folders';
  if (from === to) return innerRule(from, file, target);
  if (!floors.includes(from)) return `${from} has no place among the folders of lib`;
  if (floors.indexOf(to) > floors.indexOf(from)) return `${to} stands above ${from}, which must not know it`;
  if (apart.some(([a, b]) => a === from && b === to)) return `${from} never imports ${to}`;
  return wordsRule(file, target);
}

function sources(folder: string): string[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .map((path) => `${folder}/${path.replaceAll('\\', '/')}`)
    .filter((path) => /\.(ts|js|svelte)$/.test(path) && !path.endsWith('.test.ts'));
}

/** The files that a file imports, of those that there are. */
function importedBy(file: string, all: ReadonlySet<string>): string[] {
  const endings = ['', '.ts', '.d.ts', '.svelte.ts', '/index.ts'];
  return imports(readFileSync(file, 'utf8')).flatMap(({ path }) => {
    const target = resolve(file, path);
    const found = endings.map((ending) => `${target}${ending}`).find((each) => all.has(each));
    return found === undefined ? [] : [found];
  });
}

/** A way along imports that ends where it began, each file once; undefined where there is none. */
function circleIn(next: ReadonlyMap<string, readonly string[]>): readonly string[] | undefined {
  const done = new Set<string>();
  const walk = (file: string, way: readonly string[]): readonly string[] | undefined => {
    if (way.includes(file)) return [...way.slice(way.indexOf(file)), file];
    if (done.has(file)) return undefined;
    const circle = (next.get(file) ?? [])
      .map((each) => walk(each, [...way, file]))
      .find((found) => found !== undefined);
    done.add(file);
    return circle;
  };
  return [...next.keys()].map((file) => walk(file, [])).find((circle) => circle !== undefined);
}

/** The names that a source gives to types: of aliases, interfaces and classes, exported or not. */
function typesOf(source: string): string[] {
  const declaration =
    /^[ \t]*(?:export\s+)?(?:declare\s+)?(?:abstract\s+)?(?:type|interface|class)\s+(\w+)(?=\s*(?:=|\{|<|extends\b|implements\b))/gm;
  return [...source.matchAll(declaration)].map(([, name = '']) => name);
}

/** Names that several files may declare. */
const everywhere: readonly string[] = [
  // What a component takes.
  'Props',
  // What the platform declares, and others add to.
  'Window',
  'HTMLElementTagNameMap',
  // The contract with hosts is a file of its own, which says again who has brought something about.
  'By',
];

describe('the house', () => {
  it('stands: no file imports what it may not', () => {
    const found = sources('src').flatMap((file) => breaches(file, readFileSync(file, 'utf8')));
    expect(found.join('\n')).toBe('');
  });

  it('has no circles: no file leads back to itself, by types neither', () => {
    const all = new Set(sources('src'));
    const circle = circleIn(new Map([...all].map((file) => [file, importedBy(file, all)])));
    expect(circle?.join('\n→ ')).toBeUndefined();
  });

  it('finds a circle where there is one', () => {
    const next = new Map([
      ['a', ['b', 'c']],
      ['b', ['c']],
      ['c', ['d', 'b']],
    ]);
    expect(circleIn(next)).toEqual(['b', 'c', 'b']);
    expect(circleIn(new Map([['a', ['b']]]))).toBeUndefined();
  });

  it('has one meaning for each name of a type', () => {
    const files = new Map<string, string[]>();
    for (const file of sources('src')) {
      for (const name of new Set(typesOf(readFileSync(file, 'utf8'))))
        files.set(name, [...(files.get(name) ?? []), file]);
    }
    const several = [...files].filter(([name, each]) => each.length > 1 && !everywhere.includes(name));
    expect(several.map(([name, each]) => `${name}: ${each.join(', ')}`).join('\n')).toBe('');
  });

  it('finds the names of types, exported and private', () => {
    const source = `import { type Tick, tick } from './tick';
export type Mark = Tick;
interface Row<T> extends Mark {}
  class Stage implements Row<Tick> {}
// type Note = string;
export abstract class Frame {}
const type = 'interface';`;
    expect(typesOf(source)).toEqual(['Mark', 'Row', 'Stage', 'Frame']);
  });

  it('has a place for each folder of src/lib', () => {
    const folders = readdirSync('src/lib', { withFileTypes: true }).filter((entry) => entry.isDirectory());
    expect(floors).toEqual(expect.arrayContaining(folders.map((folder) => folder.name)));
  });
});

describe('breaches', () => {
  const layout = 'src/lib/layout/scene.ts';
  const content = 'src/content/essay.ts';

  it.each([
    [layout, `import { ticks } from '$lib/time/words/ticks';\nimport { scaleLinear } from 'd3-scale';`],
    [layout, `export { pack } from './lanes';`],
    ['src/lib/rendering/gestures/drag.ts', `import { scene } from '../../layout/scene';`],
    [
      'src/lib/reading/Pane.svelte',
      `<script lang="ts">\n  import type { View } from '$lib/view/state';\n</script>`,
    ],
    [content, `import type { Chronology } from '$lib/model/chronology';\nimport { notes } from './notes';`],
    [layout, `// import what you like from '$lib/view/state'\nconst text = "export it from '$lib/view'";`],
  ])('finds none in %s: %j', (file, source) => {
    expect(breaches(file, source)).toEqual([]);
  });

  it.each([
    [layout, `import {\n  View,\n  type State,\n} from '$lib/view/state';`, 'view stands above layout'],
    [layout, `import type { View } from '../view/state';`, 'view stands above layout'],
    [layout, `export * from '../view/state';`, 'view stands above layout'],
    [layout, `import '../rendering/theme.css';`, 'rendering stands above layout'],
    [layout, `const view = await import('$lib/view/state');`, 'view stands above layout'],
    [layout, `import { essay } from '../../content/essay';`, 'only from its own folders'],
    [layout, `import { all } from '$lib';`, 'only from its own folders'],
    ['src/lib/layout/rows/pack.ts', `import { arcsOf } from '../marks/links';`, 'stands above'],
    ['src/lib/layout/scale/gaps.ts', `import { makeFrame } from '../frame';`, 'stands above'],
    ['src/lib/time/edtf/bounds.ts', `import { dateInWords } from '../words/date-words';`, 'stands above'],
    ['src/lib/time/edtf/phase.ts', `import { plural } from '../../messages/plural';`, 'words in time/words'],
    ['src/host/anno.ts', `import { pageOf } from '../embed/build/page';`, 'build stands above src/host'],
    ['src/embed/app/Embed.svelte', `import x from '../../site/pages';`, 'src/site stands above'],
    ['src/tools/x.ts', `import { ticks } from '../lib/time/ticks';`, 'in no room'],
    ['src/lib/utils/x.ts', `import { ticks } from '$lib/time/words/ticks';`, 'utils has no place'],
    [
      'src/lib/reading/Pane.svelte',
      `<script>import M from '$lib/rendering/M.svelte';</script>`,
      'never imports',
    ],
    [content, `import { parse } from '$lib/model/parse';`, 'only types'],
    [content, `import type { Instant } from '$lib/time/calendar/instant';`, 'only types'],
    [content, `import { scaleLinear } from 'd3-scale';`, 'only types'],
  ])('finds one in %s: %j', (file, source, rule) => {
    const found = breaches(file, source);
    expect(found).toHaveLength(1);
    expect(found[0]).toContain(`${file} imports `);
    expect(found[0]).toContain(rule);
  });

  it('gives one line for each', () => {
    const source = `import { a } from '$lib/view/a';\nimport { b } from '$lib/time/b';\nimport c from '$lib/reading/c';`;
    expect(breaches(layout, source)).toEqual([
      `${layout} imports $lib/view/a: view stands above layout, which must not know it`,
      `${layout} imports $lib/reading/c: reading stands above layout, which must not know it`,
    ]);
  });
});
