import react from '@vitejs/plugin-react';
import { defineConfig } from 'vite';

export default defineConfig({
  base: '/admin/',
  plugins: [react()],
  build: { outDir: 'dist', sourcemap: false, chunkSizeWarningLimit: 1600 },
  // reached through the public interface's address during development (`pnpm dev`); only changes of code come straight from here
  server: { hmr: { clientPort: 4002 } },
});
