import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { TestProject } from 'vitest/node';

declare module 'vitest' {
  export interface ProvidedContext {
    /** The packed library. */
    readonly tarball: string;
  }
}

/** Packs the library once for all apps. */
export default function setup(project: TestProject): () => void {
  const folder = mkdtempSync(join(tmpdir(), 'anno-package-'));
  execFileSync('npm', ['run', '-s', 'package'], { stdio: 'inherit' });
  const packed: unknown = JSON.parse(
    execFileSync('npm', ['pack', '--json', '--pack-destination', folder], { encoding: 'utf8' }),
  );
  const file = Array.isArray(packed)
    ? /"filename":"([^"]+)"/.exec(JSON.stringify(packed[0]))?.[1]
    : undefined;
  if (file === undefined) throw new Error('expected npm pack to say which file it has made');
  project.provide('tarball', join(folder, file));
  return () => rmSync(folder, { recursive: true, force: true });
}
