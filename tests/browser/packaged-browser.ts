import { execFile } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { promisify } from 'node:util';

export interface PackagedBrowser {
  executablePath: string;
  /** System libraries that a bare machine lacks. */
  libraries: string;
  /** Font settings that know nothing but the package's fonts. */
  fonts: string;
}

/**
 * Chromium from the npm package, unpacked once into a folder of its version. The package would unpack into the machine's temporary folder
 * and take whatever lies there, an older version or half a file included.
 */
export async function packagedBrowser(): Promise<PackagedBrowser> {
  const root = packageFolder();
  const { version } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as { version: string };
  const folder = join(import.meta.dirname, '..', 'node_modules', '.cache', `chromium-${version}`);
  if (!existsSync(folder)) await unpack(folder);
  return { executablePath: join(folder, 'chromium'), libraries: join(folder, 'al2023', 'lib'), fonts: join(folder, 'fonts.conf') };
}

function packageFolder(): string {
  let folder = dirname(createRequire(import.meta.url).resolve('@sparticuz/chromium'));
  while (!existsSync(join(folder, 'bin'))) folder = dirname(folder);
  return folder;
}

/** Somebody else may be unpacking too: each does so in a folder of its own, and the first to finish gives it the name. */
async function unpack(folder: string): Promise<void> {
  if (process.platform !== 'linux' || process.arch !== 'x64')
    throw new Error(
      `npm brings Chromium for linux-x64 only; this is ${process.platform}-${process.arch}. Set CHROMIUM to one of this machine.`,
    );
  mkdirSync(dirname(folder), { recursive: true });
  const own = mkdtempSync(`${folder}-`);
  // told that it is on AWS Lambda, the package brings its libraries along
  await promisify(execFile)(process.execPath, ['-e', `import('@sparticuz/chromium').then(({ default: it }) => it.executablePath())`], {
    cwd: import.meta.dirname,
    env: { PATH: process.env['PATH'], TMPDIR: own, AWS_EXECUTION_ENV: 'AWS_Lambda_nodejs24.x' },
  });
  writeFileSync(
    join(own, 'fonts.conf'),
    `<?xml version="1.0"?>\n<!DOCTYPE fontconfig SYSTEM "fonts.dtd">\n<fontconfig>\n  <dir>${join(folder, 'fonts', 'fonts')}</dir>\n  <cachedir>${join(folder, 'fonts-cache')}</cachedir>\n</fontconfig>\n`,
  );
  try {
    renameSync(own, folder);
  } catch (error) {
    if (!existsSync(folder)) throw error;
    rmSync(own, { recursive: true, force: true });
  }
}
