// A description must teach: one that only says its own name again is refused.
const idle = new Set(['a', 'an', 'the', 'of', 'in', 'on', 'to', 'for', 'by', 'and', 'or', 'its', 'it', 'this', 'that', 'is', 'are', 'which', 'with', 'as', 'at', 'from']);

const wordsOf = text => text.replace(/([a-z\d])([A-Z])/g, '$1 $2').toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];

// Enough of a word to tell that `topics` and `topic` or `nodes` and `node` are the same.
const root = word => word.replace(/(ies|es|s|ed|ing|y)$/u, '').slice(0, 6);

const least = 4;

export default {
  meta: { type: 'problem', schema: [], messages: { short: '"{{text}}" teaches nothing: say in at least {{least}} words what {{name}} means.', repeats: '"{{text}}" only repeats the name of {{name}}: say what it means.' } },
  create(context) {
    const check = node => {
      const text = node.description?.value;
      if (text === undefined || node.name === undefined) return;
      const names = [node.name.value, node.parent?.name?.value].filter(name => name !== undefined);
      const said = wordsOf(text);
      const known = new Set(names.flatMap(wordsOf).map(root));
      const report = messageId => context.report({ node: node.name, messageId, data: { text, least, name: names.reverse().join('.') } });
      if (said.length < least) report('short');
      else if (said.every(word => idle.has(word) || known.has(root(word)))) report('repeats');
    };
    return Object.fromEntries(
      [
        'ObjectTypeDefinition', 'InterfaceTypeDefinition', 'UnionTypeDefinition', 'EnumTypeDefinition', 'ScalarTypeDefinition', 'InputObjectTypeDefinition',
        'FieldDefinition', 'EnumValueDefinition', 'InputValueDefinition', 'DirectiveDefinition',
      ].map(kind => [kind, check]),
    );
  },
};
