import { type ChildProcess, spawn } from 'node:child_process';
import { join } from 'node:path';

/*
 * `pnpm dev`: everything hot on one address. The public interface's Vite answers at http://localhost:4000 and hands the console to a
 * second Vite and everything else to the API, so that cookies, the login and mails work as they do in the built product.
 * `pnpm dev --inspect` opens the API for a debugger on port 9229.
 */
const top = join(import.meta.dirname, '..');
const PORTS = { everything: 4000, api: 4001, console: 4002 };
const inspect = process.argv.includes('--inspect');
const shared = {
  STARS_API: `http://localhost:${PORTS.api}`,
  STARS_CONSOLE: `http://localhost:${PORTS.console}`,
  PUBLIC_URL: `http://localhost:${PORTS.everything}`,
};

const vite = ['vite', '--strictPort', '--clearScreen', 'false', '--port'];
const parts = [
  start('api', 'server', ['tsx', 'watch', ...(inspect ? ['--inspect'] : []), 'src/main.ts'], { PORT: String(PORTS.api) }),
  start('public', 'public-ui', [...vite, String(PORTS.everything)]),
  start('console', 'admin-ui', [...vite, String(PORTS.console)]),
];

let isStopping = false;
for (const part of parts) part.once('exit', stop);
process.on('SIGINT', stop);
process.on('SIGTERM', stop);

function start(name: string, folder: string, command: string[], more: Record<string, string> = {}): ChildProcess {
  const part = spawn('pnpm', ['exec', ...command], {
    cwd: join(top, folder),
    env: { ...process.env, ...shared, ...more },
    stdio: ['ignore', 'pipe', 'pipe'],
    // a group of its own, so that what it starts is told to stop as well
    detached: process.platform !== 'win32',
    shell: process.platform === 'win32',
  });
  for (const stream of [part.stdout, part.stderr])
    stream.setEncoding('utf8').on('data', (text: string) => {
      for (const line of text.split('\n').filter((one) => one.trim() !== '')) console.log(`${name.padEnd(8)}${line}`);
    });
  return part;
}

/** One part that ends takes the others with it: half a product only puzzles. */
function stop(): void {
  if (isStopping) return;
  isStopping = true;
  for (const part of parts) {
    if (part.exitCode !== null || part.pid === undefined) continue;
    if (process.platform === 'win32') part.kill();
    else process.kill(-part.pid, 'SIGTERM');
  }
}
