import { type ChildProcess, spawn } from 'node:child_process';
import { setTimeout as sleep } from 'node:timers/promises';

/** The site, and on another host the pages that embed it. */
const SERVERS = {
  'scripts/serve.js': { port: '4410', answers: 'http://localhost:4410/' },
  'tests/decks/serve.js': { port: '4411', answers: 'http://127.0.0.1:4411/host.html' },
};

/** Starts what the journeys visit. @returns what stops it */
export default async function setup(): Promise<() => void> {
  const children: ChildProcess[] = [];
  const stop = () => children.forEach((child) => child.kill());
  for (const [script, { port, answers }] of Object.entries(SERVERS)) {
    const child = spawn('node', [script], { env: { ...process.env, PORT: port }, stdio: 'inherit' });
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
