import { spawn } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { platformBinaries } from '../../postgres/platform-binaries.ts';
import { serverAccount } from '../../postgres/server-account.ts';

/** Kills the database as a power cut would, and starts it again on the same port after a while. Answers when it was back. */
export async function crashDatabase(dataFolder: string, port: number, pauseMilliseconds: number): Promise<number> {
  const [pid] = readFileSync(join(dataFolder, 'postmaster.pid'), 'utf8').split('\n');
  process.kill(Number(pid), 'SIGKILL');
  await new Promise((ready) => setTimeout(ready, pauseMilliseconds));
  const settings = [
    'listen_addresses=127.0.0.1',
    `port=${port}`,
    'unix_socket_directories=',
    'max_connections=200',
    'shared_buffers=256MB',
    'timezone=UTC',
    'jit=off',
  ];
  for (let tries = 0; ; tries++) {
    const child = spawn(
      join(platformBinaries(), 'bin', 'postgres'),
      ['-D', dataFolder, ...settings.flatMap((setting) => ['-c', setting])],
      { ...serverAccount(), stdio: ['ignore', 'ignore', 'pipe'], detached: true },
    );
    let told = '';
    const ready = await new Promise<boolean>((answer) => {
      child.stderr.on('data', (chunk: Buffer) => {
        told += chunk.toString();
        if (told.includes('ready to accept connections')) answer(true);
      });
      child.once('exit', () => answer(false));
    });
    if (ready) {
      child.unref();
      return performance.now();
    }
    // backends of the killed server hold the shared memory for a moment
    if (tries > 100) throw new Error(`the database did not come back: ${told.slice(-500)}`);
    await new Promise((next) => setTimeout(next, 100));
  }
}
