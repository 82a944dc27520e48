import { type GraphQLSchema, defaultFieldResolver, isObjectType } from 'graphql';
import type { Subgraph } from '../../services/kit/graph/subgraph.ts';

/** What somebody who watches the fields of the subgraphs is told. A test run as such watches nothing. */
export interface Watcher {
  /** A field is resolved, such as `needs:Party.name`. True makes its resolver return null. */
  resolving: (field: string) => boolean;
  resolved: (field: string, value: unknown) => void;
}

let watcher: Watcher | undefined;

/** From now on every subgraph that opens tells of its fields. */
export const watchFields = (by: Watcher): void => {
  watcher = by;
};

/** Object types of the project's own, without those that federation and GraphQL add. */
const ownTypes = (schema: GraphQLSchema) => Object.values(schema.getTypeMap()).filter(isObjectType).filter(type => !type.name.startsWith('_'));

/** The subgraph, its resolvers wrapped where somebody watches. */
export function watched(subgraph: Subgraph): Subgraph {
  if (watcher === undefined) return subgraph;
  const { resolving, resolved } = watcher;
  for (const type of ownTypes(subgraph.schema))
    for (const field of Object.values(type.getFields())) {
      const resolve = field.resolve ?? defaultFieldResolver;
      const name = `${subgraph.name}:${type.name}.${field.name}`;
      field.resolve = (source, args, context, info) => {
        if (resolving(name)) return null;
        const value: unknown = resolve(source, args, context, info);
        resolved(name, value);
        return value;
      };
    }
  return subgraph;
}
