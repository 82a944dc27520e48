import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, afterEach, beforeEach, expect, inject, onTestFailed } from 'vitest';
import { watchFields } from './fields.ts';
import { shippedId } from '../../services/kit/values/ids.ts';

declare module 'vitest' {
  interface ProvidedContext {
    /** Folder in which each test file leaves which fields it touched; absent when mutants run. */
    recording: string | null;
    /** For each test file that runs: the field whose resolver returns null, or the guard that is switched off. */
    mutants: Record<string, string>;
  }
}

/** What one test file touched. */
export interface Recording {
  file: string;
  touched: string[];
  /** Those of them that had a value at least once. */
  valued: string[];
}

declare global {
  /** Asked by every guard, where a run is about guards: whether it is switched off. */
  var isOff: ((guard: string) => boolean) | undefined;
}

// Loaded before each test file of a mutation run, and never otherwise.
const file = expect.getState().testPath!;
const recording = inject('recording');
const mutant = inject('mutants')[file];

const touched = new Set<string>();
const valued = new Set<string>();
const note = (field: string, value: unknown): void => {
  if (value === null || value === undefined || valued.has(field)) return;
  if (value instanceof Promise) value.then(v => note(field, v), () => {});
  else valued.add(field);
};

// What a file prepares is as it ever is: a guard is tried by its tests alone.
let inTest = false;
globalThis.isOff = guard => {
  if (!inTest) return false;
  if (recording !== null) touched.add(guard);
  return recording === null && guard === mutant;
};

watchFields(
  recording === null
    ? { resolving: field => field === mutant, resolved: () => {} }
    : {
        resolving: field => {
          touched.add(field);
          return false;
        },
        resolved: note,
      },
);

let caught = false;
beforeEach(context => {
  inTest = true;
  // One failing test is enough to catch a mutant.
  if (recording === null && caught) context.skip();
  onTestFailed(() => {
    caught = true;
  });
});

afterEach(() => {
  inTest = false;
});

afterAll(() => {
  if (recording === null) return;
  const content: Recording = { file, touched: [...touched], valued: [...valued] };
  writeFileSync(join(recording, `${shippedId('file', file)}.json`), JSON.stringify(content));
});
