import { type GraphQLObjectType, type GraphQLSchema, type IntrospectionQuery, buildClientSchema, getIntrospectionQuery, getNamedType, isCompositeType, isNonNullType, isObjectType } from 'graphql';
import type { Graph } from './graph.ts';

/** The public schema, as the graph itself tells it. */
export const publicSchema = async (graph: Graph): Promise<GraphQLSchema> =>
  buildClientSchema(await graph.data<IntrospectionQuery & Record<string, unknown>>(getIntrospectionQuery()));

export const objectType = (schema: GraphQLSchema, name: string): GraphQLObjectType => {
  const type = schema.getType(name);
  if (!isObjectType(type)) throw new Error(`${name} is no object type`);
  return type;
};

/** Every field that is a connection, such as `Party.needs`. */
export const connectionsOf = (schema: GraphQLSchema): string[] =>
  Object.values(schema.getTypeMap())
    .filter(isObjectType)
    .flatMap(type => Object.values(type.getFields()).filter(f => getNamedType(f.type).name.endsWith('Connection')).map(f => `${type.name}.${f.name}`))
    .sort();

const keys = ['iso3', 'slug', 'id', 'code', 'scientificName', 'key'];

/** Name of the field by which a record is known. */
export const keyOf = (type: GraphQLObjectType): string | undefined => keys.find(key => key in type.getFields());

/** The type of the records in a connection. */
export function nodeOf(schema: GraphQLSchema, list: string): GraphQLObjectType {
  const [owner, field] = list.split('.') as [string, string];
  const connection = objectType(schema, getNamedType(objectType(schema, owner).getFields()[field]!.type).name);
  const edge = objectType(schema, getNamedType(connection.getFields().edges!.type).name);
  return objectType(schema, getNamedType(edge.getFields().node!.type).name);
}

/** The root field that looks a record up by its key, as `party(iso3: $key)`. */
export function lookUp(schema: GraphQLSchema, type: string): string {
  const key = keyOf(objectType(schema, type));
  const field = Object.values(objectType(schema, 'Query').getFields()).find(f => String(f.type) === type && f.args.length === 1 && f.args[0]!.name === key);
  if (field === undefined) throw new Error(`no root field looks up ${type} by ${key}`);
  return `${field.name}(${key}: $key)`;
}

/** Records without a key of their own, and where they are found: under a record of this type, in this field. */
const parts: Record<string, { type: string; field: string }> = {
  TrainingProgress: { type: 'Party', field: 'trainingProgress' },
};

/** The type of the record by whose key a list is found; undefined at the root. */
export const parentOf = (list: string): string | undefined => {
  const owner = list.split('.')[0]!;
  return owner === 'Query' ? undefined : (parts[owner]?.type ?? owner);
};

/** What is selected of a record to tell it from others: its key, or that of the record it is about. */
export function keySelection(schema: GraphQLSchema, type: GraphQLObjectType): string {
  const key = keyOf(type);
  if (key !== undefined) return key === 'key' ? 'kind key' : key; // a change is of some kind of record
  const about = Object.values(type.getFields()).find(f => isObjectType(getNamedType(f.type)) && keyOf(objectType(schema, getNamedType(f.type).name)) !== undefined)!;
  return `${about.name} { ${keyOf(objectType(schema, getNamedType(about.type).name))!} }`;
}

/** The key of a record of which only that was selected. */
export const keyIn = (node: unknown): string => (typeof node === 'object' && node !== null ? Object.values(node).map(keyIn).join(' ') : String(node));

/** A query for a list under the alias `list`, at the root, or under the record with the key `$key`. */
export function listQuery(schema: GraphQLSchema, list: string, variables: string, call: string, selection: string): string {
  const [owner, field] = list.split('.') as [string, string];
  const since = objectType(schema, owner).getFields()[field]!.args.some(a => a.name === 'since') ? ', since: "2020-01-01T00:00:00Z"' : '';
  const page = `list: ${field}(${call}${since}) { ${selection} }`;
  const parent = parentOf(list);
  if (parent === undefined) return `query(${variables}) { ${page} }`;
  const type = objectType(schema, parent);
  const isId = String(type.getFields()[keyOf(type)!]!.type) === 'ID!';
  return `query($key: ${isId ? 'ID' : 'String'}!, ${variables}) { ${lookUp(schema, parent)} { ${parts[owner] ? `${parts[owner].field} { ${page} }` : page} } }`;
}

/** Every field of a type that needs no argument, and of the records it leads to, so many steps deep; lists show one record. */
export function everyField(type: GraphQLObjectType, steps: number): string {
  return Object.values(type.getFields())
    .filter(field => field.args.every(a => !isNonNullType(a.type)))
    .flatMap(field => {
      const named = getNamedType(field.type);
      const call = field.args.some(a => a.name === 'first') ? `${field.name}(first: 1)` : field.name;
      if (!isObjectType(named)) return isCompositeType(named) ? `${call} { __typename }` : field.name;
      if (named.name.endsWith('Connection')) return steps > 0 ? `${call} { ${everyField(named, steps)} }` : [];
      const inner = steps > 0 || keyOf(named) === undefined ? everyField(named, steps - (keyOf(named) === undefined ? 0 : 1)) : keyOf(named)!;
      return inner === '' ? [] : `${call} { ${inner} }`;
    })
    .join(' ');
}

/** The list in the answer to such a query. */
export const listIn = <Page>(data: Record<string, unknown>): Page => ('list' in data ? data.list : listIn(Object.values(data)[0] as Record<string, unknown>)) as Page; // the shape of the query
