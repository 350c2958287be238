import { launchBrowser } from '../browser/chosen-browser.ts';

/*
 * How a first visit feels on a slow phone: processor four times slower, 1.6 Mbit/s, 150 ms away, nothing cached.
 *   node screens/measure-first-view.ts http://localhost:4000
 * Promised: the largest piece of the catalogue stands within 2.5 s, and nothing jumps.
 */
const origin = process.argv[2] ?? 'http://localhost:4000';
const paths =
  process.argv.slice(3).length > 0 ? process.argv.slice(3) : ['/', '/programmas', '/programmas?q=maksliga+intelekta', '/finansejums'];
const slow = { offline: false, latency: 150, downloadThroughput: 1_600_000 / 8, uploadThroughput: 750_000 / 8 };
const runs = 3;

interface Seen {
  largest: number;
  what: string;
  shift: number;
  interactive: number;
  kilobytes: number;
}

const browser = await launchBrowser();
for (const path of paths) {
  const seen: Seen[] = [];
  for (let run = 0; run < runs; run++) seen.push(await visit(origin + path));
  const middle = seen.toSorted((a, b) => a.largest - b.largest)[Math.floor(runs / 2)]!;
  console.log(
    `${path.padEnd(36)} largest ${middle.largest.toFixed(0).padStart(5)} ms (${middle.what})  shift ${middle.shift.toFixed(3)}  taken over ${middle.interactive.toFixed(0)} ms  ${middle.kilobytes.toFixed(0)} kB over the line`,
  );
  if (middle.largest > 2500 || middle.shift > 0.1) process.exitCode = 1;
}
await browser.close();

async function visit(url: string): Promise<Seen> {
  const context = await browser.newContext({ viewport: { width: 390, height: 844 }, deviceScaleFactor: 2, isMobile: true, hasTouch: true });
  const page = await context.newPage();
  const session = await context.newCDPSession(page);
  await session.send('Network.enable');
  await session.send('Network.emulateNetworkConditions', slow);
  await session.send('Emulation.setCPUThrottlingRate', { rate: 4 });
  let bytes = 0;
  session.on('Network.loadingFinished', ({ encodedDataLength }) => {
    bytes += encodedDataLength;
  });
  await page.addInitScript(() => {
    const seen = { largest: 0, what: '', shift: 0 };
    Object.assign(window, { seen });
    new PerformanceObserver((list) => {
      for (const entry of list.getEntries() as (PerformanceEntry & { element?: Element })[]) {
        seen.largest = entry.startTime;
        seen.what = entry.element ? `${entry.element.tagName.toLowerCase()} ${(entry.element.textContent ?? '').trim().slice(0, 24)}` : '?';
      }
    }).observe({ type: 'largest-contentful-paint', buffered: true });
    new PerformanceObserver((list) => {
      for (const entry of list.getEntries() as (PerformanceEntry & { value: number; hadRecentInput: boolean })[])
        if (!entry.hadRecentInput) seen.shift += entry.value;
    }).observe({ type: 'layout-shift', buffered: true });
  });
  await page.goto(url, { waitUntil: 'load' });
  // React puts its key on the root once it has taken over what the server drew.
  await page.waitForFunction(() =>
    Object.keys(document.getElementById('root')?.firstElementChild ?? {}).some((key) => key.startsWith('__react')),
  );
  const interactive = await page.evaluate(() => performance.now());
  await page.waitForTimeout(1500);
  const seen = await page.evaluate(() => (window as unknown as { seen: { largest: number; what: string; shift: number } }).seen);
  await context.close();
  return { ...seen, interactive, kilobytes: bytes / 1000 };
}
