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
    description: {
      en: 'Made up for demonstration. For Management Authorities, with few places. Before the clinic you choose a permit of your own and check it against the list. In the clinic the group compares what each of you found.',
      fr: "Créé à des fins de démonstration. Pour les organes de gestion, avec un nombre limité de places. Avant l'atelier, vous choisissez un de vos permis et le vérifiez à l'aide de la liste. Pendant l'atelier, le groupe compare ce que chacun a trouvé.",
      es: 'Inventado con fines de demostración. Para las Autoridades Administrativas, con plazas limitadas. Antes del taller usted elige un permiso propio y lo coteja con la lista. En el taller, el grupo compara lo que cada cual ha encontrado.',
    },
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
    description: {
      en: 'Made up for demonstration. For confirmed officials of customs and enforcement. In one module it goes from signs to a profile: which signs to look for in documents, and which to look for in cargo.',
      fr: 'Créé à des fins de démonstration. Pour les fonctionnaires confirmés des douanes et de la lutte contre la fraude. En un seul module, le cours va des signes au profil : les signes à chercher dans les documents et ceux à chercher dans le fret.',
      es: 'Inventado con fines de demostración. Para funcionarios confirmados de aduanas y de observancia. En un solo módulo va de los indicios al perfil: qué indicios buscar en los documentos y cuáles buscar en la carga.',
    },
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
    description: {
      en: 'Made up for demonstration. For confirmed officials of enforcement and Management Authorities, with very few places. It is about the first hour after a confiscation: whom to call, and what to write down.',
      fr: 'Créé à des fins de démonstration. Pour les fonctionnaires confirmés de la lutte contre la fraude et des organes de gestion, avec très peu de places. Le cours porte sur la première heure après une confiscation : qui appeler et que noter.',
      es: 'Inventado con fines de demostración. Para funcionarios confirmados de observancia y de las Autoridades Administrativas, con muy pocas plazas. Trata de la primera hora tras un decomiso: a quién llamar y qué anotar.',
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
    description: {
      en: 'Made up for demonstration. For staff of Management Authorities and customs officers who will teach others; it comes after the permit clinic. It is about standing in front of a class: how to plan an hour and how to ask what was learned.',
      fr: "Créé à des fins de démonstration. Pour le personnel des organes de gestion et les agents des douanes qui formeront d'autres personnes ; le cours vient après l'atelier de permis. Il porte sur le travail devant une classe : planifier une heure et demander ce qui a été appris.",
      es: 'Inventado con fines de demostración. Para el personal de las Autoridades Administrativas y los funcionarios de aduanas que enseñarán a otros; viene después del taller de permisos. Trata del trabajo ante una clase: cómo planificar una hora y cómo preguntar qué se ha aprendido.',
    },
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
            lessons: ['Demonstration: Plan an hour', 'Demonstration: Hold an hour online', 'Demonstration: Ask what was learned'].map(en => ({ title: { en }, body: null })),
          },
        ],
      },
    },
  },
  {
    ...shared,
    slug: 'mus-demonstration-market-inspection',
    title: { en: 'Demonstration: Inspecting a market', fr: 'Démonstration : Inspecter un marché', es: 'Demostración: Inspeccionar un mercado' },
    description: {
      en: 'Made up for demonstration. For enforcement officers who inspect markets. Its one module is about the time before the visit and has a single lesson, which asks what may be sold.',
      fr: 'Créé à des fins de démonstration. Pour les agents de lutte contre la fraude qui inspectent des marchés. Son seul module porte sur la préparation de la visite et compte une seule leçon, qui demande ce qui peut être vendu.',
      es: 'Inventado con fines de demostración. Para agentes de observancia que inspeccionan mercados. Su único módulo trata de lo que precede a la visita y tiene una sola lección, que pregunta qué puede venderse.',
    },
    audience: ['ENFORCEMENT'],
    hours: 1,
    languages: ['en', 'fr'],
    topics: ['enforcement'],
    submittedByParty: 'MUS',
    listing: 'DRAFT',
    modules: [{ title: 'Demonstration: Before the visit', lessons: ['Demonstration: What may be sold'] }],
  },
];
