import type { HeldRow } from '../kit/graph/held.ts';
import { positionsTable } from '../kit/write/feed.ts';
import { erasuresTable } from '../kit/write/erasure.ts';
import { type Change, latestTable } from '../kit/write/latest.ts';
import { changesTable, repetitionsTable } from '../kit/write/write.ts';
import type { Wanted } from '../kit/graph/matching.ts';

export * from './tables/activities.ts';
export * from './tables/offers.ts';
export * from './tables/organizations.ts';
export * from './tables/references.ts';
export * from './tables/registrations.ts';
export * from './tables/trainings.ts';

/** A need as its owner sends it along when a match is asked for. */
export interface NeedRef {
  id: string;
  match: Wanted;
}
/** Records of other subgraphs, by their keys. */
export interface PartyRef {
  iso3: string;
}
export type PartyPermissionsRef = PartyRef;
export interface RegionRef {
  slug: string;
}
export interface TopicRef {
  slug: string;
}
export interface CourseRef {
  slug: string;
}
export interface LearnerRef {
  id: string;
}
export interface ProvisionRef {
  code: string;
}
export interface QuestionnaireRef {
  code: string;
}

/** A row of whatever table that is held of a learner. */
export type HeldRecordRow = HeldRow;

export const changes = changesTable();
export const repetitions = repetitionsTable();
export const erasures = erasuresTable();
export const latestChanges = latestTable();
export type PartnersChangeRow = Change;
export const feedPositions = positionsTable();
