import {
  type ConstDirectiveNode, type DocumentNode, type GraphQLOutputType, type GraphQLSchema,
  Kind, isEnumType, isListType, isNonNullType, isObjectType, isScalarType,
} from 'graphql';
import { coded } from '../errors.ts';

/*
 * What a router sends to `_entities`: any JSON, as far as GraphQL can tell. Resolvers take it for what the schema says, so
 * it is held against the schema first.
 */

/** No key of ours comes near it. */
const mostCharacters = 1_000;

const isObject = (value: unknown): value is Record<string, unknown> => typeof value === 'object' && value !== null && !Array.isArray(value);

/** What the directive of this name says in `fields`: `slug` of `@key(fields: "slug")`. */
function fieldsOf({ directives = [] }: { readonly directives?: readonly ConstDirectiveNode[] | undefined }, name: string): string | undefined {
  const fields = directives.find(d => d.name.value === name)?.arguments?.find(a => a.name.value === 'fields')?.value;
  return fields?.kind === Kind.STRING ? fields.value : undefined;
}

const refused = (fault: string) => coded('BAD_USER_INPUT', `This representation cannot be used: ${fault}.`);

/** Where a value is other than its type says, and how; undefined where it is not. */
function faultOf(type: GraphQLOutputType, value: unknown, at: string): string | undefined {
  if (isNonNullType(type)) return value === null || value === undefined ? `${at} is missing` : faultOf(type.ofType, value, at);
  if (value === null || value === undefined) return undefined;
  if (isListType(type)) {
    if (!Array.isArray(value)) return `${at} is no list`;
    const list: unknown[] = value;
    for (const [n, one] of list.entries()) {
      const fault = faultOf(type.ofType, one, `${at}[${n}]`);
      if (fault !== undefined) return fault;
    }
    return undefined;
  }
  if (isObjectType(type)) {
    if (!isObject(value)) return `${at} is no object`;
    for (const field of Object.values(type.getFields())) {
      const fault = field.args.length === 0 ? faultOf(field.type, value[field.name], `${at}.${field.name}`) : undefined;
      if (fault !== undefined) return fault;
    }
    return undefined;
  }
  if (isEnumType(type)) return typeof value === 'string' && type.getValue(value) ? undefined : `${at} is no ${type.name}`;
  if (typeof value === 'string' && value.length > mostCharacters) return `${at} has ${value.length} characters, and may have ${mostCharacters}`;
  if (!isScalarType(type)) return undefined;
  // GraphQL would take a number for an ID, which finds nothing among texts.
  if (type.name === 'ID') return typeof value === 'string' ? undefined : `${at} is no ID in quotes`;
  try {
    type.parseValue(value);
    return undefined;
  } catch {
    return `${at} is no ${type.name}`;
  }
}

/** Refuses each representation that is not as the schema says, with what is wrong; the others are resolved as ever. */
export function checkRepresentations(schema: GraphQLSchema, typeDefs: DocumentNode): void {
  const field = schema.getQueryType()?.getFields()._entities;
  const resolve = field?.resolve;
  if (!resolve) return; // a subgraph without entities
  const entities = typeDefs.definitions.filter(d => d.kind === Kind.OBJECT_TYPE_DEFINITION);
  /** The key of each entity: one field, and no entity of ours has several. */
  const keys = new Map(entities.map(entity => [entity.name.value, fieldsOf(entity, 'key')]));
  const faultIn = (one: unknown): string | undefined => {
    if (!isObject(one)) return 'it is no object';
    const { __typename: name } = one;
    if (typeof name !== 'string') return '__typename is missing';
    const type = schema.getType(name);
    const key = keys.get(name);
    if (!isObjectType(type) || key === undefined) return `there is no entity ${JSON.stringify(name.slice(0, 100))} here`;
    if (!Object.hasOwn(one, key)) return `its key ${key} is missing`;
    const fields = type.getFields();
    for (const [given, value] of Object.entries(one)) {
      const fault = Object.hasOwn(fields, given) ? faultOf(fields[given]!.type, value, given) : undefined;
      if (fault !== undefined) return fault;
    }
    return undefined;
  };
  for (const { name, fields = [] } of entities)
    for (const part of fields) {
      const required = /^\w+/.exec(fieldsOf(part, 'requires') ?? '')?.[0];
      const type = schema.getType(name.value);
      const own = isObjectType(type) ? type.getFields()[part.name.value] : undefined;
      if (required === undefined || !own?.resolve) continue;
      const { resolve: answer } = own;
      own.resolve = (source: Record<string, unknown>, ...more) => {
        if (source[required] === undefined) throw refused(`${part.name.value} needs its ${required}, which is missing`);
        return answer(source, ...more);
      };
    }
  field.resolve = (source, { representations }: { representations: readonly unknown[] }, context, info) =>
    representations.map(one => {
      const fault = faultIn(one);
      if (fault !== undefined) return refused(fault);
      return (resolve(source, { representations: [one] }, context, info) as unknown[])[0]; // as many as it was given
    });
}
