// Bundles the start into one file. drizzle-orm's large exports map costs a second at each start when it is not bundled.
import { renameSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = dirname(dirname(fileURLToPath(import.meta.url)));

export async function build() {
  const { build: bundle } = createRequire(import.meta.url)('esbuild');
  // Several processes may start at once: each makes the file beside it and puts it into place whole.
  const made = join(root, `dist/main.${process.pid}.js`);
  await bundle({
    entryPoints: [join(root, 'gateway/main.ts')],
    outfile: made,
    bundle: true,
    platform: 'node',
    format: 'esm',
    target: 'node22',
    logLevel: 'warning',
    external: ['better-sqlite3', 'pg-native'],
    // CommonJS dependencies inside the bundle need these names.
    banner: {
      js: "import { createRequire as __createRequire } from 'node:module'; import { fileURLToPath as __toPath } from 'node:url'; import { dirname as __dirnameOf } from 'node:path'; const require = __createRequire(import.meta.url); const __filename = __toPath(import.meta.url); const __dirname = __dirnameOf(__filename);",
    },
  });
  renameSync(made, join(root, 'dist/main.js'));
}

if (process.argv[1] === fileURLToPath(import.meta.url)) await build();
