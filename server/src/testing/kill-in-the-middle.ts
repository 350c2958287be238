import { spawn } from 'node:child_process';
import { join } from 'node:path';

/** Runs a job in a process of its own and kills it (SIGKILL) as soon as the question is answered with yes. Answers whether it was killed before its end. */
export async function killInTheMiddle(args: string[], isInTheMiddle: () => boolean | Promise<boolean>): Promise<boolean> {
  const server = join(import.meta.dirname, '..', '..');
  const child = spawn(process.execPath, ['--import', 'tsx', 'src/testing/job-process.ts', ...args], {
    cwd: server,
    stdio: ['ignore', 'ignore', 'inherit'],
  });
  const ended = new Promise<NodeJS.Signals | null>((done) => child.once('exit', (_code, signal) => done(signal)));
  let isOver = false;
  void ended.then(() => (isOver = true));
  while (!isOver && !(await isInTheMiddle())) await new Promise((next) => setTimeout(next, 2));
  child.kill('SIGKILL');
  return (await ended) === 'SIGKILL';
}
