import { readFileSync, readdirSync } from 'node:fs';
import { posix } from 'node:path';
import { describe, expect, it } from 'vitest';

/** The folders of src/lib from the ground up: each stands only on those before it. */
const floors = [
  'messages',
  'time',
  'model',
  'layout',
  'importing',
  'exporting',
  'view',
  'rendering',
  'reading',
  'embedding',
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

function folderOf(path: string): string | undefined {
  return /^src\/lib\/([^/]+)\//.exec(`${path}/`)?.[1];
}

/**
 * Each import of a file that the house does not allow, as a line that names the file, the import and the rule.
 * @param file path from the top of the repository, with forward slashes
 */
function breaches(file: string, source: string): string[] {
  const rule = file.startsWith('src/content/') ? contentRule : libRule;
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

function libRule(file: string, { path }: Import): string | undefined {
  const target = resolve(file, path);
  if (target === undefined) return undefined;
  const from = folderOf(file) ?? '';
  const to = folderOf(target);
  if (to === undefined || !floors.includes(to)) return 'lib imports only from its own folders';
  if (from === to) return undefined;
  if (!floors.includes(from)) return `${from} has no place among the folders of lib`;
  if (floors.indexOf(to) > floors.indexOf(from)) return `${to} stands above ${from}, which must not know it`;
  return apart.some(([a, b]) => a === from && b === to) ? `${from} never imports ${to}` : undefined;
}

function sources(folder: string): string[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .map((path) => `${folder}/${path.replaceAll('\\', '/')}`)
    .filter((path) => /\.(ts|js|svelte)$/.test(path) && !path.endsWith('.test.ts'));
}

describe('the house', () => {
  it('stands: no file of src/lib or src/content imports what it may not', () => {
    const found = [...sources('src/lib'), ...sources('src/content')].flatMap((file) =>
      breaches(file, readFileSync(file, 'utf8')),
    );
    expect(found.join('\n')).toBe('');
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
    [layout, `import { ticks } from '$lib/time/ticks';\nimport { scaleLinear } from 'd3-scale';`],
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
    ['src/lib/utils/x.ts', `import { ticks } from '$lib/time/ticks';`, 'utils has no place'],
    [
      'src/lib/reading/Pane.svelte',
      `<script>import M from '$lib/rendering/M.svelte';</script>`,
      'never imports',
    ],
    [content, `import { parse } from '$lib/model/parse';`, 'only types'],
    [content, `import type { Instant } from '$lib/time/instant';`, 'only types'],
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
