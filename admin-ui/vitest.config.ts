import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: { include: ['src/**/*.test.ts', 'src/**/*.test.tsx', '../codegen/**/*.test.ts'], environment: 'node' },
});
