import { GraphQLScalarType, Kind } from 'graphql';
import { coded } from './errors.ts';
import { canonicalTag } from './text.ts';

const tag = (value: unknown): string => {
  const canonical = typeof value === 'string' ? canonicalTag(value) : undefined;
  if (canonical === undefined) throw coded('BAD_USER_INPUT', `${JSON.stringify(value)} is not a language tag. Write it as fr or pt-BR (BCP 47).`);
  return canonical;
};

const instant = (value: unknown): Date => {
  const date = typeof value === 'string' && /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}(\.\d{1,9})?(Z|[+-]\d{2}:\d{2})$/.test(value) ? new Date(value) : undefined;
  if (date === undefined || Number.isNaN(date.getTime()))
    throw coded('BAD_USER_INPUT', `${JSON.stringify(value)} is not an instant. Write it as 2026-11-24T09:30:00Z (ISO 8601).`);
  return date;
};

const decimal = (value: unknown): string => {
  if (typeof value !== 'string' || !/^-?\d{1,15}(\.\d{1,4})?$/.test(value))
    throw coded('BAD_USER_INPUT', `${JSON.stringify(value)} is not a decimal number. Write it as a string such as "1250.00".`);
  return value;
};

const scalar = <T>(name: string, parse: (value: unknown) => T, serialize: (value: unknown) => string) =>
  new GraphQLScalarType<T, string>({
    name,
    serialize,
    parseValue: parse,
    parseLiteral: node => parse(node.kind === Kind.STRING ? node.value : 'value' in node ? node.value : undefined),
  });

/** Scalars that every subgraph shares. Each serialises to a string, so that a value is the same in memory and over HTTP. */
export const scalars = {
  LanguageTag: scalar('LanguageTag', tag, String),
  DateTime: scalar('DateTime', instant, value => (value instanceof Date ? value.toISOString() : String(value))),
  Decimal: scalar('Decimal', decimal, String),
};
