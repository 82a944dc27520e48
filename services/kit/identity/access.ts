import { type DirectiveNode, type DocumentNode, type GraphQLFieldResolver, type GraphQLSchema, Kind, defaultFieldResolver, isObjectType } from 'graphql';
import type { Envelope } from '../graph/context.ts';
import { StartError, coded } from '../errors.ts';
import { type Viewer, isSecretariat, organizationsOf, partiesOf } from './viewer.ts';

/** The rules that a type, a root field or a field may name: who may use it at all. Which rows they then see is decided by the rules of the rows. */
export const rules: Readonly<Record<string, (viewer: Viewer) => boolean>> = {
  public: () => true,
  learner: viewer => viewer.learner !== null,
  authorityOrSecretariat: viewer => partiesOf(viewer).length > 0 || isSecretariat(viewer),
  partnerOrSecretariat: viewer => organizationsOf(viewer).length > 0 || isSecretariat(viewer),
  decider: viewer => partiesOf(viewer).length > 0 || organizationsOf(viewer).length > 0 || isSecretariat(viewer),
  secretariat: isSecretariat,
};

const roots = new Set(['Query', 'Mutation', 'Subscription']);

const ruleOf = (directives: readonly DirectiveNode[] | undefined): string | undefined => {
  const value = directives?.find(d => d.name.value === 'access')?.arguments?.find(a => a.name.value === 'rule')?.value;
  return value?.kind === Kind.STRING ? value.value : undefined;
};

/** The rule of each field, as `Type.field`. Default deny: a type or root field without a known rule stops the start. */
export function accessRules(subgraph: string, sdl: DocumentNode): ReadonlyMap<string, string> {
  const found = new Map<string, string>();
  const known = (what: string, rule: string | undefined): string => {
    if (rule === undefined || !Object.hasOwn(rules, rule))
      throw new StartError(`${subgraph}: ${what} names ${rule === undefined ? 'no rule' : `the unknown rule "${rule}"`}. Add @access(rule: ...) in the schema.`);
    return rule;
  };
  for (const node of sdl.definitions) {
    if (node.kind !== Kind.OBJECT_TYPE_DEFINITION && node.kind !== Kind.OBJECT_TYPE_EXTENSION) continue;
    const type = node.name.value;
    const ofType = roots.has(type) ? undefined : known(type, ruleOf(node.directives));
    for (const field of node.fields ?? []) {
      const name = `${type}.${field.name.value}`;
      found.set(name, known(name, ruleOf(field.directives) ?? ofType));
    }
  }
  return found;
}

/** Puts each rule in front of the resolver of its field. */
export function enforceAccess(schema: GraphQLSchema, access: ReadonlyMap<string, string>): void {
  for (const type of Object.values(schema.getTypeMap())) {
    if (!isObjectType(type)) continue;
    for (const field of Object.values(type.getFields())) {
      const rule = access.get(`${type.name}.${field.name}`);
      if (rule === undefined || rule === 'public') continue;
      const allowed = rules[rule]!;
      const resolve: GraphQLFieldResolver<unknown, Envelope> = field.resolve ?? defaultFieldResolver;
      field.resolve = (source, args, context: Envelope, info) => {
        if (allowed(context.viewer)) return resolve(source, args, context, info);
        throw context.viewer.learner === null
          ? coded('UNAUTHENTICATED', `Sign in to use ${type.name}.${field.name}.`)
          : coded('FORBIDDEN', `Your role may not use ${type.name}.${field.name}.`);
      };
    }
  }
}
