import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { extname, join } from 'node:path';
import { brotliCompressSync, constants, gzipSync } from 'node:zlib';

/* Beside every file worth it lies the same file compressed, once and well, so that no request pays for it. */
const client = join(import.meta.dirname, '..', 'dist', 'client');
const compressible = new Set(['.js', '.css', '.svg', '.json', '.html']);
const smallest = 800;

for (const entry of readdirSync(client, { recursive: true, withFileTypes: true })) {
  const path = join(entry.parentPath, entry.name);
  if (!entry.isFile() || !compressible.has(extname(entry.name)) || path.includes('.vite')) continue;
  const content = readFileSync(path);
  if (content.length < smallest) continue;
  writeFileSync(
    `${path}.br`,
    brotliCompressSync(content, { params: { [constants.BROTLI_PARAM_QUALITY]: 11, [constants.BROTLI_PARAM_SIZE_HINT]: content.length } }),
  );
  writeFileSync(`${path}.gz`, gzipSync(content, { level: 9 }));
}
