/* Writes the showcase and its real answer into the README. */
import { readFileSync, writeFileSync } from 'node:fs';
import { inRoot } from '../services/kit/root.ts';
import { answer, whileStarted, withAnswer } from './showcase.ts';

const given = await whileStarted(answer);
const file = inRoot('README.md');
writeFileSync(file, withAnswer(readFileSync(file, 'utf8'), given));
