import type { IncomingHttpHeaders } from 'node:http';
import { composeServices } from '@apollo/composition';
import { ApolloServer } from '@apollo/server';
import { ApolloServerPluginInlineTraceDisabled } from '@apollo/server/plugin/disabled';
import { startStandaloneServer } from '@apollo/server/standalone';
import { buildSubgraphSchema } from '@apollo/subgraph';
import { GraphQLError, parse } from 'graphql';

/*
 * A graph that has nothing to do with ours: books and their copies on shelves, by two subgraphs that are plain Apollo
 * servers, as somebody would write them.
 */

const link = 'extend schema @link(url: "https://specs.apollo.dev/federation/v2.3", import: ["@key", "@shareable"])';

const books = `${link}
  interface Work { title: String! similar(limit: Int = 3): [Work!]! }
  type Book implements Work @key(fields: "isbn") { isbn: ID! title: String! similar(limit: Int = 3): [Book!]! }
  type Query { book(isbn: ID!): Book works(first: Int): [Work!]! broken(how: String!): String unlisted: [Book] }
  type Mutation { addBook(isbn: ID!, title: String!): Book! }`;

const shelves = `${link}
  type Book @key(fields: "isbn") { isbn: ID! copies: Int! shelf: Shelf }
  type Shelf @key(fields: "number floor { level }") { number: Int! floor: Floor! books: [Book!]! }
  type Floor @shareable { level: Int! }
  type Query { shelf(number: Int!): Shelf }
  type Mutation { lend(isbn: ID!): Book }`;

interface Reference { isbn: string }

export interface Foreign {
  /** What composition makes of the two, with these addresses in it. */
  supergraph(addresses: Record<string, string>): string;
  /** Where the graph of each is. */
  addresses: { books: string; 'shelves-of-2': string };
  /** What came since the last look: the path of each request, and its headers. */
  asked(): { path: string | undefined; headers: IncomingHttpHeaders }[];
  stop(name: 'books' | 'shelves-of-2'): Promise<void>;
  close(): Promise<void>;
}

export async function openForeign(): Promise<Foreign> {
  const titles = new Map([['1', 'A shelf of snakes'], ['2', 'Parrots']]);
  const lent = new Set<string>();
  const seen: ReturnType<Foreign['asked']> = [];
  const book = (isbn: string) => (titles.has(isbn) ? { __typename: 'Book', isbn, title: titles.get(isbn)!, similar: () => [] } : null);
  const copies = ({ isbn }: Reference) => ({ isbn, copies: lent.has(isbn) ? 0 : 1, shelf: { number: Number(isbn), floor: { level: 3 } } });
  const broken: Record<string, () => unknown> = {
    coded: () => {
      throw new GraphQLError('The book is out of print since 1999, see https://example.org/print.', { extensions: { code: 'OUT_OF_PRINT', since: 1999, retry: { after: '2 days' } } });
    },
    uncoded: () => {
      throw new Error(`connect ECONNREFUSED 10.1.2.3:5432 behind ${foreign.addresses.books}\n    at Socket.connect (/srv/books/server.js:1:2)`);
    },
    status: () => {
      throw new GraphQLError('Not for you.', { extensions: { code: 'FORBIDDEN', exception: { stacktrace: ['at /srv/books'] }, http: { status: 402, headers: {} } } });
    },
  };
  const resolvers = {
    books: {
      Query: { book: (_: unknown, { isbn }: Reference) => book(isbn), works: () => [...titles.keys()].map(book), broken: (_: unknown, { how }: { how: string }) => broken[how]!() },
      Mutation: { addBook: (_: unknown, { isbn, title }: Reference & { title: string }) => (titles.set(isbn, title), book(isbn)) },
      Book: { __resolveReference: ({ isbn }: Reference) => book(isbn) },
    },
    'shelves-of-2': {
      Query: { shelf: (_: unknown, { number }: { number: number }) => ({ number, floor: { level: 3 } }) },
      Mutation: { lend: (_: unknown, { isbn }: Reference) => (lent.add(isbn), copies({ isbn })) },
      Book: { __resolveReference: copies },
      Shelf: { books: ({ number }: { number: number }) => [copies({ isbn: String(number) })] },
    },
  };
  const typeDefs = { books: parse(books), 'shelves-of-2': parse(shelves) };
  const serve = async (name: keyof typeof typeDefs) => {
    const schema = buildSubgraphSchema({ typeDefs: typeDefs[name], resolvers: resolvers[name] });
    // As Apollo Server is outside production: with the stack in each error.
    const server = new ApolloServer({ schema, includeStacktraceInErrorResponses: true, plugins: [ApolloServerPluginInlineTraceDisabled()] });
    const { url } = await startStandaloneServer(server, { listen: { port: 0, host: '127.0.0.1' }, context: async ({ req }) => (seen.push({ path: req.url, headers: req.headers }), {}) });
    return { server, url };
  };
  const servers = { books: await serve('books'), 'shelves-of-2': await serve('shelves-of-2') };
  const running = new Set(Object.values(servers));
  const foreign: Foreign = {
    addresses: { books: servers.books.url, 'shelves-of-2': servers['shelves-of-2'].url },
    supergraph(addresses) {
      const { supergraphSdl, errors } = composeServices(Object.entries(typeDefs).map(([name, definitions]) => ({ name, typeDefs: definitions, url: addresses[name]! })));
      if (supergraphSdl === undefined) throw new Error(String(errors));
      return supergraphSdl;
    },
    asked: () => seen.splice(0),
    async stop(name) {
      running.delete(servers[name]);
      await servers[name].server.stop();
    },
    async close() {
      for (const { server } of running) await server.stop();
    },
  };
  return foreign;
}
