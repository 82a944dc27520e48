/* Prints a token of the embedded issuer, for development; `npm run token -- --help` tells how. */
import { embeddedIssuer } from '../gateway/issuer.ts';
import { StartError } from '../services/kit/errors.ts';
import { settingsFrom } from '../services/kit/settings.ts';
import { askedBy, help } from './tokenWords.ts';

try {
  const asked = askedBy(process.argv.slice(2));
  if (asked === undefined) process.stdout.write(help);
  else {
    const { folder, host, port } = settingsFrom(process.env, 4000);
    const issuer = await embeddedIssuer(folder, process.env.GATEWAY_URL || `http://${host}:${port}`, process.env.NODE_ENV === 'production');
    process.stdout.write(`${await issuer.token(asked)}\n`);
  }
} catch (error) {
  if (!(error instanceof StartError)) throw error;
  process.stderr.write(`${error.message.replace(/\s+/g, ' ')}\n`);
  process.exit(1);
}
