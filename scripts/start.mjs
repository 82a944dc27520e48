// Starts the bundle, and makes it anew when a source is newer.
import { existsSync, readdirSync, statSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

// better-sqlite3 needs Node-API 10, and ends an older Node without a word.
const { node, napi } = process.versions;
if (Number.parseInt(node) < 22 || Number(napi) < 10) {
  console.error(`Node ${node} is too old: 22.14 or later is needed. Start with npm start, which brings its own on Linux.`);
  process.exit(1);
}

const root = dirname(dirname(fileURLToPath(import.meta.url)));
const bundle = join(root, 'dist/main.js');
const newest = folder =>
  readdirSync(join(root, folder), { recursive: true, withFileTypes: true })
    .filter(entry => entry.isFile() && entry.name.endsWith('.ts'))
    .reduce((latest, entry) => Math.max(latest, statSync(join(entry.parentPath, entry.name)).mtimeMs), 0);

if (!existsSync(bundle) || Math.max(newest('gateway'), newest('services')) > statSync(bundle).mtimeMs) {
  const { build } = await import('./build.mjs');
  await build();
}
await import('../dist/main.js');
