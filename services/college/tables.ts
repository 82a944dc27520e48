import type { HeldRow } from '../kit/graph/held.ts';
import { positionsTable } from '../kit/write/feed.ts';
import { erasuresTable } from '../kit/write/erasure.ts';
import { type Change, latestTable } from '../kit/write/latest.ts';
import { changesTable, repetitionsTable } from '../kit/write/write.ts';
import type { FacetValue } from '../kit/graph/facets.ts';

export * from './tables/references.ts';
export * from './tables/taxa.ts';
export * from './tables/courses.ts';
export * from './tables/cohorts.ts';
export * from './tables/materials.ts';
export * from './tables/learners.ts';
export * from './tables/enrolments.ts';

/** A value of a facet, with how many records have it. */
export type FacetValueRow = FacetValue;

/** A row of whatever table that is held of a learner. */
export type HeldRecordRow = HeldRow;

export const changes = changesTable();
export const repetitions = repetitionsTable();
export const erasures = erasuresTable();
export const latestChanges = latestTable();
export type CollegeChangeRow = Change;
export const feedPositions = positionsTable();
