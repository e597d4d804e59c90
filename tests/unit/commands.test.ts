import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { describe, expect, it } from 'vitest';

const readme = existsSync('README.md') ? readFileSync('README.md', 'utf8') : undefined;

/** The npm commands in the ```sh blocks of a Markdown text. */
function npmCommands(markdown: string): string[] {
  return [...markdown.matchAll(/^```sh\n(.*?)^```/gms)]
    .flatMap(([, block = '']) => block.split(/\n|&&|;|\|/))
    .map((command) =>
      command
        .replace(/#.*/, '')
        .replace(/^\s*\$/, '')
        .trim(),
    )
    .filter((command) => /^npm\s/.test(command));
}

/** The script of package.json that an npm command runs, or undefined when it runs none. */
function scriptOf(command: string): string | undefined {
  const [verb = '', script] = command
    .split(/\s+/)
    .filter((word, index) => index > 0 && !word.startsWith('-'));
  if (verb === 'ci') return undefined;
  return verb === 'run' ? (script ?? '(none named)') : verb;
}

/** The relative addresses that a Markdown text links to or shows, without fragment and query; code is left out. */
function relativeLinks(markdown: string): string[] {
  const prose = markdown.replace(/^(```|~~~).*?^\1/gms, '').replace(/`[^`\n]*`/g, '');
  const patterns = [
    /\]\(\s*<?([^)\s>]+)/g,
    /^\[[^\]]+\]:\s*<?([^\s>]+)/gm,
    /\b(?:src|href|srcset)="([^"\s]+)/g,
  ];
  return patterns
    .flatMap((pattern) => [...prose.matchAll(pattern)].map(([, address = '']) => address))
    .filter((address) => !/^([a-z][a-z\d+.-]*:|\/\/|#)/i.test(address))
    .map((address) => decodeURI(address.replace(/[?#].*/, '')));
}

describe('README.md', () => {
  it('is there', () => {
    expect(
      readme,
      'README.md does not exist yet: write it, with its commands in ```sh blocks.',
    ).toBeDefined();
  });

  it('names only commands that npm or package.json knows', () => {
    const { scripts }: { scripts: Record<string, string> } = JSON.parse(readFileSync('package.json', 'utf8'));
    const unknown = npmCommands(readme ?? '').filter((command) => {
      const script = scriptOf(command);
      return script !== undefined && !(script in scripts);
    });
    expect(unknown).toEqual([]);
  });
});

describe('README.md and docs/', () => {
  it('link only to files that exist', () => {
    const docs = readdirSync('docs', { recursive: true, encoding: 'utf8' })
      .filter((path) => path.endsWith('.md'))
      .map((path) => join('docs', path));
    const broken = [...(readme === undefined ? [] : ['README.md']), ...docs].flatMap((file) =>
      relativeLinks(readFileSync(file, 'utf8'))
        .filter((address) => !existsSync(join(dirname(file), address)))
        .map((address) => `${file} links to ${address}`),
    );
    expect(broken).toEqual([]);
  });
});

describe('what is read from Markdown', () => {
  it('commands: those of sh blocks, one by one, without prompt and comment', () => {
    const markdown = '```sh\n$ npm ci && npm test  # all\nnode x.js\n```\nnpm prose\n```js\nnpm code\n```\n';
    expect(npmCommands(markdown)).toEqual(['npm ci', 'npm test']);
  });

  it('scripts: the one that npm runs', () => {
    expect(['npm ci', 'npm start', 'npm run -s build', 'npm run x -- --y'].map(scriptOf)).toEqual([
      undefined,
      'start',
      'build',
      'x',
    ]);
  });

  it('links: relative ones in text, images, HTML and references, not those in code', () => {
    const markdown =
      '[a](docs/a.md#part) ![b](b.png "B") [c](https://example.org) [d](#d)\n`[e](e.md)`\n```\n[f](f.md)\n```\n' +
      '<img src="g.svg">\n[h]: h.md\n';
    expect(relativeLinks(markdown)).toEqual(['docs/a.md', 'b.png', 'h.md', 'g.svg']);
  });
});
