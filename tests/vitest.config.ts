import { join } from 'node:path';
import { defineConfig } from 'vitest/config';

export default defineConfig({
  resolve: { alias: [{ find: /^graphql$/, replacement: 'graphql/index.js' }] },
  test: {
    name: 'api',
    root: import.meta.dirname,
    include: ['api/**/*.spec.ts', 'repository/**/*.spec.ts'],
    globalSetup: [join(import.meta.dirname, '../server/src/testing/global-setup.ts')],
    setupFiles: [join(import.meta.dirname, '../server/src/testing/setup.ts')],
    testTimeout: 60_000,
    hookTimeout: 120_000,
    maxWorkers: 2,
    // modules are read once a worker, not once a file: each test has a database of its own and needs no fresh copy of the code
    isolate: false,
  },
});
