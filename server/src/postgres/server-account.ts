import { readFileSync } from 'node:fs';

/** PostgreSQL refuses to run as root: then it runs as the machine's `postgres` or `nobody` account. */
export function serverAccount(): { uid?: number; gid?: number } {
  if (process.getuid?.() !== 0) return {};
  const accounts = readFileSync('/etc/passwd', 'utf8')
    .split('\n')
    .map((line) => line.split(':'));
  for (const name of ['postgres', 'nobody']) {
    const account = accounts.find(([user]) => user === name);
    if (account) return { uid: Number(account[2]), gid: Number(account[3]) };
  }
  throw new Error(
    'PostgreSQL cannot run as root, and this machine has neither a postgres nor a nobody account. Start as an ordinary user.',
  );
}
