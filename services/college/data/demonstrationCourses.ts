import type { CourseFile } from './courses.ts';

const shared = {
  reality: 'ILLUSTRATIVE',
  realityNote: 'Made up for demonstration',
  confidence: null,
  organizations: [],
  organizationRole: 'FOLLOWS_GUIDANCE_OF',
  questions: [],
  isDemonstration: true,
} satisfies Partial<CourseFile>;

/** Made-up courses with few places, for officials alone, after another, or at a step of their way to readers, which no real course is, so that a newcomer can try each. */
export const demonstrationCourses: readonly CourseFile[] = [
  {
    ...shared,
    slug: 'demonstration-permit-clinic',
    title: { en: 'Demonstration: Permit clinic with few places', fr: 'Démonstration : Atelier de permis à places limitées', es: 'Demostración: Taller de permisos con plazas limitadas' },
    audience: ['MANAGEMENT_AUTHORITY'],
    hours: 2,
    languages: ['en', 'fr'],
    topics: ['permit-issuance'],
    capacity: 12,
    modules: [
      { title: 'Demonstration: Before the clinic', lessons: ['Demonstration: Choose a permit of your own', 'Demonstration: Check it against the list'] },
      { title: 'Demonstration: In the clinic', lessons: ['Demonstration: Compare what was found'] },
    ],
  },
  {
    ...shared,
    slug: 'demonstration-risk-profiles',
    title: { en: 'Demonstration: Risk profiles, for officials', fr: 'Démonstration : Profils de risque, pour fonctionnaires', es: 'Demostración: Perfiles de riesgo, para funcionarios' },
    audience: ['CUSTOMS', 'ENFORCEMENT'],
    hours: 3,
    languages: ['en', 'es'],
    topics: ['border-control', 'investigation'],
    admission: 'CONFIRMED_OFFICIALS',
    modules: [{ title: 'Demonstration: From signs to a profile', lessons: ['Demonstration: Signs in documents', 'Demonstration: Signs in cargo'] }],
  },
  {
    ...shared,
    slug: 'demonstration-confiscation-desk',
    title: {
      en: 'Demonstration: Confiscation desk, for officials, few places',
      fr: 'Démonstration : Bureau des confiscations, pour fonctionnaires, places limitées',
      es: 'Demostración: Mesa de decomisos, para funcionarios, plazas limitadas',
    },
    audience: ['ENFORCEMENT', 'MANAGEMENT_AUTHORITY'],
    hours: 1,
    languages: ['en'],
    topics: ['confiscated-specimens'],
    capacity: 5,
    admission: 'CONFIRMED_OFFICIALS',
    modules: [{ title: 'Demonstration: The first hour', lessons: ['Demonstration: Whom to call', 'Demonstration: What to write down'] }],
  },
  {
    ...shared,
    slug: 'demonstration-teaching-of-others',
    title: { en: 'Demonstration: Teaching others, a second step', fr: 'Démonstration : Former les autres, deuxième étape', es: 'Demostración: Enseñar a otros, segundo paso' },
    audience: ['MANAGEMENT_AUTHORITY', 'CUSTOMS'],
    hours: 2,
    languages: ['en', 'es'],
    topics: ['capacity-methods'],
    prerequisites: ['demonstration-permit-clinic'],
    submittedByOrganization: 'unia',
    modules: [{ title: 'Demonstration: In front of a class', lessons: ['Demonstration: Plan an hour', 'Demonstration: Ask what was learned'] }],
    draft: {
      listing: 'SUBMITTED',
      moderationReason: null,
      changes: {
        hours: 3,
        modules: [
          {
            title: { en: 'Demonstration: In front of a class' },
            lessons: ['Demonstration: Plan an hour', 'Demonstration: Hold an hour online', 'Demonstration: Ask what was learned'].map(en => ({ title: { en } })),
          },
        ],
      },
    },
  },
  {
    ...shared,
    slug: 'mus-demonstration-market-inspection',
    title: { en: 'Demonstration: Inspecting a market', fr: 'Démonstration : Inspecter un marché', es: 'Demostración: Inspeccionar un mercado' },
    audience: ['ENFORCEMENT'],
    hours: 1,
    languages: ['en', 'fr'],
    topics: ['enforcement'],
    submittedByParty: 'MUS',
    listing: 'DRAFT',
    modules: [{ title: 'Demonstration: Before the visit', lessons: ['Demonstration: What may be sold'] }],
  },
];
