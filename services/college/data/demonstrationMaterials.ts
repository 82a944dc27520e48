import { materialFrom } from '../rules/materials.ts';
import type { ContentListing, MaterialKind } from '../generated.ts';

interface Made {
  slug: string;
  title: string;
  originalLanguage: string;
  kind: MaterialKind;
  topics: string[];
  publisher: string;
  submittedByParty?: string;
  submittedByOrganization?: string;
  listing: ContentListing;
  moderationReason?: string;
}

/** Made-up submissions at each step of the way, so that a newcomer can take part in every role. */
const made: readonly Made[] = [
  {
    slug: 'mus-demonstration-permit-checklist',
    title: 'Demonstration: Checklist for a first permit',
    originalLanguage: 'en',
    kind: 'TRAINING',
    topics: ['permit-issuance'],
    publisher: 'Demonstration: Management Authority of Mauritius',
    submittedByParty: 'MUS',
    listing: 'PUBLISHED',
  },
  {
    slug: 'mus-demonstration-border-poster',
    title: 'Demonstration: Poster for border posts',
    originalLanguage: 'en',
    kind: 'TRAINING',
    topics: ['border-control'],
    publisher: 'Demonstration: Management Authority of Mauritius',
    submittedByParty: 'MUS',
    listing: 'DRAFT',
  },
  {
    slug: 'unia-demonstration-reading-list',
    title: 'Demostración: Lista de lecturas',
    originalLanguage: 'es',
    kind: 'REFERENCE',
    topics: ['capacity-methods'],
    publisher: 'Demostración: Una universidad',
    submittedByOrganization: 'unia',
    listing: 'SUBMITTED',
  },
  {
    slug: 'unia-demonstration-case-study',
    title: 'Demostración: Un caso resuelto',
    originalLanguage: 'es',
    kind: 'TRAINING',
    topics: ['compliance'],
    publisher: 'Demostración: Una universidad',
    submittedByOrganization: 'unia',
    listing: 'RETURNED',
    moderationReason: 'Demonstration: Please name the year.',
  },
];

export const demonstrationMaterials = made.map(({ slug, publisher, submittedByParty = null, submittedByOrganization = null, listing, moderationReason = null, ...said }) => ({
  slug,
  ...materialFrom({ ...said, languages: [said.originalLanguage], year: null, publishers: [publisher], taxa: [], url: null }),
  publishers: [publisher],
  submittedByParty,
  submittedByOrganization,
  listing,
  moderationReason,
  revision: 1,
  isDemonstration: true,
  source: 'Made up for demonstration',
  confidence: null,
  verified: null,
  reality: null,
}));
export type DemonstrationMaterial = (typeof demonstrationMaterials)[number];
