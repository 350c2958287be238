import { brotliDecompressSync, gunzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { keptPage, PageStore } from './page-store.ts';

describe('pages kept for a moment', () => {
  it('are drawn anew after thirty seconds', () => {
    let now = 0;
    const store = new PageStore(() => now);
    const page = store.put('/', keptPage(200, '<html lang="lv">'));
    now = 29_999;
    expect(store.get('/')).toBe(page);
    now = 30_000;
    expect(store.get('/')).toBeUndefined();
  });

  it('never take more room than they may, oldest out', () => {
    const store = new PageStore(() => 0);
    const large = 'x'.repeat(10_000_000);
    for (const key of ['a', 'b', 'c']) store.put(key, keptPage(200, large));
    expect(['a', 'b', 'c'].map((key) => store.get(key) !== undefined)).toEqual([false, true, true]);
  });

  it('count the forms that are made of them later, and their addresses', () => {
    const store = new PageStore(() => 0);
    const addresses = ['a', 'b', 'c'].map((name) => name.repeat(2_000_000));
    for (const address of addresses) store.put(address, keptPage(200, `<html ${'x'.repeat(3_000_000)}`));
    expect(addresses.map((address) => store.get(address) !== undefined)).toEqual([true, true, true]);
    store.get(addresses[2]!)!.as(undefined, 'dark');
    store.get(addresses[2]!)!.as(undefined, 'light');
    store.get(addresses[2]!)!.as(undefined, undefined);
    store.get(addresses[1]!)!.as(undefined, undefined);
    expect(addresses.map((address) => store.get(address) !== undefined)).toEqual([false, true, true]);
  });

  it('are the same page in every form', () => {
    const page = keptPage(200, '<html lang="lv"><p>Mācības</p>');
    expect(brotliDecompressSync(page.as('br', undefined)).toString()).toBe('<html lang="lv"><p>Mācības</p>');
    expect(gunzipSync(page.as('gzip', 'dark')).toString()).toBe('<html data-theme="dark" lang="lv"><p>Mācības</p>');
    expect(page.as(undefined, 'light').toString()).toContain('data-theme="light"');
  });
});
