import { positionsTable } from '../kit/write/feed.ts';
import { changesTable, repetitionsTable } from '../kit/write/write.ts';
import type { FacetValue } from '../kit/graph/facets.ts';

export * from './tables/references.ts';
export * from './tables/taxa.ts';
export * from './tables/courses.ts';
export * from './tables/materials.ts';
export * from './tables/learners.ts';
export * from './tables/enrolments.ts';

/** A value of a facet, with how many records have it. */
export type FacetValueRow = FacetValue;

export const changes = changesTable();
export const repetitions = repetitionsTable();
export const feedPositions = positionsTable();
