import { existsSync, readFileSync, readdirSync } from 'node:fs';
import type { CodegenConfig } from '@graphql-codegen/cli';
import { Kind, parse } from 'graphql';

const subgraphs = ['college', 'needs', 'partners'];

const objectTypes = (file: string) =>
  parse(readFileSync(new URL(`schema/${file}.graphql`, import.meta.url), 'utf8')).definitions.flatMap(node =>
    node.kind === Kind.OBJECT_TYPE_DEFINITION ? [node.name.value] : [],
  );

/**
 * What a resolver of each type is given, by convention: `XRow` or `XRef` of the subgraph's tables for X (a row of its
 * own, or the key of somebody else's), and the connections of the kit for the connections over them.
 */
function mappers(subgraph: string): Record<string, string> {
  const place = (path: string) => new URL(`services/${subgraph}/${path}`, import.meta.url);
  const parts = existsSync(place('tables')) ? readdirSync(place('tables')).map(file => `tables/${file}`) : [];
  const source = ['tables.ts', ...parts].map(file => readFileSync(place(file), 'utf8')).join('\n');
  const found: Record<string, string> = {};
  for (const [, name, ending] of source.matchAll(/export (?:type|interface) (\w+?)(Row|Ref)\b/g)) found[name!] = `tables.${name}${ending}`;
  for (const type of [...objectTypes(subgraph), ...objectTypes('common')]) {
    const [, name, kind] = /^(\w+?)((?:Match)?(?:Connection|Edge))$/.exec(type) ?? [];
    const row = name === undefined ? undefined : found[name];
    const generic: Record<string, string> = { Connection: 'Connection', Edge: 'Edge', MatchConnection: 'RankedConnection', MatchEdge: 'RankedEdge' };
    if (row !== undefined) found[type] = `${generic[kind!]}<${row}>`;
  }
  return found;
}

/** The imports that the mappers of a subgraph need, and no other, for the compiler refuses an idle one. */
function importsOf(mapped: Record<string, string>): string[] {
  const used = Object.values(mapped).join(' ');
  const from = (path: string, names: string[]) => {
    const wanted = names.filter(name => used.includes(`${name}<`));
    return wanted.length === 0 ? [] : [`import type { ${wanted.join(', ')} } from '${path}';`];
  };
  const ranked = from('../kit/graph/matching.ts', ['RankedConnection', 'RankedEdge']);
  const plain = Object.values(mapped).some(m => /^(Connection|Edge)</.test(m)) ? ["import type { Connection, Edge } from '../kit/graph/connection.ts';"] : [];
  return ["import type * as tables from './tables.ts';", ...plain, ...ranked];
}

const shared = {
  enumsAsTypes: true,
  useTypeImports: true,
  emitLegacyCommonJSImports: false,
  importExtension: '.ts',
  strictScalars: true,
  defaultScalarType: 'unknown',
  scalars: {
    _FieldSet: 'string',
    LanguageTag: 'string',
    DateTime: { input: 'Date', output: 'Date | string' },
    Date: 'string',
    Decimal: 'string',
  },
};

const config: CodegenConfig = {
  silent: true,
  errorsOnly: true,
  generates: {
    'services/kit/generated.ts': {
      schema: 'schema/common.graphql',
      plugins: ['typescript'],
      config: { ...shared, onlyEnums: true },
    },
    ...Object.fromEntries(
      subgraphs.map(name => [
        `services/${name}/generated.ts`,
        {
          schema: [`schema/${name}.graphql`, 'schema/common.graphql'],
          plugins: [
            {
              add: {
                content: importsOf(mappers(name)),
              },
            },
            'typescript',
            'typescript-resolvers',
          ],
          config: { ...shared, federation: true, contextType: './context.ts#SubgraphContext', mappers: mappers(name), defaultMapper: undefined },
        },
      ]),
    ),
  },
};

export default config;
