import { readFileSync, readdirSync } from 'node:fs';
import { join, relative } from 'node:path';
import { type DefinitionNode, Kind, parse } from 'graphql';
import type { Plugin } from 'vite';
import { inRoot, root } from '../../services/kit/root.ts';
import { sdlOf, subgraphNames } from '../../services/kit/graph/sdl.ts';

/*
 * The guards of the graph: every place in which a rule decides what somebody may see or do. Each can be switched off in
 * a process that runs, to see whether a test notices.
 */

/** By their names: SQL predicates of rows, and pure rules that answer with true or false. */
const named = /(?<![.\w])(visible[A-Z]?\w*|(?:may|sees)[A-Z]\w*)\(/g;

/** What a guard answers that is switched off: a predicate leaves nothing out, a rule lets everything through. */
const off = (name: string) => (name.startsWith('visible') ? 'undefined' : 'true');

const rooms = ['queries', 'commands', 'resolvers', 'rules'];

/** The end of the call whose bracket opens at this place. */
function closing(code: string, open: number): number {
  let depth = 0;
  for (let at = open; at < code.length; at += 1) {
    if (code[at] === '(') depth += 1;
    else if (code[at] === ')' && --depth === 0) return at;
  }
  throw new Error('a bracket does not close');
}

/** The source with every call of a guard made to ask first whether it is switched off, and the names of those calls. */
function guarded(file: string, source: string): { code: string; guards: string[] } {
  const guards: string[] = [];
  let code = source;
  // From the last to the first, so that places found before still hold.
  for (const match of [...source.matchAll(named)].reverse()) {
    const before = source.slice(source.lastIndexOf('\n', match.index) + 1, match.index);
    if (/function\s+$/.test(before) || /^\s*(\*|\/\/|\/\*)/.test(before)) continue;
    const end = closing(code, match.index + match[0].length - 1) + 1;
    const id = `${file}:${source.slice(0, match.index).split('\n').length} ${match[1]}`;
    guards.push(id);
    code = `${code.slice(0, match.index)}(globalThis.isOff?.(${JSON.stringify(id)}) ? ${off(match[1]!)} : ${code.slice(match.index, end)})${code.slice(end)}`;
  }
  return { code, guards: guards.reverse() };
}

const isRoom = (path: string) => new RegExp(`^services/(${subgraphNames.join('|')})/(${rooms.join('|')})/`).test(path);

const access = 'services/kit/identity/access.ts';
const asksRule = 'if (allowed(context.viewer))';

/** For a run of tests: calls of guards ask whether they are switched off. */
export const guards = (): Plugin => ({
  name: 'guards',
  enforce: 'pre',
  transform(source, id) {
    const path = relative(root, id.split('?')[0]!);
    if (path === access) {
      if (!source.includes(asksRule)) throw new Error(`${access} no longer asks a rule as this plugin knows it`);
      return source.replace(asksRule, 'if (globalThis.isOff?.(`@access ${type.name}.${field.name}`) || allowed(context.viewer))');
    }
    return isRoom(path) ? guarded(path, source).code : null;
  },
});

const rule = ({ directives }: { directives?: readonly { name: { value: string }; arguments?: readonly { value: { kind: Kind; value?: unknown } }[] }[] }) =>
  directives?.find(d => d.name.value === 'access')?.arguments?.[0]?.value.value as string | undefined; // the directive takes one text

const isObject = (d: DefinitionNode) => d.kind === Kind.OBJECT_TYPE_DEFINITION || d.kind === Kind.OBJECT_TYPE_EXTENSION;

/** The names of all guards: fields whose rule is not "public", and calls of rules of rows. */
export function allGuards(): string[] {
  const ofFields = subgraphNames.flatMap(name =>
    parse(sdlOf(name)).definitions.filter(isObject).flatMap(type =>
      (type.fields ?? []).flatMap(field => ((rule(field) ?? rule(type) ?? 'public') === 'public' ? [] : [`@access ${type.name.value}.${field.name.value}`])),
    ),
  );
  const ofRows = subgraphNames.flatMap(name =>
    rooms.flatMap(room =>
      readdirSync(inRoot('services', name, room))
        .map(file => relative(root, join(inRoot('services', name, room), file)))
        .flatMap(path => guarded(path, readFileSync(inRoot(path), 'utf8')).guards),
    ),
  );
  return [...new Set([...ofFields, ...ofRows])];
}
