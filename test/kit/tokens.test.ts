import { KeyObject, createHmac, sign } from 'node:crypto';
import { CompactEncrypt, type JWTPayload, SignJWT, exportSPKI } from 'jose';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type TokenReader, tokenReader } from '../../services/kit/identity/tokens.ts';
import { type IssuerKey, type TestIssuer, issuerKey, testIssuer } from '../support/issuer.ts';

let issuer: TestIssuer;
let reader: TokenReader;
let rsa: IssuerKey;
let ec: IssuerKey;
let ed: IssuerKey;
let stranger: IssuerKey;
let encryption: IssuerKey;

const audience = 'capacity';
const now = () => Math.floor(Date.now() / 1000);
const claims = (): JWTPayload => ({ iss: issuer.url, aud: audience, sub: 'jane', iat: now(), nbf: now(), exp: now() + 600, roles: ['authority:MUS'] });

beforeAll(async () => {
  rsa = await issuerKey('rsa', 'RS256');
  ec = await issuerKey('ec', 'ES256');
  ed = await issuerKey('ed', 'EdDSA');
  stranger = await issuerKey('ec', 'ES256');
  encryption = await issuerKey('enc', 'RSA-OAEP-256');
  issuer = await testIssuer([rsa.jwk, ec.jwk, ed.jwk, { ...encryption.jwk, use: 'enc' }]);
  reader = tokenReader({ issuer: issuer.url, audience, roles: { claim: 'roles', words: { 'staff-iucn': 'partner:iucn' } }, learnerKey: Buffer.from('a key of the server') });
});
afterAll(() => issuer.close());

const token = (changes: Record<string, unknown> = {}, header: Record<string, unknown> = {}, key: IssuerKey = ec) =>
  new SignJWT({ ...claims(), ...changes }).setProtectedHeader({ alg: key.algorithm, kid: key.kid, typ: 'JWT', ...header }).sign(key.privateKey);

const part = (value: unknown) => Buffer.from(typeof value === 'string' ? value : JSON.stringify(value)).toString('base64url');

/** A token whose header and payload are just these, signed over by whoever makes it: libraries refuse to make most of them. */
const forged = (header: unknown, payload: unknown, signer: (input: string) => Buffer | string) => {
  const input = `${part(header)}.${part(payload)}`;
  const signature = signer(input);
  return `${input}.${typeof signature === 'string' ? signature : signature.toString('base64url')}`;
};
const byEc = (input: string) => sign('sha256', Buffer.from(input), { key: KeyObject.from(ec.privateKey), dsaEncoding: 'ieee-p1363' });
const asIs = (header: unknown, payload: unknown = claims()) => forged(header, payload, byEc);
const mac = (secret: string | Buffer, algorithm = 'sha256') => (input: string) => createHmac(algorithm, secret).update(input).digest();
const header = { alg: 'ES256', kid: 'ec', typ: 'JWT' };
const without = (name: string) => Object.fromEntries(Object.entries(claims()).filter(([key]) => key !== name));
const json = (text: string) => text;

describe('good tokens', () => {
  it.each([
    ['RS256', () => token({}, {}, rsa)],
    ['ES256', () => token()],
    ['EdDSA', () => token({}, {}, ed)],
    ['of the type at+jwt', () => token({}, { typ: 'at+jwt' })],
    ['without a type', () => token({}, { typ: undefined })],
    ['for several audiences', () => token({ aud: ['other', audience] })],
    ['not valid before a time 20 s ahead, as clocks differ', () => token({ nbf: now() + 20 })],
    ['expired 20 s ago, as clocks differ', () => token({ exp: now() - 20, iat: now() - 600 })],
    ['made by hand like the forged ones below', async () => asIs(header)],
  ])('%s', async (_, make) => {
    expect(await reader.viewerOf(`Bearer ${await make()}`)).toEqual({ learner: expect.stringMatching(/^learner_[0-9a-f]{32}$/) as string, roles: [{ kind: 'authority', party: 'MUS' }] });
  });

  it('gives the same learner for the same subject alone', async () => {
    const learner = async (sub: string, key: IssuerKey) => (await reader.viewerOf(`Bearer ${await token({ sub }, {}, key)}`)).learner;
    expect(await learner('jane', rsa)).toBe(await learner('jane', ec));
    expect(await learner('jane', ec)).not.toBe(await learner('joan', ec));
  });

  it('reads each role, and words of the issuer that the settings explain', async () => {
    const roles = ['authority:MUS', 'staff-iucn', 'donor:CHE', 'donor:gef', 'committee:AC', 'analyst', 'secretariat'];
    expect((await reader.viewerOf(`Bearer ${await token({ roles })}`)).roles).toEqual([
      { kind: 'authority', party: 'MUS' },
      { kind: 'partner', organization: 'iucn' },
      { kind: 'donor', party: 'CHE' },
      { kind: 'donor', organization: 'gef' },
      { kind: 'committee', committee: 'AC' },
      { kind: 'analyst' },
      { kind: 'secretariat' },
    ]);
  });

  it('takes no header for a visitor, and no role for a learner', async () => {
    expect(await reader.viewerOf(undefined)).toEqual({ learner: null, roles: [] });
    expect((await reader.viewerOf(`Bearer ${await token({ roles: undefined })}`)).roles).toEqual([]);
  });
});

describe('forged and broken tokens are refused', () => {
  const cases: [string, () => Promise<string> | string][] = [
    ['nothing but dots', () => '..'],
    ['two parts', async () => (await token()).split('.').slice(0, 2).join('.')],
    ['four parts', async () => `${await token()}.x`],
    ['no signature', async () => `${(await token()).split('.').slice(0, 2).join('.')}.`],
    ['a signature of another token', async () => `${(await token()).split('.').slice(0, 2).join('.')}.${(await token({ sub: 'joan' })).split('.')[2]}`],
    ['a changed payload', async () => {
      const [h, , s] = (await token()).split('.');
      return `${h}.${part({ ...claims(), roles: ['secretariat'] })}.${s}`;
    }],
    ['a changed last byte of the signature', async () => {
      const [h, p, s] = (await token()).split('.');
      const bytes = Buffer.from(s!, 'base64url');
      bytes[bytes.length - 1]! ^= 1;
      return `${h}.${p}.${bytes.toString('base64url')}`;
    }],
    ['an all-zero ECDSA signature (CVE-2022-21449)', () => forged(header, claims(), () => Buffer.alloc(64))],
    ['a DER signature of ECDSA', () => forged(header, claims(), input => sign('sha256', Buffer.from(input), KeyObject.from(ec.privateKey)))],
    ['alg none', () => forged({ alg: 'none', typ: 'JWT' }, claims(), () => '')],
    ['alg none with a key id', () => forged({ ...header, alg: 'none' }, claims(), () => '')],
    ['alg None', () => forged({ ...header, alg: 'None' }, claims(), () => '')],
    ['alg NONE', () => forged({ ...header, alg: 'NONE' }, claims(), () => '')],
    ['alg nOnE with a signature', () => asIs({ ...header, alg: 'nOnE' })],
    ['an empty alg', () => asIs({ ...header, alg: '' })],
    ['no alg', () => asIs({ kid: 'ec', typ: 'JWT' })],
    ['alg as a list', () => asIs({ ...header, alg: ['ES256'] })],
    ['alg null', () => asIs({ ...header, alg: null })],
    ['HMAC with the public key as PEM', async () => forged({ alg: 'HS256', kid: 'rsa', typ: 'JWT' }, claims(), mac(await exportSPKI(rsa.publicKey)))],
    ['HMAC with the public key as JWK', () => forged({ alg: 'HS256', kid: 'ec', typ: 'JWT' }, claims(), mac(JSON.stringify(ec.jwk)))],
    ['HMAC with an empty secret', () => forged({ alg: 'HS256', kid: 'ec', typ: 'JWT' }, claims(), mac(''))],
    ['HS384', () => forged({ alg: 'HS384', kid: 'ec', typ: 'JWT' }, claims(), mac('secret', 'sha384'))],
    ['HS512', () => forged({ alg: 'HS512', kid: 'ec', typ: 'JWT' }, claims(), mac('secret', 'sha512'))],
    ['RS256 named over an EC signature', () => asIs({ ...header, alg: 'RS256' })],
    ['ES256 named over an RSA key', () => asIs({ ...header, kid: 'rsa' })],
    ['PS256, which is not on the list', () => asIs({ alg: 'PS256', kid: 'rsa', typ: 'JWT' })],
    ['ES384, which is not on the list', () => asIs({ ...header, alg: 'ES384' })],
    ['ES256K, which is not on the list', () => asIs({ ...header, alg: 'ES256K' })],
    ['a key of another with our key id', () => token({}, {}, stranger)],
    ['an unknown key id', () => token({}, { kid: 'no-such-key' })],
    ['a key id that climbs folders', () => token({}, { kid: '../../etc/passwd' })],
    ['a key id with SQL', () => token({}, { kid: "x' or '1'='1" })],
    ['no key id', () => asIs({ alg: 'ES256', typ: 'JWT' })],
    ['a key id that is a number', () => asIs({ ...header, kid: 7 })],
    ['the key that is for encryption', () => asIs({ alg: 'RS256', kid: 'enc', typ: 'JWT' })],
    ['jku', () => asIs({ ...header, jku: 'https://attacker.example/jwks' })],
    ['jwk with a key of its own', async () => forged({ ...header, jwk: stranger.jwk }, claims(), input => sign('sha256', Buffer.from(input), { key: KeyObject.from(stranger.privateKey), dsaEncoding: 'ieee-p1363' }))],
    ['x5u', () => asIs({ ...header, x5u: 'https://attacker.example/cert' })],
    ['x5c', () => asIs({ ...header, x5c: ['MIIB'] })],
    ['crit', () => asIs({ ...header, crit: ['exp'] })],
    ['crit with an extension of its own', () => asIs({ ...header, crit: ['urn:x'], 'urn:x': true })],
    ['b64 false', () => asIs({ ...header, b64: false })],
    ['zip', () => asIs({ ...header, zip: 'DEF' })],
    ['a header that is no JSON', () => forged('{alg:ES256}', claims(), byEc)],
    ['a header that is a list', () => asIs([header])],
    ['a payload that is no JSON', () => asIs(header, json('{sub:jane}'))],
    ['a payload that is a list', () => asIs(header, [claims()])],
    ['a payload that is a text', () => asIs(header, json('"jane"'))],
    ['an encrypted token', () => new CompactEncrypt(Buffer.from(JSON.stringify(claims()))).setProtectedHeader({ alg: 'RSA-OAEP-256', enc: 'A256GCM', kid: 'enc' }).encrypt(encryption.publicKey)],
    ['another type', () => token({}, { typ: 'logout+jwt' })],
    ['the type of our own envelopes', () => token({}, { typ: 'envelope+jwt' })],
    ['another issuer', () => token({ iss: 'https://attacker.example' })],
    ['the issuer with a slash more', () => token({ iss: `${issuer.url}/` })],
    ['no issuer', () => asIs(header, without('iss'))],
    ['issuers as a list', () => token({ iss: [issuer.url] })],
    ['another audience', () => token({ aud: 'other' })],
    ['no audience', () => asIs(header, without('aud'))],
    ['an empty list of audiences', () => token({ aud: [] })],
    ['an audience that only begins like ours', () => token({ aud: `${audience}-2` })],
    ['no subject', () => asIs(header, without('sub'))],
    ['an empty subject', () => token({ sub: '' })],
    ['a subject that is a number', () => token({ sub: 7 })],
    ['a subject that is a list', () => token({ sub: ['jane'] })],
    ['a subject of 300 characters', () => token({ sub: 'x'.repeat(300) })],
    ['an expired one', () => token({ exp: now() - 60, iat: now() - 600 })],
    ['no expiry', () => asIs(header, without('exp'))],
    ['an expiry that is a text', () => token({ exp: String(now() + 600) })],
    ['an expiry that is no number', () => asIs(header, json(`{"iss":"${issuer.url}","aud":"${audience}","sub":"jane","iat":${now()},"exp":1e999}`))],
    ['one not valid yet', () => token({ nbf: now() + 300 })],
    ['a not-before that is a text', () => token({ nbf: 'now' })],
    ['one issued in the future', () => token({ iat: now() + 300 })],
    ['no time of issue', () => asIs(header, without('iat'))],
    ['a life of 25 hours', () => token({ exp: now() + 25 * 3600 })],
    ['a time of issue that hides a long life', () => token({ iat: now() - 20 * 3600, exp: now() + 5 * 3600 })],
    ['roles as a text', () => token({ roles: 'secretariat' })],
    ['roles as an object', () => token({ roles: { secretariat: true } })],
    ['an unknown role', () => token({ roles: ['admin'] })],
    ['a role in capitals', () => token({ roles: ['Secretariat'] })],
    ['a role with a space', () => token({ roles: ['secretariat '] })],
    ['an authority of no Party', () => token({ roles: ['authority'] })],
    ['an authority of a pattern', () => token({ roles: ['authority:%'] })],
    ['a Party in small letters', () => token({ roles: ['authority:mus'] })],
    ['an unknown committee', () => token({ roles: ['committee:XC'] })],
    ['one unknown role among good ones', () => token({ roles: ['analyst', 'root'] })],
    ['a role that is a number', () => token({ roles: [1] })],
    ['a role named like a property of every object', () => token({ roles: ['constructor'] })],
    ['51 roles', () => token({ roles: Array.from({ length: 51 }, () => 'analyst') })],
    ['operations as a text', () => token({ operations: 'Needs' })],
    ['an operation without a fingerprint', () => token({ operations: ['Needs'] })],
    ['an operation that is a number', () => token({ operations: [7] })],
    ['101 operations', () => token({ operations: Array.from({ length: 101 }, (_, i) => `N${i}:${'0'.repeat(64)}`) })],
    ['a token longer than 16 kB', () => token({ note: 'x'.repeat(20_000) })],
  ];
  it('are 60 or more', () => expect(cases.length).toBeGreaterThanOrEqual(60));

  it.each(cases)('%s', async (_, make) => {
    await expect(reader.viewerOf(`Bearer ${await make()}`)).rejects.toMatchObject({ extensions: { code: 'UNAUTHENTICATED' } });
  });

  it.each([['Basic amFuZTp4'], ['Bearer'], ['Bearer '], ['Bearer a b'], [''], ['bearer: x']])('the header %j', async value => {
    await expect(reader.viewerOf(value)).rejects.toMatchObject({ extensions: { code: 'UNAUTHENTICATED' } });
  });
});

describe('the keys of the issuer', () => {
  it('are fetched once for many tokens, and not again for each unknown key', async () => {
    await reader.viewerOf(`Bearer ${await token()}`);
    const before = issuer.fetches();
    for (let i = 0; i < 20; i += 1) await expect(reader.viewerOf(`Bearer ${await token({}, { kid: `unknown-${i}` })}`)).rejects.toThrow();
    expect(issuer.fetches()).toBe(before);
  });

  it('cannot be had: the answer says so, and a later token is checked again', async () => {
    const late = await testIssuer([ec.jwk]);
    const url = late.url;
    await late.close();
    const cut = tokenReader({ issuer: url, audience, roles: { claim: 'roles', words: {} }, learnerKey: Buffer.from('k') });
    await expect(cut.viewerOf(`Bearer ${await token({ iss: url })}`)).rejects.toMatchObject({ extensions: { code: 'OVERLOADED' } });
  });
});
