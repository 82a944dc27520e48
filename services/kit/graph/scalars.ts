import { GraphQLScalarType, Kind } from 'graphql';
import { dayOf } from '../values/clock.ts';
import { coded } from '../errors.ts';
import { canonicalTag } from '../values/text.ts';

const tag = (value: unknown): string => {
  const canonical = typeof value === 'string' ? canonicalTag(value) : undefined;
  if (canonical === undefined) throw coded('BAD_USER_INPUT', `${JSON.stringify(value)} is not a language tag. Write it as fr or pt-BR (BCP 47).`);
  return canonical;
};

const instant = (value: unknown): Date => {
  const parts = typeof value === 'string' ? /^(\d{4}-\d{2}-\d{2})T\d{2}:\d{2}:\d{2}(\.\d{1,9})?(Z|[+-]\d{2}:\d{2})$/.exec(value) : null;
  const date = parts === null ? undefined : new Date(parts[0]);
  // JavaScript takes 30 February for 2 March, so the day must come back as it went in.
  const exists = parts !== null && !Number.isNaN(Date.parse(parts[1]!)) && new Date(parts[1]!).toISOString().startsWith(parts[1]!);
  if (date === undefined || Number.isNaN(date.getTime()) || !exists)
    throw coded('BAD_USER_INPUT', `${JSON.stringify(value)} is not an instant. Write it as 2026-11-24T09:30:00Z (ISO 8601).`);
  return date;
};

const day = (value: unknown): string => {
  const known = typeof value === 'string' && /^\d{4}-\d{2}-\d{2}$/.test(value) ? new Date(`${value}T00:00:00Z`) : undefined;
  // A day that no month has either makes no date or rolls over into the next month.
  if (known === undefined || Number.isNaN(known.getTime()) || dayOf(known) !== value)
    throw coded('BAD_USER_INPUT', `${JSON.stringify(value)} is not a day. Write it as 2026-11-24 (ISO 8601).`);
  return value;
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
    // What is not in quotes is refused, as it is in a variable.
    parseLiteral: node => parse(node.kind === Kind.STRING ? node.value : null),
  });

/** Scalars that every subgraph shares. Each serialises to a string, so that a value is the same in memory and over HTTP. */
export const scalars = {
  LanguageTag: scalar('LanguageTag', tag, String),
  DateTime: scalar('DateTime', instant, value => (value instanceof Date ? value.toISOString() : String(value))),
  Date: scalar('Date', day, String),
  Decimal: scalar('Decimal', decimal, String),
};
