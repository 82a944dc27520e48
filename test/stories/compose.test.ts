import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { processesIn } from '../../scripts/processes.ts';
import { inRoot } from '../../services/kit/root.ts';

interface Service {
  command?: string[];
  build?: string;
  environment: Record<string, string>;
  ports?: string[];
  depends_on?: Record<string, object>;
}

/** What is asked for in production alone, and in development is left as it is. */
const ofProduction = ['NODE_ENV', 'DEMO', 'OIDC_ISSUER', 'OIDC_AUDIENCE', 'OIDC_ROLES_CLAIM', 'ROLE_WORDS'];

describe('compose.yaml', () => {
  const { services } = parse(readFileSync(inRoot('compose.yaml'), 'utf8'), { merge: true }) as { services: Record<string, Service> }; // its form is the test's to prove
  const kept = (name: string) => `\${${name}:?see README.md}`;
  const { subgraphs, gateways } = processesIn({
    hostOf: name => name,
    portOf: usual => usual,
    listenOn: '0.0.0.0',
    databaseUrl: 'postgresql://graph:${POSTGRES_PASSWORD}@database:5432/graph',
    gatewayUrl: '${GATEWAY_URL:-http://127.0.0.1:4000}',
    keys: { SIGNING_KEY: kept('SIGNING_KEY'), PEER_KEYS: kept('PEER_KEYS'), LEARNER_KEY: kept('LEARNER_KEY') },
  });

  it('has the processes of npm run start:several, and a database', () => {
    expect(Object.keys(services)).toEqual(['database', ...[...subgraphs, ...gateways].map(({ name }) => name)]);
    expect(services.database!.environment).toEqual({ POSTGRES_USER: 'graph', POSTGRES_DB: 'graph', POSTGRES_PASSWORD: kept('POSTGRES_PASSWORD') });
  });

  it.each([...subgraphs, ...gateways])('starts $name as that does', ({ name, words, environment }) => {
    const service = services[name]!;
    expect(service.build).toBe('.');
    expect(service.command).toEqual(words);
    expect(Object.fromEntries(Object.entries(service.environment).filter(([variable]) => !ofProduction.includes(variable)))).toEqual(environment);
    expect(service.environment.NODE_ENV).toBe('production');
    const isGateway = words[0] === 'gateway';
    expect(service.ports).toEqual(isGateway ? [`${environment.PORT}:${environment.PORT}`] : undefined);
    expect(Object.keys(service.depends_on ?? {})).toEqual(isGateway ? [] : ['database']);
  });

  it('asks for settings that the README names', () => {
    const readme = readFileSync(inRoot('README.md'), 'utf8');
    const named = new Set(Object.values(services).flatMap(({ environment }) => [...JSON.stringify(environment).matchAll(/\$\{(\w+)/g)].map(([, name]) => name!)));
    for (const name of named) expect(readme, name).toContain(name);
  });
});
