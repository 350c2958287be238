import { existsSync } from 'node:fs';

const quiet = ['--no-sandbox', '--disable-gpu', '--disable-background-networking'];

/** The machine's own Chromium when it has one, else the one that npm brought. */
export async function installedBrowser(): Promise<{ executablePath: string; args: string[] }> {
  const installed = [process.env['CHROMIUM'], '/usr/bin/chromium', '/usr/bin/google-chrome'].find((path) => path && existsSync(path));
  if (installed) return { executablePath: installed, args: quiet };
  const { default: packaged } = await import('@sparticuz/chromium');
  return { executablePath: await packaged.executablePath(), args: [...packaged.args, ...quiet] };
}
