import { existsSync, readFileSync } from 'node:fs';
import { Supergraph } from '@apollo/federation-internals';
import { buildSchema, findBreakingChanges, printSchema } from 'graphql';
import { inRoot } from '../services/kit/root.ts';

/** A breaking change that is meant: its message as the check words it, and the reason for clients to read. */
export interface Declared {
  change: string;
  why: string;
}

/** The schema that clients see, made of a supergraph. */
export const apiSchemaOf = (supergraph: string): string => `${printSchema(Supergraph.build(supergraph).apiSchema().toGraphQLJSSchema())}\n`;

/** What would break clients of the released schema and is not declared, and what is declared but does not happen. */
export function breaking(released: string, current: string, declared: readonly Declared[]): { undeclared: string[]; idle: string[] } {
  const found = findBreakingChanges(buildSchema(released), buildSchema(current)).map(change => change.description);
  return {
    undeclared: found.filter(change => !declared.some(d => d.change === change && d.why.trim() !== '')),
    idle: declared.filter(d => !found.includes(d.change)).map(d => d.change),
  };
}

export const files = { supergraph: 'schema/supergraph.graphql', released: 'schema/released.graphql', declared: 'schema/breaking.json' };

const text = (path: string): string => readFileSync(inRoot(path), 'utf8');

/** Compares what is committed with what was released; before the first release nothing can break. */
export function check(): string[] {
  if (!existsSync(inRoot(files.released))) return [];
  const declared = JSON.parse(text(files.declared)) as Declared[]; // its shape is this file's to keep
  const { undeclared, idle } = breaking(text(files.released), apiSchemaOf(text(files.supergraph)), declared);
  return [
    ...undeclared.map(change => `breaks clients: ${change}`),
    ...idle.map(change => `declared in ${files.declared}, but does not happen: ${change}`),
  ];
}
