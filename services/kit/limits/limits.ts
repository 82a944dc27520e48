import type { ApolloServerPlugin } from '@apollo/server';
import { type DocumentNode, GraphQLError, parse } from 'graphql';
import type { ErrorCode } from '../errors.ts';
import { Documents } from './documents.ts';
import { type Bounds, type Excess, tooCostly, tooLarge } from './weight.ts';

/** Longer documents are refused by the parser. */
export const parseOptions = { maxTokens: 15_000 };

/** A request that is not carried out: an error with an HTTP status, which Apollo Server takes out of `extensions.http`. */
const refusal = (code: ErrorCode, message: string, more: object = {}) => new GraphQLError(message, { extensions: { code, ...more, http: { status: 400 } } });

const exceeded = ({ limit, value, bound }: Excess) =>
  refusal('LIMIT_EXCEEDED', `This operation exceeds the limit of ${bound} for ${limit}. Ask for smaller pages or fewer fields.`, { limit, value, bound });

const nothing = parse('{ __typename }');

/** Reads a document and measures it. What is no GraphQL is undefined, for Apollo Server says where it goes wrong. */
function measured(text: string, bounds: Bounds): { document: DocumentNode; excess: Excess | undefined } | undefined {
  let document = nothing;
  try {
    document = parse(text, parseOptions);
    return { document, excess: tooLarge(document, bounds) };
  } catch (error) {
    return error instanceof RangeError ? { document, excess: { limit: 'depth', value: null, bound: bounds.depth } } : undefined;
  }
}

/** Refuses an operation that is too heavy: by its size before it is validated, by what it could answer before it is planned. */
export function limits(bounds: Bounds): ApolloServerPlugin {
  const documents = new Documents();
  return {
    async requestDidStart() {
      let refused: Excess | undefined;
      return {
        async didResolveSource(context) {
          const found = documents.get(context.queryHash);
          const read = found === undefined ? measured(context.source, bounds) : { document: found, excess: undefined };
          refused = read?.excess;
          // A document that stands here is not validated: one that is known, for it was; one that is refused, for that would take too long.
          if (found !== undefined || refused !== undefined) (context as { document?: DocumentNode }).document = read!.document; // readonly in the types alone
        },
        async validationDidStart({ queryHash, document, source }) {
          return async errors => {
            if (!errors?.length) documents.set(queryHash, document, source.length);
          };
        },
        async didResolveOperation({ schema, document, operation, request }) {
          if (refused) throw exceeded(refused);
          if (operation === undefined)
            throw refusal(
              'BAD_USER_INPUT',
              request.operationName ? `The document has no operation called ${JSON.stringify(request.operationName.slice(0, 100))}.` : 'The document has several operations. Name one of them in operationName.',
            );
          if (!schema.getRootType(operation.operation)) throw refusal('BAD_USER_INPUT', `The graph has no ${operation.operation}.`);
          const excess = tooCostly(bounds, schema, document, operation, request.variables ?? {});
          if (excess) throw exceeded(excess);
        },
      };
    },
  };
}
