import { join } from 'node:path';
import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    name: 'stories',
    root: import.meta.dirname,
    include: ['e2e/**/*.spec.ts'],
    globalSetup: [join(import.meta.dirname, 'e2e/support/product.ts')],
    testTimeout: 120_000,
    hookTimeout: 180_000,
    // one browser at a time: two cores serve the product, its database and the browser
    maxWorkers: 1,
    fileParallelism: false,
  },
});
