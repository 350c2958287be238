import { chmodSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { TestProject } from 'vitest/node';
import { describeBrowser } from '../../browser/chosen-browser.ts';
import { startBuiltProduct } from '../../product/built-product.ts';

declare module 'vitest' {
  interface ProvidedContext {
    /** Address of the running product. */
    product: string;
  }
}

/** Starts the built product as a newcomer would, on an empty folder with demonstration data, and stops it after the stories. PRODUCT names one that runs already. */
export default async function setup(project: TestProject): Promise<() => Promise<void>> {
  const browser = describeBrowser().then((text) => console.log(text));
  const running = process.env['PRODUCT'];
  if (running) {
    await browser;
    project.provide('product', running);
    return async () => {};
  }
  const folder = mkdtempSync(join(tmpdir(), 'stars-stories-'));
  chmodSync(folder, 0o755);
  const [product] = await Promise.all([startBuiltProduct({ dataFolder: folder }), browser]);
  project.provide('product', product.address);
  return async () => {
    await product.stop();
    rmSync(folder, { recursive: true, force: true });
  };
}
