// @ts-check
// Writes a chronology, the essay's or that of a file, in another format; --help says how.
import { existsSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { basename, dirname } from 'node:path';
import { deflateRawSync } from 'node:zlib';
import { carried, exporters, server } from './built-embed.js';
import { argumentsOf, ensureBuild, plain, reason, stop } from './terminal.js';

const USAGE = `npm run export -- --format FORMAT --out FILE [options] [chronology.json]

Writes a chronology in the format of docs/format.md, or one of the site's own, as:
  html   the timeline as one file that needs no network (the default)
  pptx   slides of native shapes
  svg    a picture of the whole; zip: one of every step too
  link   the hash of an embed's address that carries the chronology
and as data, for other programs; what a format cannot carry is said on the error stream:
  json, csv, ts               all there is
  timelinejs, timelinejs-csv  TimelineJS 3
  ics                         a calendar of the events that have days
  markwhen, vis               the text of markwhen; items of vis-timeline
  annotations                 the quotes as W3C Web Annotations

  --out FILE            where to; to standard output without it
  --chronology NAME     one of src/content/index.ts; the essay without it
  --lang TAG            the language of the interface: a folder of src/lib/messages
  --address '?…#…'      html: what it is opened as
  --url URL             pptx, svg, zip: the page that shows the timeline
  --theme light|dark    pptx, svg, zip
  --ratio 16:9|4:3      pptx
  --help                this

Ends with 0 where all is written, with 1 where nothing is, and with 2 where the chronology has mistakes: they are
listed, and what is right of it is written.`;

const { values, positionals } = argumentsOf(
  {
    allowPositionals: true,
    options: {
      format: { type: 'string', default: 'html' },
      out: { type: 'string' },
      chronology: { type: 'string', default: '' },
      lang: { type: 'string' },
      address: { type: 'string', default: '' },
      url: { type: 'string', default: '' },
      theme: { type: 'string', default: 'light' },
      ratio: { type: 'string', default: '16:9' },
      help: { type: 'boolean', short: 'h' },
    },
  },
  USAGE,
);
const { format, out, address, url } = values;
const theme = oneOf('theme', ['light', 'dark']);
const ratio = oneOf('ratio', ['16:9', '4:3']);
const [file, ...others] = positionals;
if (others.length > 0)
  stop(`expected one chronology.json, found ${positionals.length}: ${positionals.join(', ')}`);
if (url !== '' && !isPage(url)) {
  stop(`--url: expected the address of a page, such as https://example.org/timeline/, found ${url}`);
}
if (out !== undefined) checkPlace(out);

ensureBuild();
const embed = await server();
const { lang = embed.LANGS[0] ?? '' } = values;
if (!embed.LANGS.includes(lang)) {
  stop(`--lang: expected ${embed.LANGS.join(' or ')}, found ${lang}`);
}
const input = file === undefined ? undefined : await imported(file);
if (input !== undefined && values.chronology !== '')
  stop(`expected a chronology.json or --chronology, found both: ${file} and ${values.chronology}`);
if (!embed.NAMES.includes(values.chronology)) {
  stop(`--chronology: expected ${embed.NAMES.filter(Boolean).join(' or ')}, found ${values.chronology}`);
}
const chronology =
  input === undefined
    ? await embed.chronologyAt({ lang, name: values.chronology })
    : parsed(input, file ?? '');
if (format === 'link') {
  if (input === undefined) stop('--format link: expected a chronology.json, whose address it makes');
  write(`#data=${deflateRawSync(JSON.stringify(input.input)).toString('base64url')}\n`);
} else {
  const { EXPORTERS, orderOf } = await exporters();
  const able = EXPORTERS.filter(({ needsCanvas }) => !needsCanvas);
  const exporter = able.find(({ name }) => name === format);
  const messages = await embed.messagesOf(lang);
  const offline = () => embed.singleFile(chronology, messages, carried(embed, lang), address);
  if (exporter) {
    const losses = (await exporter.lossesOf?.(chronology, url === '' ? undefined : url)) ?? [];
    for (const loss of losses) console.error(plain(embed.faultInEnglish(loss)));
    const made = await exporter.make(orderOf(chronology, messages, { theme, ratio, url, offline }));
    write(made.content);
  } else stop(`--format: expected ${able.map(({ name }) => name).join(', ')} or link, found ${format}`);
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

/** @param {string} text */
function isPage(text) {
  return URL.canParse(text) && /^https?:$/.test(new URL(text).protocol);
}

/**
 * Before anything is made that could then not be written.
 * @param {string} path
 */
function checkPlace(path) {
  const folder = dirname(path);
  if (!existsSync(folder)) stop(`--out: expected a folder that is there, found ${folder}`);
  if (existsSync(path) && statSync(path).isDirectory())
    stop(`--out: expected a file, found the folder ${path}`);
}

/**
 * Reads a file in whichever format it is.
 * @param {string} path
 */
async function imported(path) {
  const read = await embed.importInput(contents(path), basename(path));
  if (read.kind === 'input') return read;
  return stop(`${path}: ${embed.faultInEnglish(read.fault)}`);
}

/** @param {string} path */
function contents(path) {
  try {
    return readFileSync(path);
  } catch (error) {
    return stop(`${path}: expected JSON in the format of docs/format.md: ${reason(error)}`);
  }
}

/**
 * @param {Extract<Awaited<ReturnType<typeof embed.importInput>>, { kind: 'input' }>} read
 * @param {string} name
 */
function parsed({ input: value, losses }, name) {
  const result = embed.parseChronology(value, values.lang);
  const mistakes = embed.withLosses(result.mistakes, losses);
  const told = embed.listMistakes(name, mistakes);
  if (result.kind === 'issues') return stop(told);
  if (mistakes.faults.length > 0) {
    console.error(`${told}\nEvents left out because of this: ${mistakes.notShown}`);
    process.exitCode = 2;
  }
  return result.chronology;
}

/** @param {string | Uint8Array} made */
function write(made) {
  if (out === undefined) {
    process.stdout.write(made);
    return;
  }
  try {
    writeFileSync(out, made);
  } catch (error) {
    stop(`--out: expected a file that can be written: ${reason(error)}`);
  }
  console.log(plain(`${out}: ${Math.round(made.length / 1000)} kB`));
}
