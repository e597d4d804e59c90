import { describe, expect, it } from 'vitest';
import { findChromium } from '../../scripts/chromium.js';

/** A machine on which only these programs are installed. */
function machine(programs: readonly string[], env: Record<string, string> = {}, platform = 'linux') {
  return {
    env: { PATH: '/usr/local/bin:/usr/bin', ...env },
    platform,
    playwrightPath: '/cache/playwright/chrome',
    isProgram: (path: string) => programs.includes(path),
  };
}

const inOrder = [
  '/cache/playwright/chrome',
  '/usr/local/bin/chromium',
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
  '/usr/bin/google-chrome-stable',
];

describe('findChromium', () => {
  it('takes CHROMIUM_PATH before all others', () => {
    const env = { CHROMIUM_PATH: '/opt/mine' };
    expect(findChromium(machine(['/opt/mine', ...inOrder], env))).toBe('/opt/mine');
  });

  it('throws, naming it, when CHROMIUM_PATH cannot be run, whatever else is there', () => {
    const env = { CHROMIUM_PATH: '/opt/none' };
    expect(() => findChromium(machine(inOrder, env))).toThrow('/opt/none');
  });

  it('takes an empty CHROMIUM_PATH for none', () => {
    expect(findChromium(machine(inOrder, { CHROMIUM_PATH: '' }))).toBe(inOrder[0]);
  });

  it.each(inOrder.map((path, index) => [path, inOrder.slice(index)]))(
    'takes %s when it is the first of %j',
    (path, installed) => {
      expect(findChromium(machine([...installed].reverse()))).toBe(path);
    },
  );

  it('takes a headless shell first where one is asked for, after CHROMIUM_PATH, and else never', () => {
    const shell = '/usr/bin/chromium-headless-shell';
    const both = machine([...inOrder, shell]);
    expect(findChromium(both, { isShell: true })).toBe(shell);
    expect(findChromium(both)).toBe(inOrder[0]);
    expect(findChromium(machine(inOrder), { isShell: true })).toBe(inOrder[0]);
    const env = { CHROMIUM_PATH: '/opt/mine' };
    expect(findChromium(machine(['/opt/mine', shell], env), { isShell: true })).toBe('/opt/mine');
    expect(() => findChromium(machine([shell]))).toThrow('No Chromium');
  });

  it('looks in the usual place of macOS and Windows, only there', () => {
    const mac = '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome';
    const windows = 'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe';
    expect(findChromium(machine([mac, windows], {}, 'darwin'))).toBe(mac);
    expect(findChromium(machine([mac, windows], {}, 'win32'))).toBe(windows);
    expect(() => findChromium(machine([mac, windows]))).toThrow('No Chromium');
  });

  it('installs the package only when there is none, and then takes it', () => {
    const programs: string[] = [];
    const installPackage = () => programs.push('/usr/bin/chromium');
    expect(findChromium({ ...machine(programs), installPackage })).toBe('/usr/bin/chromium');
    findChromium({ ...machine(programs), installPackage });
    expect(programs).toHaveLength(1);
  });

  it('throws one sentence with the two commands that help, also when installing did not', () => {
    const sentence =
      'No Chromium was found: run `apt-get install chromium` as root, or `npx playwright install chromium`.';
    expect(() => findChromium(machine([]))).toThrow(sentence);
    expect(() => findChromium({ ...machine([]), installPackage: () => undefined })).toThrow(sentence);
  });
});
