import type { GraphQLESLintRule } from '@graphql-eslint/eslint-plugin';

/** Words that say nothing by themselves. */
const idle = new Set(['a', 'an', 'the', 'of', 'in', 'on', 'to', 'for', 'by', 'and', 'or', 'its', 'it', 'this', 'that', 'is', 'are', 'which', 'with', 'as', 'at', 'from']);

const wordsOf = (text: string): string[] => text.replace(/([a-z\d])([A-Z])/g, '$1 $2').toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];

/** Enough of a word to tell that `topics` and `topic` are the same. */
const root = (word: string): string => word.replace(/(ies|es|s|ed|ing|y)$/u, '').slice(0, 6);

const least = 4;

interface Described {
  name?: { value: string };
  description?: { value: string };
  parent?: { name?: { value: string } };
}

/** A description must teach: one that only says its own name again, or next to nothing, is refused. */
export const descriptions: GraphQLESLintRule = {
  meta: {
    type: 'problem',
    schema: [],
    messages: {
      short: '"{{text}}" teaches nothing: say in at least {{least}} words what {{name}} means.',
      repeats: '"{{text}}" only repeats the name of {{name}}: say what it means.',
    },
  },
  create(context) {
    const check = (node: unknown) => {
      const { name, description, parent } = node as Described; // every kind below has these
      if (description === undefined || name === undefined) return;
      const names = [parent?.name?.value, name.value].filter(part => part !== undefined);
      const said = wordsOf(description.value);
      const known = new Set(names.flatMap(wordsOf).map(root));
      const messageId = said.length < least ? 'short' : said.every(word => idle.has(word) || known.has(root(word))) ? 'repeats' : undefined;
      if (messageId) context.report({ node: name as never, messageId, data: { text: description.value, least: String(least), name: names.join('.') } }); // a name node has a place
    };
    return {
      ObjectTypeDefinition: check,
      InterfaceTypeDefinition: check,
      UnionTypeDefinition: check,
      EnumTypeDefinition: check,
      ScalarTypeDefinition: check,
      InputObjectTypeDefinition: check,
      FieldDefinition: check,
      EnumValueDefinition: check,
      InputValueDefinition: check,
      DirectiveDefinition: check,
    };
  },
};
