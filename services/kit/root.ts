import { existsSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const climb = (from: string): string =>
  existsSync(join(from, 'package.json')) && existsSync(join(from, 'schema')) ? from : climb(dirname(from));

/** The project's folder: the one place that finds it, since a bundle and the sources lie at different depths. */
export const root = climb(dirname(fileURLToPath(import.meta.url)));

/** A path inside the project. */
export const inRoot = (...parts: string[]) => join(root, ...parts);
