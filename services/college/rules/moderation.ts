import { type Viewer, isSecretariat, organizationsOf, partiesOf } from '../../kit/identity/viewer.ts';
import type { WorkingLanguage } from '../../kit/values/text.ts';
import type { ContentListing, ModerationStep } from '../generated.ts';

/** In whose name something is submitted: a Party, an organization, or nobody. */
export interface Submitter {
  submittedByParty: string | null;
  submittedByOrganization: string | null;
}

/** Which courses and materials exist for a viewer: those of some listings, whoever submitted them, and all that some have submitted. */
export interface Sight<Keys> {
  listings: Keys;
  parties: Keys;
  organizations: Keys;
}

const everyListing: readonly ContentListing[] = ['DRAFT', 'SUBMITTED', 'RETURNED', 'REJECTED', 'PUBLISHED', 'RETIRED'];

/** ACCESS: drafts and submissions are their own Party's or organization's and the Secretariat's to see. What was public once still answers. */
export const sightOf = (viewer: Viewer): Sight<readonly string[]> => ({
  listings: isSecretariat(viewer) ? everyListing : ['PUBLISHED', 'RETIRED'],
  parties: partiesOf(viewer),
  organizations: organizationsOf(viewer),
});

/** The audiences to which a viewer belongs: listings, and the Parties and organizations that it acts for. */
export function audiencesOf(viewer: Viewer): string[] {
  const { listings, parties, organizations } = sightOf(viewer);
  return [...listings, ...parties, ...organizations];
}

/** The audiences of whose changes a viewer is told; undefined where that is all. */
export const visibleAudiences = (viewer: Viewer): readonly string[] | undefined => audiencesOf(viewer);

/** What a list has that is not asked for other listings. */
export const usuallyListed: readonly ContentListing[] = everyListing.filter(listing => listing !== 'RETIRED');

/** Whoever acts for the Party or organization writes in its name; the Secretariat in everybody's, and alone in nobody's. */
export const mayWriteFor = (viewer: Viewer, { submittedByParty: party, submittedByOrganization: organization }: Submitter): boolean =>
  isSecretariat(viewer) || (party !== null && partiesOf(viewer).includes(party)) || (organization !== null && organizationsOf(viewer).includes(organization));

/** Once something is decided on, the Secretariat alone changes it. */
export const isOpenTo = (viewer: Viewer, listing: ContentListing): boolean => isSecretariat(viewer) || listing === 'DRAFT' || listing === 'SUBMITTED' || listing === 'RETURNED';

/** Whether a course is, or was, open: people may have begun it, so that it changes by its next edition alone. */
export const wasOpen = (listing: ContentListing): boolean => listing === 'PUBLISHED' || listing === 'RETIRED';

/** Whether a course, or its next edition, can be drafted by who writes for it. */
export const isDraftable = (viewer: Viewer, listing: ContentListing): boolean => listing === 'PUBLISHED' || isOpenTo(viewer, listing);

/** The next revision of a course or of its draft: counted over both, or one number could stand for both, and who has read the one decide on the other. */
export const nextRevision = (course: { revision: number }, draft: { revision: number } | undefined): number => 1 + Math.max(course.revision, draft?.revision ?? 0);

/** Whoever enters something is the source of it, whatever it said before; nobody has checked it yet. */
export const enteredBy = (viewer: Viewer, { submittedByParty, submittedByOrganization }: Submitter) => ({
  source: isSecretariat(viewer) ? 'Entered here by the Secretariat' : `Submitted here by the ${submittedByParty === null ? `organization ${submittedByOrganization}` : `Party ${submittedByParty}`}`,
  confidence: null,
  verified: null,
});

/** What becomes of a listing by being handed in; undefined where that cannot be. */
export const afterSubmitting = (listing: ContentListing): ContentListing | undefined => (listing === 'DRAFT' || listing === 'RETURNED' || listing === 'SUBMITTED' ? 'SUBMITTED' : undefined);

const steps: Record<ModerationStep, Partial<Record<ContentListing, ContentListing>>> = {
  PUBLISH: { SUBMITTED: 'PUBLISHED', REJECTED: 'PUBLISHED', RETIRED: 'PUBLISHED' },
  RETURN: { SUBMITTED: 'RETURNED' },
  REJECT: { SUBMITTED: 'REJECTED' },
  RETIRE: { PUBLISHED: 'RETIRED' },
  // What nobody has read stays unread.
  DUPLICATE_OF: { SUBMITTED: 'REJECTED', PUBLISHED: 'RETIRED', RETIRED: 'RETIRED' },
};

/** What becomes of a listing by a step; undefined where it cannot follow. */
export const afterStep = (step: ModerationStep, listing: ContentListing): ContentListing | undefined => steps[step][listing];

/** Whether any step can follow. */
export const isToModerate = (listing: ContentListing): boolean => Object.values(steps).some(step => step[listing] !== undefined);

/** Longest reason, in characters. */
export const longestReason = 4_000;

/** The `why` of NOT_ALLOWED_NOW. */
export const hindrances = {
  decided: { en: 'it has been decided on, ask the Secretariat to change it', fr: "une décision a été prise, demandez au Secrétariat de le modifier", es: 'ya se ha decidido al respecto, pida a la Secretaría que lo cambie' },
  circle: { en: 'the course would come before itself', fr: 'le cours serait son propre préalable', es: 'el curso sería previo a sí mismo' },
  gone: { en: 'a topic or a prerequisite that it names is there no longer', fr: "un thème ou un préalable qu'il nomme n'existe plus", es: 'ya no existe un tema o un requisito que nombra' },
} satisfies Record<string, Record<WorkingLanguage, string>>;
