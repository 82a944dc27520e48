import { readFileSync } from 'node:fs';
import { type DocumentNode, Kind, parse, valueFromASTUntyped } from 'graphql';
import { StartError } from '../services/kit/errors.ts';

/** A graph to serve: what subgraphs were composed to, and where that says they are. */
export interface Supergraph {
  sdl: string;
  /** Their names, and the addresses that the file gives, which may be nothing. */
  subgraphs: readonly { name: string; address: string }[];
}

/** Reads a supergraph of Federation 2, whatever it is about, or says in one line what is wrong with the file. */
export function readSupergraph(file: string): Supergraph {
  const refuse = (why: string) => new StartError(`Cannot serve the supergraph ${file}: ${why}.`);
  let sdl: string;
  try {
    sdl = readFileSync(file, 'utf8');
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException; // what Node throws on files
    throw refuse(code === 'ENOENT' ? 'there is no such file' : code === 'EISDIR' ? 'it is a folder' : 'it cannot be read');
  }
  let document: DocumentNode;
  try {
    document = parse(sdl);
  } catch (error) {
    throw refuse(`it is no GraphQL (${error instanceof Error ? error.message : String(error)})`);
  }
  const graphs = document.definitions.find(d => d.kind === Kind.ENUM_TYPE_DEFINITION && d.name.value === 'join__Graph');
  const values = (graphs?.kind === Kind.ENUM_TYPE_DEFINITION && graphs.values) || [];
  if (values.length === 0) throw refuse('it names no subgraphs (join__Graph), as what the composition of Federation 2 makes does');
  const subgraphs = values.map(({ name, directives }) => {
    const said = (what: string): string => {
      const argument = directives?.find(d => d.name.value === 'join__graph')?.arguments?.find(a => a.name.value === what);
      const value: unknown = argument && valueFromASTUntyped(argument.value);
      return typeof value === 'string' ? value : '';
    };
    return { name: said('name') || name.value, address: said('url') };
  });
  return { sdl, subgraphs };
}
