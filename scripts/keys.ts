/* Prints the keys of the data folder, made at first use, as settings for processes on other machines: npm run --silent keys > .env */
import { settingsFrom } from '../services/kit/settings.ts';
import { keysFrom } from './processes.ts';

for (const [name, value] of Object.entries(await keysFrom(process.env, settingsFrom(process.env, 4000).folder))) process.stdout.write(`${name}='${value}'\n`);
