/* Writes the showcase and the real answers to what the README asks into it. */
import { readFileSync, writeFileSync } from 'node:fs';
import { inRoot } from '../services/kit/root.ts';
import { answers, whileStarted, withAnswers } from './showcase.ts';

const file = inRoot('README.md');
const readme = readFileSync(file, 'utf8');
writeFileSync(file, withAnswers(readme, await whileStarted(started => answers(started, readme))));
