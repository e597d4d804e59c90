// @ts-check
// Writes a chronology as one file:
//   npm run export -- --format html --out talk.html [--lang zh-Hant] [--address '?keys=steps#minsk'] [chronology.json]
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { deflateRawSync } from 'node:zlib';
import { carried, server } from './built-embed.js';

const USAGE =
  'npm run export -- --format html|link --out FILE [--lang en|zh-Hant] [--address ADDRESS] [chronology.json]';

const { values, positionals } = read();
const { format, out, lang, address } = values;
const [file] = positionals;

if (!existsSync(fileURLToPath(new URL('../.svelte-kit/embed/server.js', import.meta.url)))) {
  const { status } = spawnSync('npm', ['run', '-s', 'build'], { stdio: 'inherit' });
  if (status !== 0) process.exit(status ?? 1);
}
const embed = await server();
if (!embed.languageNames.includes(lang)) {
  stop(`--lang: expected ${embed.languageNames.join(' or ')}, found ${lang}`);
}
const input = file === undefined ? undefined : json(file);
const chronology = input === undefined ? embed.chronology : parsed(input, file ?? '');
if (format === 'html') {
  write(embed.singleFile(chronology, lang, carried(lang), address));
} else if (format === 'link') {
  if (input === undefined) stop('--format link: expected a chronology.json, whose address it makes');
  write(`#data=${deflateRawSync(JSON.stringify(input)).toString('base64url')}\n`);
} else {
  stop(`--format: expected html or link, found ${format}`);
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
  const result = embed.parseChronology(value, name);
  return result.kind === 'chronology' ? result.chronology : stop(result.issues.join('\n'));
}

/** @param {string} text */
function write(text) {
  if (out === undefined) process.stdout.write(text);
  else {
    writeFileSync(out, text);
    console.log(`${out}: ${Math.round(text.length / 1000)} kB`);
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
