/** The first part of a language tag, by which languages are filtered: `pt` for `pt-BR`, so that the two find each other. */
export const primary = (tag: string): string => tag.split('-')[0]!.toLowerCase();
