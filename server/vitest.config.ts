import { defineConfig } from 'vitest/config';

export default defineConfig({
  // Vite would take graphql's ES build while type-graphql takes the other: two copies cannot share types
  resolve: { alias: [{ find: /^graphql$/, replacement: 'graphql/index.js' }] },
  test: {
    name: 'server',
    root: import.meta.dirname,
    include: ['src/**/*.test.ts'],
    globalSetup: ['src/testing/global-setup.ts'],
    setupFiles: ['src/testing/setup.ts'],
    testTimeout: 30_000,
    hookTimeout: 60_000,
    maxWorkers: 2,
    // modules are read once a worker, not once a file: each test has a database of its own and needs no fresh copy of the code
    isolate: false,
  },
});
