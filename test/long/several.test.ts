import { severalProcesses } from '../support/several.ts';

severalProcesses({ pairs: 1_000, load: 1_000, ending: 'SIGKILL' });
