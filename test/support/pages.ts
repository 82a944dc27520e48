import { expect } from 'vitest';
import type { Graph } from './graph.ts';

export interface Page<N> {
  totalCount: number;
  edges: { cursor: string; node: N }[];
  pageInfo: { hasNextPage: boolean; hasPreviousPage: boolean; startCursor: string | null; endCursor: string | null };
}

interface Walk {
  /** The connection as a field with `PAGE` among its arguments, such as `courses(PAGE, search: "x")`. */
  field: string;
  /** Selection of each node. */
  node: string;
  /** What stands around the field, with `FIELD` in its place; the field alone is at the root. */
  around?: string;
  size?: number;
  languages?: string;
  token?: string;
}

/** The only connection in an answer. */
const connectionIn = (data: unknown): Page<never> => {
  if (typeof data === 'object' && data !== null) {
    if ('edges' in data) return data as Page<never>; // it was asked for with all of these fields
    for (const value of Object.values(data)) return connectionIn(value);
  }
  throw new Error('no connection in the answer');
};

/** All nodes of a connection, page by page to its end, and once more from the end backwards, which must give the same. */
export async function everyNode<N>(graph: Graph, { field, node, around = 'FIELD', size = 40, languages, token }: Walk): Promise<N[]> {
  const page = async (args: string): Promise<Page<N>> => {
    const selection = `${field.replace('PAGE', args)} { totalCount pageInfo { hasNextPage hasPreviousPage startCursor endCursor } edges { cursor node { ${node} } } }`;
    return connectionIn(await graph.data(`{ ${around.replace('FIELD', selection)} }`, {}, { ...(languages !== undefined && { languages }), token }));
  };
  const forwards: Page<N>['edges'] = [];
  let at = await page(`first: ${size}`);
  const total = at.totalCount;
  expect(at.pageInfo.hasPreviousPage).toBe(false);
  for (;;) {
    forwards.push(...at.edges);
    expect([at.pageInfo.startCursor, at.pageInfo.endCursor]).toEqual([at.edges[0]?.cursor ?? null, at.edges.at(-1)?.cursor ?? null]);
    expect(at.totalCount).toBe(total);
    if (!at.pageInfo.hasNextPage) break;
    expect(at.edges).toHaveLength(size);
    at = await page(`first: ${size}, after: "${at.pageInfo.endCursor}"`);
  }
  expect(forwards).toHaveLength(total);
  const backwards: Page<N>['edges'] = [];
  at = await page(`last: ${size}`);
  for (;;) {
    backwards.unshift(...at.edges);
    if (!at.pageInfo.hasPreviousPage) break;
    at = await page(`last: ${size}, before: "${at.pageInfo.startCursor}"`);
  }
  expect(backwards.map(e => e.cursor)).toEqual(forwards.map(e => e.cursor));
  return forwards.map(e => e.node);
}
