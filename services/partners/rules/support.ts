import type { ActivityKind } from '../generated.ts';

/** The kinds of activities that are support. */
export const supportKinds = ['SUPPORT', 'SUPPORT_PLANNED'] as const satisfies readonly ActivityKind[];
