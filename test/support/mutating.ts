import { expect } from 'vitest';
import type { Graph } from './graph.ts';

/** What a mutation answers, of which nothing is to be mended. The shape is what the test selects. */
export async function mutate<R = object>(graph: Graph, name: string, input: object, token: string, selection = ''): Promise<R> {
  const type = `${name[0]!.toUpperCase()}${name.slice(1)}Input`;
  const data = await graph.data<Record<string, R & { userErrors: object[] }>>(`mutation($input: ${type}!) { ${name}(input: $input) { ${selection} userErrors { code path } } }`, { input }, { token });
  expect(data[name]!.userErrors).toEqual([]);
  return data[name]!;
}
