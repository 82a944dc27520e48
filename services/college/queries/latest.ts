import { inKeys } from '../../kit/database/sql.ts';
import { type Audiences, changesList } from '../../kit/write/latest.ts';
import type { CollegeTables, Q } from '../context.ts';
import type { QueryCollegeChangesArgs } from '../generated.ts';
import { visibleAudiences } from '../rules/moderation.ts';

const shown = <T extends CollegeTables['courses'] | CollegeTables['materials']>({ slug, listing, submittedByParty: party, submittedByOrganization: organization }: T) => ({ slug, listing, party, organization });

async function audiencesIn(found: PromiseLike<readonly { slug: string; listing: string; party: string | null; organization: string | null }[]>) {
  return new Map((await found).map(({ slug, listing, party, organization }) => [slug, [listing, party, organization].filter(audience => audience !== null)]));
}

/** Who sees the records that others may harvest. */
export const audiences: Audiences<CollegeTables> = {
  Course: ({ sql, t }: Q, keys) => audiencesIn(sql.select(shown(t.courses)).from(t.courses).where(keys && inKeys(t.courses.slug, keys))),
  Material: ({ sql, t }: Q, keys) => audiencesIn(sql.select(shown(t.materials)).from(t.materials).where(keys && inKeys(t.materials.slug, keys))),
};

export const collegeChanges = changesList<CollegeTables, QueryCollegeChangesArgs>(viewer => visibleAudiences(viewer));
