import { readFileSync } from 'node:fs';
import { inRoot } from '../root.ts';

export const subgraphNames = ['college', 'needs', 'partners'] as const;
export type SubgraphName = (typeof subgraphNames)[number];

/** SDL of a subgraph: its own and the shared value types. */
export const sdlOf = (name: SubgraphName): string =>
  [`${name}.graphql`, 'common.graphql'].map(file => readFileSync(inRoot('schema', file), 'utf8')).join('\n');
