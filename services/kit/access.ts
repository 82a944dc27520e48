import { type DocumentNode, Kind, type ObjectTypeDefinitionNode, type ObjectTypeExtensionNode, type DirectiveNode } from 'graphql';
import { StartError } from './errors.ts';

/** The rules that a type or root field may name. */
export const rules = ['public'] as const;

const roots = new Set(['Query', 'Mutation', 'Subscription']);

const ruleOf = (directives: readonly DirectiveNode[] | undefined): string | undefined => {
  const value = directives?.find(d => d.name.value === 'access')?.arguments?.find(a => a.name.value === 'rule')?.value;
  return value?.kind === Kind.STRING ? value.value : undefined;
};

/** Default deny: a type or root field without a known rule stops the start. */
export function checkAccess(subgraph: string, sdl: DocumentNode): void {
  const require = (what: string, rule: string | undefined) => {
    if (rule === undefined || !(rules as readonly string[]).includes(rule))
      throw new StartError(`${subgraph}: ${what} names ${rule === undefined ? 'no rule' : `the unknown rule "${rule}"`}. Add @access(rule: ...) in the schema.`);
  };
  for (const node of sdl.definitions) {
    if (node.kind !== Kind.OBJECT_TYPE_DEFINITION && node.kind !== Kind.OBJECT_TYPE_EXTENSION) continue;
    const type: ObjectTypeDefinitionNode | ObjectTypeExtensionNode = node;
    if (roots.has(type.name.value)) for (const field of type.fields ?? []) require(`${type.name.value}.${field.name.value}`, ruleOf(field.directives));
    else require(type.name.value, ruleOf(type.directives));
  }
}
