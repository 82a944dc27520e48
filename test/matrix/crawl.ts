import { type GraphQLField, type GraphQLObjectType, type GraphQLOutputType, type GraphQLSchema, getNamedType, isLeafType, isNonNullType, isObjectType, isUnionType } from 'graphql';

/*
 * Every field of the graph, asked for in as many operations as it takes: whatever a viewer can select is selected.
 */

const isConnection = (type: GraphQLOutputType) => getNamedType(type).name.endsWith('Connection');

const needsArguments = (field: GraphQLField<unknown, unknown>) => field.args.some(a => isNonNullType(a.type) && a.defaultValue === undefined);

/** All that can be selected of a type without opening a list of others, and records it points at by their keys alone. */
function shallow(type: GraphQLOutputType, levels: number, alias = ''): string {
  const named = getNamedType(type);
  if (isUnionType(named)) return `{ __typename ${named.getTypes().map(t => `... on ${t.name} ${shallow(t, levels, `${t.name}_`)}`).join(' ')} }`;
  if (!isObjectType(named)) return '';
  const parts = Object.values(named.getFields()).flatMap(field => {
    if (needsArguments(field) || isConnection(field.type)) return [];
    const of = getNamedType(field.type);
    const name = alias === '' ? field.name : `${alias}${field.name}: ${field.name}`; // members of a union may call different things alike
    if (isLeafType(of)) return [name];
    return levels > 0 ? [`${name} ${shallow(field.type, levels - 1)}`] : [];
  });
  return parts.length > 0 ? `{ ${parts.join(' ')} }` : '{ __typename }';
}

/** A connection as a selection: counts, facets and whatever else stands beside its edges, and its nodes. */
function page(field: GraphQLField<unknown, unknown>, args: string, node: (type: GraphQLObjectType) => string): string {
  const type = getNamedType(field.type) as GraphQLObjectType; // a connection is an object
  const edge = getNamedType(type.getFields().edges!.type) as GraphQLObjectType; // and so is its edge
  const aside = (of: GraphQLObjectType, without: string) =>
    Object.values(of.getFields())
      .filter(f => f.name !== without)
      .map(f => `${f.name} ${isLeafType(getNamedType(f.type)) ? '' : shallow(f.type, 1)}`)
      .join(' ');
  const of = getNamedType(edge.getFields().node!.type) as GraphQLObjectType; // nodes are objects
  return `${field.name}${args} { ${aside(type, 'edges')} edges { ${aside(edge, 'node')} node ${node(of)} } }`;
}

/**
 * Operations that select every field below `Query`: each root field with its records, and for each record one of its
 * lists after the other. `asked` gives the arguments with which a root field is called: each of them one call, of which
 * the first alone opens the lists of its records, too, for the others show such records in other ways.
 */
export function everyOperation(schema: GraphQLSchema, asked: Record<string, readonly string[]>): string[] {
  const operations: string[] = [];
  for (const field of Object.values(schema.getQueryType()!.getFields())) {
    const calls = asked[field.name] ?? (needsArguments(field) ? undefined : [isConnection(field.type) ? '(first: 100)' : '']);
    if (calls === undefined) throw new Error(`say with which arguments Query.${field.name} is to be called`);
    for (const [i, args] of calls.entries()) {
      const lists = (of: GraphQLObjectType) => Object.values(of.getFields()).filter(f => isConnection(f.type) && !needsArguments(f));
      if (isConnection(field.type)) {
        let below: GraphQLObjectType | undefined;
        operations.push(`{ ${page(field, args, of => ((below = of), shallow(of, 1)))} }`);
        const keys = (of: GraphQLObjectType) => Object.values(of.getFields()).filter(f => ['id', 'slug', 'iso3', 'code', 'scientificName'].includes(f.name)).map(f => f.name).join(' ') || '__typename';
        if (i === 0) for (const list of lists(below!)) operations.push(`{ ${page(field, args, of => `{ ${keys(of)} ${page(list, '(first: 20)', inner => shallow(inner, 1))} }`)} }`);
      } else {
        const of = getNamedType(field.type);
        operations.push(`{ ${field.name}${args} ${shallow(field.type, 2)} }`);
        if (i === 0 && isObjectType(of)) for (const list of lists(of)) operations.push(`{ ${field.name}${args} { ${page(list, '(first: 100)', inner => shallow(inner, 1))} } }`);
      }
    }
  }
  return operations;
}
