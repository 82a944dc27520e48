/** The tag and each shorter one that finds it: `fa-AF` is found by `fa-AF` and by `fa` (RFC 4647, 3.3.1). */
export const foundBy = (tag: string): string[] => tag.split('-').map((_, i, parts) => parts.slice(0, i + 1).join('-'));
