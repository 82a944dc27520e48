import { readFileSync } from 'node:fs';
import { buildSchema } from 'graphql';
import { describe, expect, it } from 'vitest';
import { apiSchemaOf, breaking, check } from '../../scripts/breaking.ts';
import { inRoot } from '../../services/kit/root.ts';

const released = 'type Query { party(iso3: String!): Party } type Party { iso3: String! name: String! }';

describe('the check for breaking changes', () => {
  it('lets fields, types and optional arguments be added', () => {
    const current = 'type Query { party(iso3: String!, on: String): Party region: Region } type Party { iso3: String! name: String! region: Region } type Region { slug: String! }';
    expect(breaking(released, current, [])).toEqual({ undeclared: [], idle: [] });
  });

  it('names what is removed, narrowed or newly demanded', () => {
    const current = 'type Query { party(iso3: String!, on: String!): Party } type Party { iso3: String }';
    expect(breaking(released, current, []).undeclared.sort()).toEqual([
      'A required arg on on Query.party was added.',
      'Party.iso3 changed type from String! to String.',
      'Party.name was removed.',
    ]);
  });

  it('accepts what is declared with a reason, and nothing that is declared without one', () => {
    const current = 'type Query { party(iso3: String!): Party } type Party { iso3: String! }';
    const change = 'Party.name was removed.';
    expect(breaking(released, current, [{ change, why: 'Names became LocalizedText in `title`.' }])).toEqual({ undeclared: [], idle: [] });
    expect(breaking(released, current, [{ change, why: ' ' }]).undeclared).toEqual([change]);
  });

  it('refuses a declaration of what does not happen, so that the list stays true', () => {
    expect(breaking(released, released, [{ change: 'Party.name was removed.', why: 'old' }])).toEqual({ undeclared: [], idle: ['Party.name was removed.'] });
  });

  it('compares what clients see: nothing inaccessible, nothing of the federation', () => {
    const api = apiSchemaOf(readFileSync(inRoot('schema/supergraph.graphql'), 'utf8'));
    const schema = buildSchema(api);
    expect(schema.getType('NeedProfile')).toBeUndefined();
    expect(Object.keys(schema.getTypeMap()).filter(name => /^(join|link|core)__|^_/.test(name) && !name.startsWith('__'))).toEqual([]);
    expect(schema.getQueryType()!.getFields().parties!.description).toMatch(/\w{4,}/);
    expect(breaking(api, api, [])).toEqual({ undeclared: [], idle: [] });
  });

  it('holds for the committed schema', () => {
    expect(check()).toEqual([]);
  });
});
