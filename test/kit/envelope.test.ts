import { cp, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, afterEach, beforeAll, describe, expect, inject, it, vi } from 'vitest';
import { embeddedIssuer } from '../../gateway/issuer.ts';
import { type Seal, envelopeHeader } from '../../services/kit/identity/envelope.ts';
import { type Listening, serveSubgraph } from '../../services/kit/http/server.ts';
import { sealFrom, trustFrom } from '../../services/kit/identity/trust.ts';
import { visitor } from '../../services/kit/identity/viewer.ts';
import { openSubgraph } from '../../services/kit/graph/subgraph.ts';
import { needs } from '../../services/needs/index.ts';
import { opening } from '../support/subgraphs.ts';

let folder: string;
let elsewhere: string;
let server: Listening;
let bearer: Listening;
let seal: Seal;
const gateway = 'http://127.0.0.1:4000';
const from = { viewer: visitor, languages: ['en'] };

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'capacity-graph-'));
  elsewhere = await mkdtemp(join(tmpdir(), 'capacity-graph-'));
  await cp(inject('template'), folder, { recursive: true });
  await cp(inject('template'), elsewhere, { recursive: true });
  const surroundings = { folder, gateway, production: false };
  const note = () => {};
  server = await serveSubgraph(await openSubgraph(needs, opening(folder)), { host: '127.0.0.1', port: 0, trust: await trustFrom({}, 'needs', surroundings) }, note);
  bearer = await serveSubgraph(
    await openSubgraph(needs, opening(elsewhere)),
    { host: '127.0.0.1', port: 0, trust: await trustFrom({ SUBGRAPH_AUTH: 'bearer' }, 'needs', surroundings) },
    note,
  );
  seal = await sealFrom({}, folder);
});
afterEach(() => void vi.useRealTimers());
afterAll(async () => {
  await server.close();
  await bearer.close();
  await rm(folder, { recursive: true });
  await rm(elsewhere, { recursive: true });
});

const operations = {
  'a query': { query: '{ party(iso3: "MUS") { iso3 } }' },
  _service: { query: '{ _service { sdl } }' },
  _entities: { query: 'query($r: [_Any!]!) { _entities(representations: $r) { ... on Party { iso3 } } }', variables: { r: [{ __typename: 'Party', iso3: 'MUS' }] } },
};
const body = JSON.stringify(operations['a query']);

const send = async (to: Listening, content: string, headers: Record<string, string> = {}) => {
  const response = await fetch(`${to.url}/graphql`, { method: 'POST', headers: { 'content-type': 'application/json', ...headers }, body: content });
  return { status: response.status, answer: (await response.json()) as { data?: { party?: unknown }; errors?: { extensions: { code: string } }[] } };
};
const sealed = async (content: string, audience = 'needs', by = seal) => ({ [envelopeHeader]: await by.seal(audience, content, from) });

describe('a subgraph that trusts signatures', () => {
  it('answers what the gateway has signed', async () => {
    expect(await send(server, body, await sealed(body))).toEqual({ status: 200, answer: { data: { party: { iso3: 'MUS' } } } });
  });

  it('begins no write for which the gateway no longer waits', async () => {
    const input = '{ party: "MUS", topic: "ndf-aquatic", statement: "x", language: "en", kinds: [TRAINING], level: PERSON, urgency: LOW, visibility: PUBLIC }';
    const write = JSON.stringify({ query: `mutation { stateNeed(input: ${input}) { need { state } } }` });
    const jane = { learner: 'learner_jane', roles: [{ kind: 'authority' as const, party: 'MUS' }] };
    const until = async (deadline: number) => (await send(server, write, { [envelopeHeader]: await seal.seal('needs', write, { ...from, viewer: jane, deadline }) })).answer;
    expect((await until(Date.now() - 1)).errors?.map(e => e.extensions.code)).toEqual(['OVERLOADED']);
    expect(await until(Date.now() + 60_000)).toEqual({ data: { stateNeed: { need: { state: 'IDENTIFIED' } } } });
  });

  const refusals: [string, () => Promise<Record<string, string>>][] = [
    ['no envelope', async () => ({})],
    ['an empty envelope', async () => ({ [envelopeHeader]: '' })],
    ['an envelope for another subgraph', () => sealed(body, 'college')],
    ['an envelope for another body', () => sealed(JSON.stringify({ query: '{ parties { totalCount } }' }))],
    ['an envelope of a key that is not known', async () => sealed(body, 'needs', await sealFrom({}, await mkdtemp(join(elsewhere, 'other-'))))],
    ['a changed envelope', async () => {
      const [header, payload, signature] = (await seal.seal('needs', body, from)).split('.');
      const claims = JSON.parse(Buffer.from(payload!, 'base64url').toString()) as Record<string, unknown>;
      const changed = { ...claims, viewer: { learner: 'learner_x', roles: [{ kind: 'secretariat' }] } };
      return { [envelopeHeader]: [header, Buffer.from(JSON.stringify(changed)).toString('base64url'), signature].join('.') };
    }],
    ['a token of a user', async () => {
      const token = await (await embeddedIssuer(folder, gateway, false)).token({ subject: 'jane', roles: ['secretariat'] });
      return { [envelopeHeader]: token, authorization: `Bearer ${token}` };
    }],
    ['an envelope that is 40 s old', async () => {
      vi.useFakeTimers({ toFake: ['Date'], now: Date.now() - 40_000 });
      const old = await sealed(body);
      vi.useRealTimers();
      return old;
    }],
    ['an envelope of the future', async () => {
      vi.useFakeTimers({ toFake: ['Date'], now: Date.now() + 40_000 });
      const early = await sealed(body);
      vi.useRealTimers();
      return early;
    }],
  ];
  it.each(refusals)('refuses %s', async (_, headers) => {
    const { status, answer } = await send(server, body, await headers());
    expect({ status, code: answer.errors?.[0]?.extensions.code, data: answer.data }).toEqual({ status: 401, code: 'UNAUTHENTICATED', data: undefined });
  });

  it.each(Object.entries(operations))('refuses %s that nobody has signed', async (_, operation) => {
    expect((await send(server, JSON.stringify(operation))).status).toBe(401);
  });

  it('has no GET, whose query no signature of a body would cover', async () => {
    const query = encodeURIComponent('{ party(iso3: "MUS") { iso3 } }');
    const response = await fetch(`${server.url}/graphql?query=${query}`, { headers: { ...(await sealed('')), 'apollo-require-preflight': 'yes' } });
    expect(response.status).toBe(404);
  });
});

describe('a subgraph that trusts bearer tokens, for another router in front', () => {
  it('takes who brings none for a visitor', async () => {
    expect((await send(bearer, body)).answer).toEqual({ data: { party: { iso3: 'MUS' } } });
  });
  it('checks the token itself', async () => {
    const token = await (await embeddedIssuer(folder, gateway, false)).token({ subject: 'jane', roles: ['authority:MUS'] });
    expect((await send(bearer, body, { authorization: `Bearer ${token}` })).status).toBe(200);
    expect((await send(bearer, body, { authorization: `Bearer ${token}x` })).status).toBe(401);
  });
  it('does not believe an envelope', async () => {
    const { status } = await send(bearer, body, { ...(await sealed(body)), authorization: 'Bearer x.y.z' });
    expect(status).toBe(401);
  });
});

it('a subgraph refuses to start with another word for its trust', async () => {
  await expect(trustFrom({ SUBGRAPH_AUTH: 'none' }, 'needs', { folder, gateway, production: false })).rejects.toThrow('SUBGRAPH_AUTH=none is not known');
});

it('the embedded issuer refuses to run in production', async () => {
  await expect(embeddedIssuer(folder, gateway, true)).rejects.toThrow('NODE_ENV=production');
});
