import { defineConfig } from 'vitest/config';
import usual from './vitest.config.ts';

/** What takes too long for every change: run by `npm run test:long`. */
export default defineConfig({ ...usual, test: { ...usual.test, include: ['test/long/**/*.test.ts'], exclude: [], testTimeout: 1_200_000 } });
