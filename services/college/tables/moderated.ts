import { integer, text } from 'drizzle-orm/sqlite-core';
import { oneOf } from '../../kit/database/columns.ts';
import type { ContentListing } from '../generated.ts';

/** Where a course or a material stands on its way to readers, and who is credited for it. What is shipped is published, and nobody's. */
export const moderated = {
  listing: oneOf<ContentListing>('listing').notNull().default('PUBLISHED'),
  /** Counts the changes, from 1. */
  revision: integer('revision').notNull().default(1),
  /** Who submitted it: at most one of the two is known. */
  submittedByParty: text('submitted_by_party'),
  submittedByOrganization: text('submitted_by_organization'),
  moderationReason: text('moderation_reason'),
  /** The one that says the same and stays. */
  duplicateOf: text('duplicate_of'),
};
