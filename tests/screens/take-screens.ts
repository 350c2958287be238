import { spawn } from 'node:child_process';
import { chmodSync, mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { type Browser, chromium, type Page } from 'playwright-core';
import { installedBrowser } from './installed-browser.ts';

/*
 * Pictures of the pages that decide everything, in both languages, three widths, light and dark, for people to look at:
 *   pnpm screens                      starts the built product on demonstration data of its own, writes docs/screens
 *   pnpm screens --url http://… --only catalogue --width 390 --out /tmp/pictures
 */
const top = join(import.meta.dirname, '..', '..');
const { values: options } = parseArgs({
  options: {
    url: { type: 'string' },
    only: { type: 'string', default: '' },
    width: { type: 'string', default: '' },
    theme: { type: 'string', default: '' },
    locale: { type: 'string', default: '' },
    out: { type: 'string', default: join(top, 'docs', 'screens') },
    whole: { type: 'boolean', default: false },
  },
});

interface Screen {
  name: string;
  path: Record<'lv' | 'en', string>;
  /** What a person does before the picture is taken. */
  before?: (page: Page, locale: 'lv' | 'en') => Promise<void>;
}

const answers = JSON.stringify({ age: 34, employment: 'EMPLOYED', education: 'SECONDARY', lowIncome: false });
const answerQuestions = async (page: Page) => {
  await page.evaluate((given) => localStorage.setItem('stars.price-answers', given), answers);
  await page.reload({ waitUntil: 'networkidle' });
};

const programme = 'maksliga-intelekta-izmantosana-ikdiena';
const screens: Screen[] = [
  { name: 'home', path: { lv: '/', en: '/en' } },
  {
    name: 'catalogue',
    path: { lv: '/programmas?q=maksliga+intelekta+kursus', en: '/en/programmes?q=artificial+intelligence' },
    before: answerQuestions,
  },
  { name: 'programme', path: { lv: `/programmas/${programme}`, en: `/en/programmes/${programme}` }, before: answerQuestions },
];
const widths = [390, 768, 1280];
const heights: Record<number, number> = { 320: 640, 360: 640, 390: 844, 768: 1024, 1280: 900 };

const product = options.url ? { url: options.url, stop: async () => {} } : await startProduct();
const browser = await chromium.launch(await installedBrowser());
mkdirSync(options.out, { recursive: true });
try {
  for (const screen of screens.filter(({ name }) => name.includes(options.only))) {
    for (const locale of (['lv', 'en'] as const).filter((one) => one.includes(options.locale))) {
      for (const width of options.width ? options.width.split(',').map(Number) : widths) {
        for (const theme of (['light', 'dark'] as const).filter((one) => one.includes(options.theme))) {
          await take(browser, screen, locale, width, theme);
        }
      }
    }
  }
} finally {
  await browser.close();
  await product.stop();
}

async function take(
  from: Browser,
  { name, path, before }: Screen,
  locale: 'lv' | 'en',
  width: number,
  theme: 'light' | 'dark',
): Promise<void> {
  const context = await from.newContext({
    viewport: { width, height: heights[width] ?? 900 },
    colorScheme: theme,
    locale: locale === 'lv' ? 'lv-LV' : 'en-GB',
    timezoneId: 'Europe/Riga',
    reducedMotion: 'reduce',
  });
  const page = await context.newPage();
  await page.goto(product.url + path[locale], { waitUntil: 'networkidle' });
  await before?.(page, locale);
  await page.evaluate(() => document.fonts.ready);
  const file = join(options.out, `${name}-${locale}-${width}-${theme}.png`);
  await page.screenshot({ path: file, type: 'png', fullPage: options.whole });
  console.log(file);
  await context.close();
}

async function startProduct(): Promise<{ url: string; stop: () => Promise<void> }> {
  const folder = mkdtempSync(join(tmpdir(), 'stars-screens-'));
  chmodSync(folder, 0o755);
  const port = await freePort();
  const child = spawn(process.execPath, [join(top, 'server/dist/main.js')], {
    env: { ...process.env, NODE_ENV: 'development', PORT: String(port), DATA_FOLDER: folder, LOG_LEVEL: 'error', PUBLIC_URL: '' },
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  await new Promise<void>((ready, failed) => {
    child.stdout.on('data', (chunk: Buffer) => chunk.toString().includes('ready:') && ready());
    child.once('exit', (code) => failed(new Error(`the product did not start (exit code ${code})`)));
  });
  return {
    url: `http://localhost:${port}`,
    stop: async () => {
      const stopped = new Promise((done) => child.once('exit', done));
      child.kill('SIGTERM');
      await stopped;
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

function freePort(): Promise<number> {
  return new Promise((found) => {
    const probe = createServer().listen(0, () => {
      const { port } = probe.address() as { port: number };
      probe.close(() => found(port));
    });
  });
}
