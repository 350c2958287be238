import { spawn } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/*
 * Builds the server and both interfaces, each only when its sources differ from those it was last built from,
 * so that a second start takes seconds.
 */
const top = join(import.meta.dirname, '..');
const parts = [
  {
    name: 'server',
    sources: ['server/src', 'server/package.json', 'server/tsconfig.json', 'server/tsconfig.build.json', 'pnpm-lock.yaml'],
  },
  { name: 'public-ui', sources: ['public-ui', 'pnpm-lock.yaml'] },
  {
    name: 'admin-ui',
    sources: ['admin-ui', 'public-ui/src/design-system/tokens.css', 'server/rules', 'server/src/modules', 'pnpm-lock.yaml'],
  },
];

await Promise.all(parts.map(build));

async function build({ name, sources }: { name: string; sources: string[] }): Promise<void> {
  const stamp = join(top, name, 'dist', '.built-from');
  const wanted = fingerprint(sources);
  if (existsSync(stamp) && readFileSync(stamp, 'utf8') === wanted) return;
  console.log(`STARS  building ${name} …`);
  const started = Date.now();
  const code = await new Promise<number | null>((done) => {
    spawn('pnpm', ['--filter', name, '--silent', 'build'], {
      cwd: top,
      stdio: ['ignore', 'inherit', 'inherit'],
      shell: process.platform === 'win32',
    }).on('close', done);
  });
  if (code !== 0) process.exit(code ?? 1);
  mkdirSync(join(top, name, 'dist'), { recursive: true });
  writeFileSync(stamp, wanted);
  console.log(`STARS  built ${name} in ${((Date.now() - started) / 1000).toFixed(1)} s`);
}

function fingerprint(sources: string[]): string {
  const hash = createHash('sha256');
  for (const source of sources) add(join(top, source));
  return hash.digest('hex');

  function add(path: string): void {
    if (!existsSync(path)) return;
    if (statSync(path).isFile()) {
      hash.update(path.slice(top.length)).update(readFileSync(path));
      return;
    }
    for (const entry of readdirSync(path).sort()) if (!['dist', 'node_modules', 'coverage'].includes(entry)) add(join(path, entry));
  }
}
