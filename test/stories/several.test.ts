import { severalProcesses } from '../support/several.ts';

severalProcesses({ pairs: 60, load: 90, ending: 'SIGTERM' });
