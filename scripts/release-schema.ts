/* Makes the current schema the released one, which later changes are compared with, and clears what was declared against the last. */
import { readFileSync, writeFileSync } from 'node:fs';
import { inRoot } from '../services/kit/root.ts';
import { apiSchemaOf, files } from './breaking.ts';

writeFileSync(inRoot(files.released), apiSchemaOf(readFileSync(inRoot(files.supergraph), 'utf8')));
writeFileSync(inRoot(files.declared), '[]\n');
