import type { FacetValue } from '../kit/graph/facets.ts';

export * from './tables/references.ts';
export * from './tables/taxa.ts';
export * from './tables/courses.ts';
export * from './tables/materials.ts';
export * from './tables/learners.ts';

/** A value of a facet, with how many records have it. */
export type FacetValueRow = FacetValue;
