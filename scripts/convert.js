// @ts-check
// Makes a timeline of a file that other programs have written, and writes it in another format; --help says how.
import { readFileSync, writeFileSync } from 'node:fs';
import { basename, extname } from 'node:path';
import { carried, exporters, server } from './built-embed.js';
import { argumentsOf, ensureBuild, plain, reason, stop } from './terminal.js';

const USAGE = `npm run -s convert -- IN OUT [options]

Reads a table (CSV, TSV, semicolons, .xlsx, .ods, a JSON array), or what another program has written, and writes it as a timeline.
IN and OUT are files, or - for standard input and output.

  --from FORMAT          instead of what the file seems to be
  --to FORMAT            json, or one of npm run export's; without it by OUT's ending
  --map role=Header,…    what columns are, such as date=Opened,title=What,lane=Town
  --answer id=choice     an answer to a question of the report; several times for several
  --help                 this

The report, on the error stream, says what was assumed, what is asked and what is left out. Ends with 0 where all rows are
shown, with 2 where some are not, with 1 where nothing is written.`;

const { values, positionals } = argumentsOf(
  {
    allowPositionals: true,
    options: {
      from: { type: 'string' },
      to: { type: 'string' },
      map: { type: 'string', default: '' },
      answer: { type: 'string', multiple: true, default: [] },
      help: { type: 'boolean', short: 'h' },
    },
  },
  USAGE,
);
const [from, to, ...others] = positionals;
if (from === undefined || to === undefined || others.length > 0)
  stop(`expected IN and OUT, found ${positionals.length} names\n${USAGE}`);

ensureBuild();
const embed = await server();
const { EXPORTERS, orderOf } = await exporters();
const exporter = exporterFor(to);
const mapping = pairs('map', values.map.split(',').filter(Boolean)).map(([role, header]) => [header, role]);
const answers = Object.fromEntries(pairs('answer', values.answer));
const found = await embed.convertFile(contents(from), {
  name: from === '-' ? '' : basename(from),
  format: values.from,
  mapping: Object.fromEntries(mapping),
  answers,
});
if (found.kind === 'formats') stop(`--from: expected ${found.names.join(', ')}, found ${values.from}`);
if (found.kind === 'unknown')
  stop(`--${found.option}: expected ${found.expected.join(', ') || 'none'}, found ${found.found}`);
if (found.kind === 'fault') stop(`${from}: ${embed.faultInEnglish(found.fault)}`);
for (const line of found.report) console.error(plain(line));
const result = embed.parseChronology(found.input);
if (result.mistakes.faults.length > 0) console.error(plain(embed.listMistakes(from, result.mistakes)));
if (result.kind !== 'chronology') stop('expected a timeline, found none that can be shown');
if (result.chronology.events.length === 0) stop(`${from}: expected rows with a date, found none`);
if (exporter) {
  const [lang = ''] = embed.LANGS;
  const messages = await embed.messagesOf(lang);
  const offline = () => embed.singleFile(result.chronology, messages, carried(embed, lang), '');
  const made = await exporter.make(
    orderOf(result.chronology, messages, { theme: 'light', ratio: '16:9', url: '', offline }),
  );
  const losses = (await exporter.lossesOf?.(result.chronology)) ?? [];
  for (const loss of losses) console.error(plain(embed.faultInEnglish(loss)));
  write(made.content);
} else write(`${JSON.stringify(found.input, undefined, 2)}\n`);
if (found.isPartial || result.mistakes.notShown > 0) process.exitCode = 2;

/**
 * What writes the format that is asked for, or that a file's ending names; undefined where it is our own.
 * @param {string} path
 */
function exporterFor(path) {
  const others = EXPORTERS.filter(({ needsCanvas, name }) => !needsCanvas && name !== 'json');
  if (values.to === 'json') return undefined;
  if (values.to !== undefined)
    return (
      others.find(({ name }) => name === values.to) ??
      stop(`--to: expected json, ${others.map(({ name }) => name).join(', ')}, found ${values.to}`)
    );
  const [named] = others
    .filter(({ ending }) => path.endsWith(ending))
    .sort((one, other) => other.ending.length - one.ending.length);
  if (named || /^(?:\.json)?$/.test(extname(path))) return named;
  const endings = others.map(({ ending }) => ending).join(', ');
  return stop(`${path}: expected an ending such as .json, ${endings}, or --to`);
}

/**
 * @param {string} option
 * @param {readonly string[]} texts
 * @returns {[string, string][]}
 */
function pairs(option, texts) {
  return texts.map((text) => {
    const at = text.indexOf('=');
    return at > 0
      ? [text.slice(0, at), text.slice(at + 1)]
      : stop(`--${option}: expected name=value, found ${text}`);
  });
}

/** @param {string} path */
function contents(path) {
  try {
    return readFileSync(path === '-' ? 0 : path);
  } catch (error) {
    return stop(`${path}: expected a file: ${reason(error)}`);
  }
}

/** @param {string | Uint8Array} made */
function write(made) {
  try {
    if (to === '-' || to === undefined) process.stdout.write(made);
    else writeFileSync(to, made);
  } catch (error) {
    stop(`${to}: expected a file that can be written: ${reason(error)}`);
  }
}
