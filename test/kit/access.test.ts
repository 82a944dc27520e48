import { type DirectiveNode, Kind, parse, visit } from 'graphql';
import { describe, expect, it } from 'vitest';
import { sdlOf, subgraphNames } from '../../services/kit/graph/sdl.ts';
import { accessRules } from '../../services/kit/identity/access.ts';

const isAccess = ({ name }: DirectiveNode) => name.value === 'access';

describe.each(subgraphNames)('the rules of access of %s', name => {
  const sdl = parse(sdlOf(name), { noLocation: true });
  const directives: DirectiveNode[] = [];
  visit(sdl, { Directive: node => void (isAccess(node) && directives.push(node)) });

  it('are on every field', () => {
    const rules = accessRules(name, sdl);
    let fields = 0;
    for (const type of sdl.definitions)
      if (type.kind === Kind.OBJECT_TYPE_DEFINITION || type.kind === Kind.OBJECT_TYPE_EXTENSION)
        for (const field of type.fields ?? []) {
          fields += 1;
          expect(rules.get(`${type.name.value}.${field.name.value}`)).toBeDefined();
        }
    expect(fields).toBeGreaterThan(100);
  });

  it('stop the start when one of a type or of a root field is gone, or is not known', () => {
    expect(directives.length).toBeGreaterThan(20);
    const started: string[] = [];
    visit(sdl, {
      Directive(node, _, __, ___, ancestors) {
        if (!isAccess(node)) return;
        const owners = ancestors.filter(a => !Array.isArray(a)).map(a => ('name' in a && a.name ? a.name.value : '')); // every second ancestor is a list
        const isRoot = ['Query', 'Mutation'].includes(owners.at(-2)!);
        const field = owners.length > 2;
        const without = visit(sdl, { Directive: other => (other === node ? null : undefined) });
        const unknown = visit(sdl, { Directive: other => (other === node ? { ...other, arguments: [{ ...other.arguments![0]!, value: { kind: Kind.STRING, value: 'nobody' } }] } : undefined) });
        for (const [what, changed] of [['without', without], ['unknown', unknown]] as const)
          try {
            accessRules(name, changed);
            // A field that is not a root has that of its type.
            if (what === 'unknown' || !field || isRoot) started.push(`${owners.join('.')} ${what}`);
          } catch (error) {
            expect((error as Error).message).toContain('@access');
          }
      },
    });
    expect(started).toEqual([]);
  });
});
