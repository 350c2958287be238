import type { AddressInfo } from 'node:net';
import express from 'express';
import { describe, expect, it } from 'vitest';
import { notFound } from './not-found.ts';

describe('notFound', () => {
  it('API-3: answers people with a page in the language of the address and programs with JSON', async () => {
    const server = express().use(notFound).listen(0);
    const at = `http://localhost:${(server.address() as AddressInfo).port}`;
    const program = await fetch(`${at}/nothing`, { headers: { accept: 'application/json' } });
    expect([program.status, await program.json()]).toEqual([
      404,
      { errors: [{ message: 'There is nothing at this address.', extensions: { code: 'NOT_FOUND' } }] },
    ]);
    for (const [path, title] of [
      ['/nekas', 'Lapa nav atrasta'],
      ['/en/nothing', 'Page not found'],
    ] as const) {
      const person = await fetch(at + path, { headers: { accept: 'text/html' } });
      expect([person.status, (await person.text()).includes(`<h1>${title}</h1>`)]).toEqual([404, true]);
    }
    server.close();
  });
});
