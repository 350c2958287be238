import { defineConfig } from 'vitest/config';

export default defineConfig({ test: { name: 'public-ui', root: import.meta.dirname, include: ['src/**/*.test.{ts,tsx}'] } });
