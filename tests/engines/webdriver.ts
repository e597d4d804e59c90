import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { createServer } from 'node:net';
import { setTimeout as sleep } from 'node:timers/promises';

/** One session of W3C WebDriver: https://www.w3.org/TR/webdriver2/ */
export interface Session {
  /** What the driver answers to a command below the session's address. */
  send(method: 'GET' | 'POST' | 'DELETE', path: string, body?: object): Promise<unknown>;
  end(): Promise<void>;
}

/** A driver that does not answer any more, or loses its answer, which WebKitGTK's does now and then, whatever the page is. */
export class Silence extends Error {}

// What a script gives here is always one object of texts, so it is not the page that cannot be read.
const LOST = 'Could not parse script result';

const PATIENCE_MS = 50_000;

/** A screen that nobody sees. */
export async function startScreen(program: string): Promise<{ name: string; stop: () => void }> {
  // It chooses a number that is free, and says which.
  const server = spawn(program, ['-displayfd', '1', '-screen', '0', '1800x1300x24', '-nolisten', 'tcp'], {
    stdio: ['ignore', 'pipe', 'ignore'],
  });
  const [number] = await once(server.stdout, 'data');
  return { name: `:${String(number).trim()}`, stop: () => server.kill() };
}

/**
 * Starts a driver, and a session with it.
 * @throws {Error} what the driver says, when it takes no session
 */
export async function startSession(
  program: string,
  capabilities: object,
  env: Readonly<Record<string, string>>,
): Promise<Session> {
  const port = await freePort();
  const driver = spawn(program, [`--port=${port}`], { env: { ...process.env, ...env }, stdio: 'ignore' });
  const at = `http://127.0.0.1:${port}`;
  await untilUp(`${at}/status`, driver);
  const { sessionId } = await answerOf(`${at}/session`, 'POST', { capabilities });
  const base = `${at}/session/${sessionId}`;
  let isSilent = false;
  return {
    async send(method, path, body) {
      try {
        return await answerOf(`${base}${path}`, method, body);
      } catch (error) {
        isSilent ||= error instanceof Silence;
        throw error;
      }
    },
    async end() {
      if (!isSilent) await answerOf(base, 'DELETE');
      driver.kill('SIGKILL');
      if (driver.exitCode === null && driver.signalCode === null) await once(driver, 'exit');
    },
  };
}

/** @throws {Silence} where there is no answer in time, or none that can be read */
async function answerOf(url: string, method: string, body: object = {}) {
  const signal = AbortSignal.timeout(PATIENCE_MS);
  const request = { method, signal, ...(method === 'POST' && { body: JSON.stringify(body) }) };
  const response = await fetch(url, request).catch((error: unknown) => {
    throw signal.aborted ? new Silence(`${method} ${url}: no answer for ${PATIENCE_MS} ms`) : error;
  });
  const { value } = JSON.parse(await response.text());
  if (response.ok) return value;
  const said = `${method} ${url}: ${value.error}: ${value.message}`;
  throw value.message === LOST ? new Silence(said) : new Error(said);
}

async function untilUp(url: string, driver: ChildProcess): Promise<void> {
  const MOST_MS = 10_000;
  const STEP_MS = 20;
  for (let waited = 0; waited < MOST_MS; waited += STEP_MS) {
    if (driver.exitCode !== null) break;
    try {
      await fetch(url);
      return;
    } catch {
      await sleep(STEP_MS);
    }
  }
  throw new Error(`the driver did not answer at ${url}`);
}

async function freePort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const address = server.address();
  server.close();
  if (address === null || typeof address === 'string') throw new Error('expected a port');
  return address.port;
}
