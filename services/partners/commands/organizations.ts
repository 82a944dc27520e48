import { coded } from '../../kit/errors.ts';
import type { Command } from '../../kit/write/write.ts';
import type { PartnersTables } from '../context.ts';
import type { SaveOrganizationInput } from '../generated.ts';
import { insertOrganizations, lockedOrganization, memberSlugs, otherOrganizations, replaceOrganization } from '../queries/organizationRows.ts';
import { isRedirect } from '../queries/redirects.ts';
import { knownParties, knownTopics } from '../queries/references.ts';
import { saidAnew } from '../rules/input.ts';
import { type OrganizationDraft, checkOrganization, isSlug, isTooMany, organizationAfter, organizationBounds, organizationFrom } from '../rules/organizations.ts';

/** The Secretariat is the source of whatever it enters; nobody has checked that yet. */
const entered = { source: 'Entered here by the Secretariat', confidence: null, verified: null } satisfies Partial<OrganizationDraft>;

/** An organization of which nothing is said yet. */
const blank = (slug: string): Omit<OrganizationDraft, 'kind'> => ({
  slug,
  revision: 1,
  listing: 'PUBLISHED',
  moderationReason: null,
  acronym: null,
  formerAcronym: null,
  aliases: [],
  name: {},
  seat: null,
  website: null,
  cooperationAreas: [],
  namedInSource: 'NO',
  ...entered,
  reality: null,
});

/** Puts an organization on the list, or changes what is said of it. */
export const saveOrganization: Command<PartnersTables, SaveOrganizationInput, string> = {
  name: 'saveOrganization',
  run: async ({ q, refuse, sound, changed }, { slug, revision, idempotencyKey: _, ...said }) => {
    const isNew = revision == null;
    const stored = await lockedOrganization(q, slug);
    if (!isNew && stored === undefined) throw coded('NOT_FOUND', 'There is no such organization. To put a new one on the list, leave out `revision`.');
    if (!isNew && stored!.revision !== revision) throw coded('CONFLICT', `The organization was changed meanwhile: its revision is ${stored!.revision}. Read it again.`);
    if (isNew && (stored !== undefined || (await isRedirect(q, 'Organization', slug)))) refuse('DUPLICATE', ['slug'], { value: slug });
    if (isNew && !isSlug(slug)) refuse('MALFORMED', ['slug'], { form: `[a-z0-9-]{1,${organizationBounds.slug}}` });
    const before = stored ?? (blank(slug) as OrganizationDraft); // the check refuses one that has no kind afterwards
    const after = organizationAfter(before, said);
    checkOrganization(said, after, { topics: await knownTopics(q, isTooMany(said, 'cooperationAreas') ? [] : (said.cooperationAreas ?? [])), parties: await knownParties(q, said.seat == null ? [] : [said.seat]), others: await otherOrganizations(q, slug) }, refuse);
    sound();

    if (isNew) {
      await insertOrganizations(q, [organizationFrom(after)], [...new Set(said.members ?? [])].map(member => ({ consortium: slug, member })));
      changed('Organization', slug, 'CREATED', said);
      return slug;
    }
    const members = await memberSlugs(q, slug);
    const wanted = said.members === undefined ? members : [...new Set(said.members ?? [])].sort();
    const anew = saidAnew(said, { ...before, members }, { ...after, members: wanted });
    if (Object.keys(anew).length === 0) return slug;
    await replaceOrganization(q, organizationFrom({ ...after, ...entered, revision: revision + 1 }), wanted);
    changed('Organization', slug, 'EDITED', anew);
    return slug;
  },
};
