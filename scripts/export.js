// @ts-check
// Writes a chronology, the essay's or that of a file, in another format:
//   npm run export -- --format html --out talk.html [chronology.json]
// html   the timeline as one file that needs no network; --address says what it is opened as
// pptx   slides of native shapes
// svg    a picture of the whole; zip: one of every step too
// link   the hash of an embed's address that carries the chronology
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { deflateRawSync } from 'node:zlib';
import { carried, exporters, server } from './built-embed.js';

const FORMATS = 'html, pptx, svg, zip or link';
const USAGE =
  'npm run export -- --format FORMAT --out FILE [--lang en|zh-Hant] [--address ?…#…] [--url URL] [--theme light|dark] [--ratio 16:9|4:3] [chronology.json]';

const { values, positionals } = read();
const { format, out, lang, address, url } = values;
const theme = oneOf('theme', ['light', 'dark']);
const ratio = oneOf('ratio', ['16:9', '4:3']);
const [file] = positionals;

if (!existsSync(fileURLToPath(new URL('../.svelte-kit/embed/server.js', import.meta.url)))) {
  const { status } = spawnSync('npm', ['run', '-s', 'build'], { stdio: 'inherit' });
  if (status !== 0) process.exit(status ?? 1);
}
const embed = await server();
if (!embed.LANGUAGES.includes(lang)) {
  stop(`--lang: expected ${embed.LANGUAGES.join(' or ')}, found ${lang}`);
}
const input = file === undefined ? undefined : json(file);
const chronology = input === undefined ? embed.essayIn(lang) : parsed(input, file ?? '');
if (format === 'html') {
  write(embed.singleFile(chronology, lang, carried(lang), address));
} else if (format === 'link') {
  if (input === undefined) stop('--format link: expected a chronology.json, whose address it makes');
  write(`#data=${deflateRawSync(JSON.stringify(input)).toString('base64url')}\n`);
} else {
  const exporter = Object.entries((await exporters()).exporters).find(([name]) => name === format)?.[1];
  if (!exporter) stop(`--format: expected ${FORMATS}, found ${format}`);
  else write(await exporter(chronology, { lang, theme, ratio, url }));
}

/**
 * @template {string} T
 * @param {'theme' | 'ratio'} name
 * @param {readonly T[]} expected
 * @returns {T}
 */
function oneOf(name, expected) {
  const value = expected.find((each) => each === values[name]);
  return value ?? stop(`--${name}: expected ${expected.join(' or ')}, found ${values[name]}`);
}

function read() {
  try {
    return parseArgs({
      allowPositionals: true,
      options: {
        format: { type: 'string', default: 'html' },
        out: { type: 'string' },
        lang: { type: 'string', default: 'en' },
        address: { type: 'string', default: '' },
        url: { type: 'string', default: '' },
        theme: { type: 'string', default: 'light' },
        ratio: { type: 'string', default: '16:9' },
      },
    });
  } catch (error) {
    return stop(`${error instanceof Error ? error.message : error}\n${USAGE}`);
  }
}

/** @param {string} path */
function json(path) {
  try {
    return JSON.parse(readFileSync(path, 'utf8'));
  } catch (error) {
    return stop(
      `${path}: expected JSON in the format of docs/format.md: ${error instanceof Error ? error.message : error}`,
    );
  }
}

/**
 * @param {unknown} value
 * @param {string} name
 */
function parsed(value, name) {
  const result = embed.parseChronology(value);
  const told = embed.listMistakes(name, result.mistakes);
  if (result.kind === 'issues') return stop(told);
  if (result.mistakes.lines.length > 0) {
    console.error(`${told}\nEvents left out because of this: ${result.mistakes.notShown}`);
    process.exitCode = 2;
  }
  return result.chronology;
}

/** @param {string | Uint8Array} made */
function write(made) {
  if (out === undefined) process.stdout.write(made);
  else {
    writeFileSync(out, made);
    console.log(`${out}: ${Math.round(made.length / 1000)} kB`);
  }
}

/**
 * @param {string} message
 * @returns {never}
 */
function stop(message) {
  console.error(message);
  process.exit(1);
}
