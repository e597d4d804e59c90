import { readFileSync, readdirSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { expect, test } from '@playwright/test';

interface Declaration {
  readonly property: string;
  readonly value: string;
}

const build = fileURLToPath(new URL('../build/', import.meta.url));
const files = readdirSync(build, { recursive: true, encoding: 'utf8' });
const read = (path: string) => readFileSync(`${build}${path}`, 'utf8');
const sheets = [
  ...files.filter((path) => path.endsWith('.css')).map((path) => [path, read(path)] as const),
  // A file that carries everything, and a page that no sheet belongs to.
  ...files
    .filter((path) => path.endsWith('.html'))
    .map(
      (path) =>
        [
          path,
          [...read(path).matchAll(/<style[^>]*>([^<]*)<\/style>/g)].map(([, css]) => css).join(''),
        ] as const,
    ),
].filter(([, css]) => css !== '');

/** The rules of a sheet, each as its declarations; of nested ones the innermost. */
function rulesOf(css: string): Declaration[][] {
  const plain = css.replace(/\/\*.*?\*\//gs, '').replace(/"[^"]*"|'[^']*'|url\([^)]*\)/g, '""');
  return [...plain.matchAll(/\{([^{}]*)\}/g)].map(([, body = '']) =>
    body.split(';').flatMap((text) => {
      const colon = text.indexOf(':');
      if (colon < 0) return [];
      return [{ property: text.slice(0, colon).trim(), value: text.slice(colon + 1).trim() }];
    }),
  );
}

/** What WebKitGTK takes only behind its prefix. */
const PREFIXED = [
  'user-select',
  'box-decoration-break',
  'print-color-adjust',
  'text-size-adjust',
  'line-clamp',
];
const LINES =
  /^(none|underline|overline|line-through|inherit|initial|unset|revert)( (underline|overline|line-through))*(!important)?$/;

/** Why WebKitGTK would not do as a rule says, each as a line. */
function faultsOf(rule: readonly Declaration[]): string[] {
  const properties = new Set(rule.map(({ property }) => property));
  return rule.flatMap(({ property, value }) => {
    const said = `${property}: ${value}`;
    if (property === 'text-decoration' && !LINES.test(value))
      return [`${said} (no value there: line, thickness and colour are to be written apart)`];
    if (property === 'hanging-punctuation' && value !== 'none')
      return [`${said} (nowhere else: what hangs by a rule of ours would hang twice)`];
    if (PREFIXED.includes(property) && !properties.has(`-webkit-${property}`))
      return [`${said} (needs -webkit-${property} beside it)`];
    return [];
  });
}

test('the built sheets say nothing that WebKitGTK does not take, or takes otherwise', () => {
  expect(sheets.map(([path]) => path).filter((path) => path.startsWith('embed/')).length).toBeGreaterThan(1);
  for (const [path, css] of sheets) expect(rulesOf(css).flatMap(faultsOf), path).toEqual([]);
});

test('such a check finds what it is for', () => {
  const wrong = [
    'a { text-decoration: underline 1px var(--lane) }',
    '@media print { a { text-decoration: underline 1px } }',
    'p { hanging-punctuation: first }',
    'p { user-select: none }',
  ];
  for (const css of wrong) expect(rulesOf(css).flatMap(faultsOf), css).toHaveLength(1);
  const right =
    'a { text-decoration: underline; text-decoration-thickness: 1px } p { -webkit-user-select: none; user-select: none }';
  expect(rulesOf(right).flatMap(faultsOf)).toEqual([]);
});
