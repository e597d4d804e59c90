// @ts-check
// Every check there is, to the end even when one fails. The last line counts what passed and what failed:
// each unit and browser test, and each of the other steps as one.
import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync, rmSync } from 'node:fs';

/** @typedef {{ passed: number, failed: number, names?: string[], left?: string[] }} Counts `names` of what failed; `left` what was not tried, and why */
/** @typedef {Counts & { name: string, outcome: string }} Step */

const unitReport = 'test-results/unit.json';
const browserReport = 'test-results/browser.json';
const enginesReport = 'test-results/engines.json';
const unitOptions = [
  '--allowOnly=false',
  '--reporter=default',
  '--reporter=json',
  `--outputFile.json=${unitReport}`,
];
// Far west and far east of UTC, half an hour off it, without a midnight on some day, off by minutes until 1972.
const otherZones = [
  ...['America/Los_Angeles', 'America/Sao_Paulo', 'Europe/Berlin', 'Asia/Kolkata'],
  ...['Pacific/Apia', 'Pacific/Kiritimati', 'Africa/Monrovia'],
];
rmSync('test-results', { recursive: true, force: true });

const steps = [
  step('format', 'check:format'),
  step('lint', 'check:lint'),
  step('types', 'check:types'),
  step('unit tests', 'test:unit', { words: unitOptions, zone: 'UTC', count: countUnits }),
  ...otherZones.map((zone) =>
    // Whole decks, and thousands of messages and documents, take long and have no dates of their own.
    step(`unit tests in ${zone}`, 'test:unit', {
      words: ['--allowOnly=false', '--exclude=tests/unit/{pptx,hostile,any-}*'],
      zone,
    }),
  ),
];
const build = step('build', 'build');
// It is installed on its own, and not by everybody.
const hasSlidev = existsSync('tests/decks/slidev/node_modules') || process.env.CI !== undefined;
const left = 'left out with its tests, because it is not installed: run npm ci in tests/decks/slidev';
steps.push(
  build,
  build.failed || !hasSlidev
    ? { name: 'deck of Slidev', outcome: build.failed ? 'not built' : left, passed: 0, failed: 0 }
    : step('deck of Slidev', 'build:slidev'),
  build.failed
    ? { name: 'browser tests', outcome: 'not run, because the build failed', passed: 0, failed: 0 }
    : step('browser tests', 'test:browser', { count: countBrowser }),
  build.failed
    ? { name: 'journeys', outcome: 'not made, because the build failed', passed: 0, failed: 0 }
    : step('journeys in three engines', 'test:engines', { count: countEngines }),
);

const nameWidth = Math.max(...steps.map(({ name }) => name.length));
console.log(`\n${steps.map(({ name, outcome }) => `${name.padEnd(nameWidth)}  ${outcome}`).join('\n')}\n`);
const passed = steps.reduce((sum, { passed }) => sum + passed, 0);
const failed = steps.reduce((sum, { failed }) => sum + failed, 0);
process.exitCode = failed ? 1 : 0;
console.log(`${passed} passed, ${failed} failed`);

/**
 * Runs a script of package.json. One that fails counts at least one failure, whatever its report says.
 * @param {string} name
 * @param {string} script
 * @param {{ words?: string[], zone?: string, count?: () => Counts }} options `count` reads the script's report
 * @returns {Step}
 */
function step(name, script, { words = [], zone, count } = {}) {
  console.log(`\n— ${name}`);
  const start = performance.now();
  const { status } = spawnSync('npm', ['run', '-s', script, '--', ...words], {
    stdio: 'inherit',
    shell: process.platform === 'win32',
    env: { ...process.env, ...(zone && { TZ: zone }) },
  });
  const seconds = ((performance.now() - start) / 1000).toFixed(1);
  const isOk = status === 0;
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

/** Counts tests, and each file that could not be loaded as one failure. */
function countUnits(path = unitReport) {
  /** @type {{ numPassedTests: number, numFailedTests: number, testResults: { name: string, status: string, assertionResults: { status: string, fullName: string }[] }[] }} */
  const report = JSON.parse(readFileSync(path, 'utf8'));
  const brokenFiles = report.testResults.filter(
    (file) => file.status === 'failed' && file.assertionResults.every((test) => test.status !== 'failed'),
  );
  const failedTests = report.testResults
    .flatMap(({ assertionResults }) => assertionResults)
    .filter(({ status }) => status === 'failed');
  return {
    passed: report.numPassedTests,
    failed: report.numFailedTests + brokenFiles.length,
    names: [...failedTests.map(({ fullName }) => fullName), ...brokenFiles.map(({ name }) => name)],
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

/** Counts journeys, each once an engine, and names those that an engine does not make. */
function countEngines() {
  /** @type {{ testResults: { assertionResults: { status: string, fullName: string }[] }[] }} */
  const { testResults } = JSON.parse(readFileSync(enginesReport, 'utf8'));
  const left = testResults
    .flatMap(({ assertionResults }) => assertionResults)
    .filter(({ status }) => status === 'skipped')
    .map(({ fullName }) => fullName);
  return { ...countUnits(enginesReport), left };
}
