import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';

/*
 * What a first visit to a page costs: every script, style and word file the page needs before it works, gzip.
 * The catalogue is promised at most 150 kB; fails when it is more. Fonts are named beside it.
 */
const promised = 150_000;
const client = join(import.meta.dirname, '..', 'dist', 'client');

interface Chunk {
  file: string;
  css?: string[];
  assets?: string[];
  imports?: string[];
}
const manifest = JSON.parse(readFileSync(join(client, '.vite', 'manifest.json'), 'utf8')) as Record<string, Chunk>;

const pages: Record<string, string[]> = {
  home: ['home'],
  catalogue: ['catalogue'],
  programme: ['programme'],
  comparison: ['comparison'],
  account: ['account'],
};

for (const [page, words] of Object.entries(pages)) {
  const entries = ['index.html', `src/features/${page}/pages.ts`, ...['common', ...words].map((name) => `src/messages/lv/${name}.ts`)];
  const files = filesOf(entries);
  const scripts = sum(files.filter((file) => file.endsWith('.js')));
  const styles = sum(files.filter((file) => file.endsWith('.css')));
  const fonts = sum(
    files.filter((file) => file.endsWith('.woff2')),
    false,
  );
  const total = scripts + styles;
  console.log(
    `${page.padEnd(11)} ${kB(total)} gzip  (scripts ${kB(scripts)} in ${files.filter((file) => file.endsWith('.js')).length} files, styles ${kB(styles)}; fonts ${kB(fonts)} besides)`,
  );
  if (page === 'catalogue') {
    console.log(`            ${kB(promised)} promised: ${total <= promised ? 'kept' : 'BROKEN'}`);
    if (total > promised) process.exitCode = 1;
  }
}

function filesOf(entries: string[]): string[] {
  const found = new Set<string>();
  const seen = new Set<string>();
  const visit = (key: string) => {
    const chunk = manifest[key];
    if (!chunk || seen.has(key)) return;
    seen.add(key);
    for (const file of [chunk.file, ...(chunk.css ?? []), ...(chunk.assets ?? [])]) found.add(file);
    for (const next of chunk.imports ?? []) visit(next);
  };
  for (const entry of entries) visit(entry);
  return [...found];
}

function sum(files: string[], compressed = true): number {
  return files.reduce((bytes, file) => {
    const content = readFileSync(join(client, file));
    return bytes + (compressed ? gzipSync(content, { level: 9 }).length : content.length);
  }, 0);
}

function kB(bytes: number): string {
  return `${(bytes / 1000).toFixed(1)} kB`.padStart(9);
}
