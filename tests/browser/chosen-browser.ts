import { type Browser, type BrowserContextOptions, chromium, type LaunchOptions } from 'playwright-core';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { tmpdir } from 'node:os';
import { packagedBrowser } from './packaged-browser.ts';

const MOVED_DATE = join(import.meta.dirname, '../../scripts/check/moved-date.mjs');

const QUIET = [
  // the only visited pages are our own, and the sandbox of Chromium does not start as root
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--no-proxy-server',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--font-render-hinting=none',
];

/** The browser that npm brought, whatever else the machine has; another one only when CHROMIUM names it. */
export async function launchBrowser(): Promise<Browser> {
  const browser = await chromium.launch(await chosen());
  const movedBy = process.env['STARS_MOVED_BY'];
  if (!movedBy) return browser;
  // a check on another day: its pages live on the same day as its server
  const open = browser.newContext.bind(browser);
  return Object.assign(browser, {
    async newContext(options?: BrowserContextOptions) {
      const context = await open(options);
      await context.addInitScript({ content: `globalThis.starsMovedBy = ${Number(movedBy)};\n${readFileSync(MOVED_DATE, 'utf8')}` });
      return context;
    },
  });
}

/** Which browser it is, so that a run's output proves it. */
export async function describeBrowser(): Promise<string> {
  const options = await chosen();
  const browser = await chromium.launch(options);
  const version = browser.version();
  await browser.close();
  return `Chromium ${version}, ${process.env['CHROMIUM'] ? 'named by CHROMIUM' : 'from the npm package'}: ${options.executablePath}`;
}

async function chosen(): Promise<LaunchOptions> {
  const named = process.env['CHROMIUM'];
  return named ? ownOf(named) : packaged();
}

function ownOf(executablePath: string): LaunchOptions {
  if (!existsSync(executablePath)) throw new Error(`CHROMIUM names ${executablePath}, and there is no such file.`);
  return { executablePath, args: QUIET };
}

async function packaged(): Promise<LaunchOptions> {
  const { executablePath, libraries, fonts } = await packagedBrowser();
  return {
    executablePath,
    args: QUIET,
    // its own libraries and fonts before the machine's, and nothing of what the shell says about locale, proxies or a home folder
    env: {
      PATH: process.env['PATH'],
      TMPDIR: tmpdir(),
      HOME: tmpdir(),
      LANG: 'C.UTF-8',
      LD_LIBRARY_PATH: libraries,
      FONTCONFIG_FILE: fonts,
    },
  };
}
