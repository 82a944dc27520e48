import { existsSync, readFileSync } from 'node:fs';
import { Kind, type OperationDefinitionNode, parse } from 'graphql';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { subgraphNames } from '../../services/kit/graph/sdl.ts';
import { inRoot } from '../../services/kit/root.ts';
import { type Graph, openGraph } from '../support/graph.ts';

/*
 * The examples in the READMEs of the subgraphs: each runs as whoever it says, in their order, over demonstration data. A
 * variable without a default takes the last value of its name that an earlier answer gave.
 */

interface Example {
  who: string;
  query: string;
}

const readmeOf = (subgraph: string): string => {
  const path = inRoot('services', subgraph, 'README.md');
  return existsSync(path) ? readFileSync(path, 'utf8') : '';
};

const examplesIn = (readme: string): Example[] => [...readme.matchAll(/<!-- example: (\S+) -->\n+`{3}graphql\n([^]*?)`{3}/g)].map(([, who, query]) => ({ who: who!, query: query! }));

/** Remembers each single value of an answer by the name that it has there. */
function remember(known: Map<string, unknown>, value: unknown, name = ''): void {
  if (Array.isArray(value)) for (const part of value) remember(known, part, name);
  else if (typeof value === 'object' && value !== null) for (const [key, part] of Object.entries(value)) remember(known, part, key);
  else if (value !== null) known.set(name, value);
}

const userErrorsIn = (data: Record<string, unknown>) => Object.values(data).flatMap(payload => (payload as { userErrors?: unknown[] } | null)?.userErrors ?? []);

let graph: Graph;
beforeAll(async () => {
  graph = await openGraph();
});
afterAll(() => graph.close());

const tokenOf = (who: string) => {
  if (who === 'visitor') return Promise.resolve(undefined);
  const [, subject] = /^learner:(.+)$/.exec(who) ?? [];
  return graph.token(subject === undefined ? { subject: who, roles: [who] } : { subject });
};

describe.each(subgraphNames)('the README of %s', subgraph => {
  const readme = readmeOf(subgraph);
  const examples = examplesIn(readme);

  it('says of each operation who runs it', () => {
    expect(examples).toHaveLength([...readme.matchAll(/`{3}graphql/g)].length);
  });

  it('has examples that run', async () => {
    const known = new Map<string, unknown>();
    for (const { who, query } of examples) {
      const wanted = parse(query).definitions.filter((d): d is OperationDefinitionNode => d.kind === Kind.OPERATION_DEFINITION).flatMap(d => d.variableDefinitions ?? []);
      const variables = Object.fromEntries(wanted.filter(v => v.defaultValue === undefined).map(v => [v.variable.name.value, known.get(v.variable.name.value)]));
      const { data, errors } = await graph.ask(query, variables, { token: await tokenOf(who) });
      expect({ query, errors, userErrors: userErrorsIn(data ?? {}) }).toEqual({ query, errors: undefined, userErrors: [] });
      for (const [field, value] of Object.entries(data)) expect({ query, field, value }).not.toEqual({ query, field, value: null });
      remember(known, data);
    }
  }, 60_000);
});
