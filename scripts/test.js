// @ts-check
// Every check, to the end even when one fails; with --all also those that take long: wide matrices in the browser, Slidev's
// export, LibreOffice, apps of other people. The last line counts what passed and what failed: each test, and each of the other steps as one.
import { spawn } from 'node:child_process';
import { existsSync, readFileSync, rmSync } from 'node:fs';

/** @typedef {{ passed: number, failed: number, names?: string[], left?: string[] }} Counts `names` of what failed; `left` what was not tried, and why */
/** @typedef {Counts & { name: string, outcome: string }} Step */

const isWhole = process.argv.includes('--all');
const browserReport = 'test-results/browser.json';
rmSync('test-results', { recursive: true, force: true });

// On two cores, side by side; what they say is shown step by step. The types before the build, since both of them write what
// Kit generates.
const [[types, build, slidev], [format, lint, zones]] = await Promise.all([
  inTurn(
    () => step('types', 'check:types', { isAside: true }),
    () => step('build', 'build', { isAside: true }),
    ([, built]) => deckOfSlidev(built),
  ),
  inTurn(
    () => step('format', 'check:format', { isAside: true }),
    () => step('lint', 'check:lint', { isAside: true }),
    () => units('units that see a time zone, in seven', 'test:zones', { isAside: true }),
  ),
]);
// Each of these takes both cores, and some of them fixed ports. The zone is none of a reader in particular, but not UTC.
const unit = await units('unit tests', 'test:unit', {
  words: isWhole ? [] : ['--exclude=tests/unit/*-libreoffice.test.ts'],
  env: { TZ: 'America/Sao_Paulo', ...(isWhole && { RUNS: '2500' }) },
});
const isBuilt = build?.failed === 0;
const browser = isBuilt
  ? await step('browser tests', 'test:browser', {
      words: isWhole ? [] : ['--project=desktop'],
      count: countBrowser,
    })
  : left('browser tests', 'not run, because the build failed');
const engines = isBuilt
  ? await units('journeys in three engines', 'test:engines', { env: isWhole ? { WHOLE: '1' } : {} })
  : left('journeys', 'not made, because the build failed');
// It installs what others would, from the npm registry.
const apps = isWhole ? await units('the package in three frameworks', 'test:apps') : undefined;

const steps = [format, lint, types, zones, unit, build, slidev, browser, engines, apps].filter(
  (each) => each !== undefined,
);
const nameWidth = Math.max(...steps.map(({ name }) => name.length));
console.log(`\n${steps.map(({ name, outcome }) => `${name.padEnd(nameWidth)}  ${outcome}`).join('\n')}\n`);
const passed = steps.reduce((sum, { passed }) => sum + passed, 0);
const failed = steps.reduce((sum, { failed }) => sum + failed, 0);
process.exitCode = failed ? 1 : 0;
console.log(`${passed} passed, ${failed} failed`);

/**
 * One step after the other, each given those before it.
 * @param {((before: Step[]) => Step | Promise<Step>)[]} runs
 */
async function inTurn(...runs) {
  /** @type {Step[]} */
  const done = [];
  for (const run of runs) done.push(await run(done));
  return done;
}

/** It is installed on its own, and not by everybody. @param {Step | undefined} built */
function deckOfSlidev(built) {
  const name = 'deck of Slidev';
  if (built?.failed) return left(name, 'not built');
  if (existsSync('tests/decks/slidev/node_modules') || process.env.CI !== undefined)
    return step(name, 'build:slidev', { isAside: true });
  return left(name, 'left out with its tests, because it is not installed: run npm ci in tests/decks/slidev');
}

/** @param {string} name @param {string} outcome @returns {Step} */
function left(name, outcome) {
  return { name, outcome, passed: 0, failed: 0 };
}

/**
 * A step of Vitest, with a report.
 * @param {string} name
 * @param {string} script
 * @param {StepOptions} options
 */
function units(name, script, { words = [], ...options } = {}) {
  const report = `test-results/${script.replace(/\W/g, '-')}.json`;
  const reporters = ['--reporter=default', '--reporter=json', `--outputFile.json=${report}`];
  return step(name, script, {
    words: ['--allowOnly=false', ...reporters, ...words],
    count: () => countUnits(report),
    ...options,
  });
}

/**
 * Runs a script of package.json. One that fails counts at least one failure, whatever its report says.
 * @typedef {{ words?: string[], env?: Record<string, string>, isAside?: boolean, count?: () => Counts }} StepOptions
 *   `count` reads the script's report; what a step says that is aside, beside another, is shown at its end
 * @param {string} name
 * @param {string} script
 * @param {StepOptions} options
 * @returns {Promise<Step>}
 */
async function step(name, script, { words = [], env = {}, isAside = false, count } = {}) {
  const title = `\n— ${name}`;
  if (!isAside) console.log(title);
  const start = performance.now();
  const child = spawn('npm', ['run', '-s', script, '--', ...words], {
    stdio: isAside ? ['ignore', 'pipe', 'pipe'] : 'inherit',
    shell: process.platform === 'win32',
    env: { ...process.env, ...env },
  });
  /** @type {Buffer[]} */
  const said = [];
  for (const stream of [child.stdout, child.stderr]) stream?.on('data', (chunk) => said.push(chunk));
  /** @type {boolean} */
  const isOk = await new Promise((resolve) => {
    child.on('error', () => resolve(false));
    child.on('close', (status) => resolve(status === 0));
  });
  if (isAside) console.log(`${title}\n${Buffer.concat(said).toString('utf8')}`);
  const seconds = ((performance.now() - start) / 1000).toFixed(1);
  const counts = count ? readCounts(count) : { passed: Number(isOk), failed: Number(!isOk) };
  if (!isOk) counts.failed = Math.max(counts.failed, 1);
  const failures = (counts.names ?? []).map((failure) => `✗ ${failure}`);
  const outcome = [`${counts.failed ? 'failed' : 'ok'}, ${seconds} s`, ...failures, ...(counts.left ?? [])];
  return { name, outcome: outcome.join('\n  '), ...counts };
}

/** @param {() => Counts} count @returns {Counts} one failure when there is no report to read */
function readCounts(count) {
  try {
    return count();
  } catch (error) {
    console.error(error instanceof Error ? error.message : error);
    return { passed: 0, failed: 1 };
  }
}

/**
 * Counts tests, and each file that could not be loaded as one failure; names those that were left out.
 * @param {string} path
 * @returns {Counts}
 */
function countUnits(path) {
  /** @type {{ numPassedTests: number, numFailedTests: number, testResults: { name: string, status: string, assertionResults: { status: string, fullName: string }[] }[] }} */
  const report = JSON.parse(readFileSync(path, 'utf8'));
  const brokenFiles = report.testResults.filter(
    (file) => file.status === 'failed' && file.assertionResults.every((test) => test.status !== 'failed'),
  );
  const tests = report.testResults.flatMap(({ assertionResults }) => assertionResults);
  const named = (/** @type {string} */ wanted) =>
    tests.filter(({ status }) => status === wanted).map(({ fullName }) => fullName);
  return {
    passed: report.numPassedTests,
    failed: report.numFailedTests + brokenFiles.length,
    names: [...named('failed'), ...brokenFiles.map(({ name }) => name)],
    left: named('skipped'),
  };
}

/** Counts tests, and each error outside a test as one failure. */
function countBrowser() {
  /** @type {{ stats: { expected: number, unexpected: number, flaky: number }, errors: { message?: string }[], suites: Suite[] }} */
  const { stats, errors, suites } = JSON.parse(readFileSync(browserReport, 'utf8'));
  return {
    passed: stats.expected,
    failed: stats.unexpected + stats.flaky + errors.length,
    names: [
      ...suites.flatMap(failedSpecs),
      ...errors.map(({ message }) => message ?? 'an error outside a test'),
    ],
  };
}

/**
 * Of a report of Playwright: a suite is a file or a `describe`, a spec a test.
 * @typedef {{ specs: { ok: boolean, title: string, file: string, line: number }[], suites?: Suite[] }} Suite
 * @param {Suite} suite
 * @returns {string[]}
 */
function failedSpecs({ specs, suites = [] }) {
  const failed = specs.filter(({ ok }) => !ok).map(({ file, line, title }) => `${file}:${line} ${title}`);
  return [...failed, ...suites.flatMap(failedSpecs)];
}
