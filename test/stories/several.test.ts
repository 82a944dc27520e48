import { severalProcesses } from '../support/several.ts';

severalProcesses({ pairs: 45, load: 60, ending: 'SIGTERM' });
