/** The language of a tag without region or script, in which lists are filtered and counted: who reads `pt-BR` can use `pt`. */
export const plainLanguage = (tag: string): string => tag.split('-')[0]!.toLowerCase();
