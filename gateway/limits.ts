import type { ApolloServerPlugin } from '@apollo/server';
import { type FragmentDefinitionNode, type GraphQLSchema, type SelectionSetNode, type OperationDefinitionNode, type DocumentNode, Kind, getNamedType, isCompositeType, isIntrospectionType, isObjectType } from 'graphql';
import { pageBounds } from '../services/kit/connection.ts';
import { coded } from '../services/kit/errors.ts';

/** What one request may ask for at most. */
export const bounds = {
  /** Fields below each other. GraphiQL's introspection needs 15. */
  depth: 25,
  /** Fields with fragments expanded, which is what the planner works on. */
  fields: 2_000,
  /** Fields under another name than their own. */
  aliases: 100,
  /** Objects that the answer could hold at most, by the sizes of the pages asked for. */
  cost: 100_000,
};

/** Lists that are no connection are bounded by the domain; this is what one is taken to hold. */
const listSize = 5;

export interface Weight {
  depth: number;
  fields: number;
  aliases: number;
  cost: number;
}

/** Weighs an operation without running it. Stops as soon as a bound is passed, so that weighing is cheap itself. */
export function weigh(schema: GraphQLSchema, document: DocumentNode, operation: OperationDefinitionNode, variables: Record<string, unknown>): Weight {
  const fragments = new Map(
    document.definitions.filter((d): d is FragmentDefinitionNode => d.kind === Kind.FRAGMENT_DEFINITION).map(d => [d.name.value, d]),
  );
  const weight: Weight = { depth: 0, fields: 0, aliases: 0, cost: 0 };
  const tooMuch = () => weight.fields > bounds.fields || weight.depth > bounds.depth || weight.aliases > bounds.aliases || weight.cost > bounds.cost;

  const visit = (set: SelectionSetNode, typeName: string, depth: number, times: number, page: number): void => {
    for (const selection of set.selections) {
      if (tooMuch()) return;
      if (selection.kind === Kind.FRAGMENT_SPREAD) {
        const fragment = fragments.get(selection.name.value);
        if (fragment) visit(fragment.selectionSet, fragment.typeCondition.name.value, depth, times, page);
        continue;
      }
      if (selection.kind === Kind.INLINE_FRAGMENT) {
        visit(selection.selectionSet, selection.typeCondition?.name.value ?? typeName, depth, times, page);
        continue;
      }
      weight.fields += 1;
      weight.depth = Math.max(weight.depth, depth);
      if (selection.alias && selection.alias.value !== selection.name.value) weight.aliases += 1;
      const type = schema.getType(typeName);
      const field = isObjectType(type) ? type.getFields()[selection.name.value] : undefined;
      const result = field && getNamedType(field.type);
      if (!selection.selectionSet) continue;
      if (result === undefined || !isCompositeType(result) || isIntrospectionType(result)) {
        visit(selection.selectionSet, result?.name ?? '__Type', depth + 1, 0, 1);
        continue;
      }
      const isList = String(field!.type).includes('[');
      const inConnection = typeName.endsWith('Connection') && selection.name.value === 'edges';
      const here = times * (inConnection ? page : isList ? listSize : 1);
      weight.cost += here;
      visit(selection.selectionSet, result.name, depth + 1, here, result.name.endsWith('Connection') ? pageSize(selection.arguments) : 1);
    }
  };
  const pageSize = (given: readonly { name: { value: string }; value: { kind: Kind } }[] | undefined): number => {
    const sizes = (given ?? [])
      .filter(a => a.name.value === 'first' || a.name.value === 'last')
      .map(({ value }) => {
        if (value.kind === Kind.INT) return Number((value as unknown as { value: string }).value); // an INT node has its digits as value
        if (value.kind === Kind.VARIABLE) return Number(variables[(value as unknown as { name: { value: string } }).name.value] ?? pageBounds.usual); // a VARIABLE node has a name
        return pageBounds.usual;
      })
      .filter(n => Number.isInteger(n));
    return sizes.length === 0 ? pageBounds.usual : Math.min(Math.max(...sizes), pageBounds.most);
  };

  const root = { query: schema.getQueryType(), mutation: schema.getMutationType(), subscription: schema.getSubscriptionType() }[operation.operation];
  if (root) visit(operation.selectionSet, root.name, 1, 1, 1);
  return weight;
}

/** Refuses an operation that is too heavy before it is planned. */
export const limits: ApolloServerPlugin = {
  async requestDidStart() {
    return {
      async didResolveOperation({ schema, document, operation, request }) {
        if (operation === undefined) return;
        const weight = weigh(schema, document, operation, request.variables ?? {});
        for (const limit of ['depth', 'fields', 'aliases', 'cost'] as const)
          if (weight[limit] > bounds[limit])
            throw coded('LIMIT_EXCEEDED', `This operation exceeds the limit of ${bounds[limit]} for ${limit}. Ask for smaller pages or fewer fields.`, {
              limit,
              value: weight[limit],
              bound: bounds[limit],
            });
      },
    };
  },
};
