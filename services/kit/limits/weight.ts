import {
  type ArgumentNode, type DocumentNode, type FragmentDefinitionNode, type GraphQLArgument, type GraphQLSchema, type OperationDefinitionNode, type SelectionSetNode,
  Kind, getNamedType, isCompositeType, isIntrospectionType, isInterfaceType, isListType, isNonNullType, isObjectType, valueFromASTUntyped,
} from 'graphql';
import { pageBounds } from '../graph/connection.ts';

/** What one request may ask for at most. */
export interface Bounds {
  /** Fields below each other. GraphiQL's introspection needs 15. */
  depth: number;
  /** Fields with fragments expanded, which is what validation compares and the planner works on. */
  fields: number;
  /** Fields under another name than their own. */
  aliases: number;
  /** Objects that the answer could hold at most, by the sizes of the pages asked for. */
  cost: number;
  /** Records of a page that a subgraph gives at most, whatever is asked for; Infinity where that is not known. */
  page: number;
}

/** Of a client. */
export const bounds: Bounds = { depth: 25, fields: 2_000, aliases: 100, cost: 100_000, page: pageBounds.most };

/**
 * Of a router that asks a subgraph: a plan names keys and requirements beside what the client asked for, and gives fields
 * of the same name aliases. Whoever is in front has bounds of its own, or has none.
 */
export const subgraphBounds: Bounds = { depth: 25, fields: 5_000, aliases: 500, cost: 300_000, page: pageBounds.most };

export type Limit = Exclude<keyof Bounds, 'page'>;

/** A bound that is passed, and by how much; null where it was not counted to the end. */
export interface Excess {
  limit: Limit;
  value: number | null;
  bound: number;
}

interface Shape {
  depth: number;
  fields: number;
  aliases: number;
}

const fragmentsOf = (document: DocumentNode): Map<string, FragmentDefinitionNode> =>
  new Map(document.definitions.filter(d => d.kind === Kind.FRAGMENT_DEFINITION).map(d => [d.name.value, d]));

const excess = (weight: Partial<Record<Limit, number>>, bounds: Bounds): Excess | undefined => {
  for (const limit of Object.keys(weight) as Limit[]) {
    const value = weight[limit]!;
    if (value > bounds[limit]) return { limit, value, bound: bounds[limit] };
  }
  return undefined;
};

/**
 * Whether a document is too large to be validated at all, since validation itself compares every field with every
 * other. Needs no schema. Each fragment is measured once, so that fragments within fragments, which double at every
 * step, cost nothing to refuse; one that contains itself counts once and is left to validation.
 */
export function tooLarge(document: DocumentNode, bounds: Bounds): Excess | undefined {
  const fragments = fragmentsOf(document);
  const known = new Map<string, Shape>();
  const measure = (set: SelectionSetNode): Shape => {
    const shape: Shape = { depth: 0, fields: 0, aliases: 0 };
    const add = (inner: Shape, below: number) => {
      shape.depth = Math.max(shape.depth, inner.depth + below);
      shape.fields += inner.fields;
      shape.aliases += inner.aliases;
    };
    for (const selection of set.selections)
      if (selection.kind === Kind.FIELD) {
        shape.fields += 1;
        if (selection.alias && selection.alias.value !== selection.name.value) shape.aliases += 1;
        add(selection.selectionSet ? measure(selection.selectionSet) : { depth: 0, fields: 0, aliases: 0 }, 1);
      } else if (selection.kind === Kind.INLINE_FRAGMENT) add(measure(selection.selectionSet), 0);
      else add(ofFragment(selection.name.value), 0);
    return shape;
  };
  const ofFragment = (name: string): Shape => {
    const found = known.get(name);
    if (found) return found;
    known.set(name, { depth: 0, fields: 0, aliases: 0 });
    const fragment = fragments.get(name);
    const shape = fragment ? measure(fragment.selectionSet) : { depth: 0, fields: 0, aliases: 0 };
    known.set(name, shape);
    return shape;
  };
  for (const definition of document.definitions) {
    const shape = definition.kind === Kind.OPERATION_DEFINITION ? measure(definition.selectionSet) : definition.kind === Kind.FRAGMENT_DEFINITION ? ofFragment(definition.name.value) : undefined;
    const found = shape && excess({ depth: shape.depth, fields: shape.fields, aliases: shape.aliases }, bounds);
    if (found) return found;
  }
  return undefined;
}

/** Lists that take no number are bounded by the domain; this is what one is taken to hold. */
const listSize = 5;

/** What a look at the schema counts as. How deep it may go is a rule of validation; several looks stand beside each other under aliases. */
const introspectionCost: Record<string, number> = { __schema: 20_000, __type: 1_000 };

/** How many objects the answer to a valid operation could hold. */
export function costOf({ page: most }: Pick<Bounds, 'page'>, schema: GraphQLSchema, document: DocumentNode, operation: OperationDefinitionNode, values: Record<string, unknown>): number {
  const fragments = fragmentsOf(document);
  const variables = Object.create(null) as Record<string, unknown>; // without a prototype, since a variable may be called __proto__
  for (const { variable, defaultValue } of operation.variableDefinitions ?? []) {
    const { value: name } = variable.name;
    variables[name] = values[name] === undefined ? defaultValue && valueFromASTUntyped(defaultValue) : values[name];
  }
  const pageSize = (args: readonly ArgumentNode[], known: readonly GraphQLArgument[], usual: number): number => {
    const asked = (name: string): unknown => {
      const argument = args.find(a => a.name.value === name);
      return argument && valueFromASTUntyped(argument.value, variables);
    };
    const unasked = (name: string): unknown => known.find(a => a.name === name)?.defaultValue;
    const size = asked('last') ?? asked('first') ?? asked('limit') ?? unasked('first') ?? unasked('limit');
    return typeof size === 'number' ? Math.max(0, Math.min(size, most)) : usual;
  };
  const entities = (args: readonly ArgumentNode[]): number => {
    const asked = args.find(a => a.name.value === 'representations');
    const keys = asked && valueFromASTUntyped(asked.value, variables);
    return Array.isArray(keys) ? keys.length : 1;
  };
  let cost = 0;
  const visit = (set: SelectionSetNode, typeName: string, times: number, page: number): void => {
    const type = schema.getType(typeName);
    for (const selection of set.selections) {
      if (selection.kind === Kind.FRAGMENT_SPREAD) {
        const fragment = fragments.get(selection.name.value);
        if (fragment) visit(fragment.selectionSet, fragment.typeCondition.name.value, times, page);
      } else if (selection.kind === Kind.INLINE_FRAGMENT) visit(selection.selectionSet, selection.typeCondition?.name.value ?? typeName, times, page);
      else if (selection.selectionSet) {
        cost += introspectionCost[selection.name.value] ?? 0;
        const field = isObjectType(type) || isInterfaceType(type) ? type.getFields()[selection.name.value] : undefined;
        const result = field && getNamedType(field.type);
        if (!result || !isCompositeType(result) || isIntrospectionType(result)) continue;
        const shape = isNonNullType(field.type) ? field.type.ofType : field.type;
        const given = selection.arguments ?? [];
        const isPage = typeName.endsWith('Connection') && (selection.name.value === 'edges' || selection.name.value === 'nodes');
        const many = !isListType(shape) ? 1 : isPage ? page : selection.name.value === '_entities' ? entities(given) : pageSize(given, field.args, listSize);
        cost += times * many;
        visit(selection.selectionSet, result.name, times * many, result.name.endsWith('Connection') ? pageSize(given, field.args, pageBounds.usual) : 1);
      }
    }
  };
  const root = schema.getRootType(operation.operation);
  if (root) visit(operation.selectionSet, root.name, 1, 1);
  return cost;
}

/** As `tooLarge`, for what a valid operation could make the graph do. */
export const tooCostly = (bounds: Bounds, schema: GraphQLSchema, document: DocumentNode, operation: OperationDefinitionNode, values: Record<string, unknown>): Excess | undefined => excess({ cost: costOf(bounds, schema, document, operation, values) }, bounds);
