import { type ChildProcess, spawn } from 'node:child_process';
import { setTimeout as sleep } from 'node:timers/promises';

export const SITE = 'http://localhost:4410/';
/** By its number, so that it is another site than what it embeds. */
export const OTHER_HOST = 'http://127.0.0.1:4411/';

/** The site on a host whose own policy is as strict as can be. */
export const STRICT_SITE = 'http://localhost:4412/';

const SERVERS = [
  { script: 'scripts/serve.js', answers: SITE },
  { script: 'scripts/serve.js', answers: STRICT_SITE, CSP: "default-src 'self'" },
  { script: 'tests/decks/serve.js', answers: `${OTHER_HOST}host.html` },
];

/** Starts what the journeys visit. @returns what stops it */
export default async function setup(): Promise<() => void> {
  const children: ChildProcess[] = [];
  const stop = () => children.forEach((child) => child.kill());
  for (const { script, answers, CSP } of SERVERS) {
    const env = { ...process.env, PORT: new URL(answers).port, ...(CSP !== undefined && { CSP }) };
    const child = spawn('node', [script], { env, stdio: 'inherit' });
    children.push(child);
    if (await isUp(answers, child)) continue;
    stop();
    throw new Error(`${script} did not serve ${answers}: is there a build, and is the port free?`);
  }
  return stop;
}

async function isUp(url: string, child: ChildProcess): Promise<boolean> {
  const TRIES = 200;
  for (let tries = 0; tries < TRIES && child.exitCode === null; tries += 1) {
    const response = await fetch(url).catch(() => undefined);
    if (response?.ok) return true;
    await sleep(50);
  }
  return false;
}
