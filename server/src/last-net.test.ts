import { execFile } from 'node:child_process';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { expect, it } from 'vitest';

const SCRIPT = `
  import { lastNet } from './last-net.ts';
  lastNet({ fatal: (_what, message) => console.log(message) });
  void Promise.reject(new Error('alone'));
  setTimeout(() => { throw new Error('in a listener'); }, 10);
  setTimeout(() => console.log('still here'), 50);
`;

it('API-3: neither a rejection nor an exception that nobody caught ends the process', async () => {
  const run = promisify(execFile);
  const { stdout } = await run(process.execPath, ['--import', 'tsx', '--input-type=module', '--eval', SCRIPT], {
    cwd: join(import.meta.dirname),
  });
  expect(stdout.trim().split('\n')).toEqual([
    'a promise was rejected and nobody looked',
    'something was thrown and nobody caught it',
    'still here',
  ]);
});
