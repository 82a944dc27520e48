/*
 * Prints a token of the embedded issuer, for development:
 *   npm run token -- --role partner --organization unia
 *   npm run token -- --role authority --party MUS --subject jane
 * A role can be given more than once: --role committee:AC --role analyst
 */
import { parseArgs } from 'node:util';
import { embeddedIssuer } from '../gateway/issuer.ts';
import { StartError } from '../services/kit/errors.ts';
import { settingsFrom } from '../services/kit/settings.ts';
import { roleFrom } from '../services/kit/identity/viewer.ts';

try {
  const { values } = parseArgs({
    options: {
      role: { type: 'string', multiple: true, default: [] },
      party: { type: 'string' },
      organization: { type: 'string' },
      committee: { type: 'string' },
      subject: { type: 'string' },
      seconds: { type: 'string', default: '3600' },
    },
  });
  const { folder, host, port } = settingsFrom(process.env, 4000);
  const target = values.party ?? values.organization ?? values.committee;
  const roles = values.role.map(role => (role.includes(':') || target === undefined ? role : `${role}:${target}`));
  for (const role of roles)
    if (roleFrom(role) === undefined) throw new StartError(`${role} is no role. Use authority with --party, partner with --organization, donor with either, committee with --committee AC, PC or SC, analyst or secretariat; without --role, a learner.`);
  const seconds = Number(values.seconds);
  if (!Number.isInteger(seconds) || seconds < 1 || seconds > 86_400) throw new StartError('--seconds is a whole number from 1 to 86400.');
  const issuer = await embeddedIssuer(folder, `http://${host}:${port}`, process.env.NODE_ENV === 'production');
  process.stdout.write(`${await issuer.token({ subject: values.subject ?? (roles.join(' ') || 'learner'), roles, seconds })}\n`);
} catch (error) {
  const isOfArguments = error instanceof TypeError && String((error as { code?: string }).code).startsWith('ERR_PARSE_ARGS');
  if (!(error instanceof StartError) && !isOfArguments) throw error;
  process.stderr.write(`${error.message}\n`);
  process.exit(1);
}
