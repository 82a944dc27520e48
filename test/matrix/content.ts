import type { Graph } from '../support/graph.ts';
import type { Canary } from './fixture.ts';
import type { Who } from './roles.ts';

type As = (who: Who) => { token: string | undefined };

/** What a sound input says of a material beside whose it is. */
export const said = { title: 'Sharks', kind: 'TRAINING', originalLanguage: 'en', publishers: ['Somebody'], topics: ['ndf-aquatic'], taxa: ['Isurus oxyrinchus'] };

export interface Kept {
  slug: string;
  revision: number;
}

export async function savedMaterial(graph: Graph, person: { token: string | undefined }, input: object): Promise<Kept> {
  const { saveMaterial } = await graph.data<{ saveMaterial: { material: Kept; userErrors: object[] } }>('mutation($input: SaveMaterialInput!) { saveMaterial(input: $input) { material { slug revision } userErrors { code path } } }', { input: { ...said, ...input } }, person);
  if (saveMaterial.userErrors.length > 0) throw new Error(JSON.stringify(saveMaterial));
  return saveMaterial.material;
}

/** What a sound input says of a course beside whose it is. */
export const outline = { title: { en: 'Sharks' }, audience: ['CUSTOMS'], hours: 2, languages: ['en'], topics: ['ndf-aquatic'], modules: [{ title: { en: 'Fins' }, lessons: [{ en: 'Shapes' }] }] };

export async function savedCourse(graph: Graph, person: { token: string | undefined }, input: object): Promise<Kept> {
  const { saveCourse } = await graph.data<{ saveCourse: { course: Kept & { draft: { revision: number } | null }; userErrors: object[] } }>('mutation($input: SaveCourseInput!) { saveCourse(input: $input) { course { slug revision draft { revision } } userErrors { code path } } }', { input }, person);
  if (saveCourse.userErrors.length > 0) throw new Error(JSON.stringify(saveCourse));
  const { slug, revision, draft } = saveCourse.course;
  return { slug, revision: draft?.revision ?? revision };
}

export async function moderated(graph: Graph, person: { token: string | undefined }, input: object): Promise<void> {
  const { moderateContent } = await graph.data<{ moderateContent: { userErrors: object[] } }>('mutation($input: ModerateContentInput!) { moderateContent(input: $input) { userErrors { code path } } }', { input }, person);
  if (moderateContent.userErrors.length > 0) throw new Error(JSON.stringify(moderateContent));
}

/** Drafts and submissions of a Party and of an organization, with a word in each text of them. */
export async function contentCanaries(graph: Graph, as: As): Promise<Canary[]> {
  const canaries: Canary[] = [];
  const material = async (who: Who, word: string, input: object, sees: Who[]): Promise<Kept> => {
    const kept = await savedMaterial(graph, as(who), { title: `Sharks ${word}`, publishers: [`Press ${word}`, 'FAO'], url: `https://example.org/${word}`, ...input });
    canaries.push({ word, subgraph: 'college', kind: 'Material', key: kept.slug, sees });
    return kept;
  };
  await material('own', 'canarymaterialdraft', { party: 'MUS' }, ['own', 'secretariat']);
  await material('secretariat', 'canarymaterialdesk', {}, ['secretariat']);
  const submitted = await material('partner', 'canarymaterialsubmitted', { organization: 'unia', submit: true }, ['partner', 'secretariat']);
  await moderated(graph, as('secretariat'), { material: submitted.slug, revision: submitted.revision, step: 'RETURN', reason: 'Mend canarymaterialsubmitted' });

  const course = (word: string) => ({ ...outline, title: { en: `Sharks ${word}` }, description: { fr: `À propos ${word}` }, modules: [{ title: { en: `Fins ${word}` }, lessons: [{ es: `Formas ${word}` }] }] });
  const drafted = await savedCourse(graph, as('own'), { ...course('canarycoursedraft'), party: 'MUS' });
  canaries.push({ word: 'canarycoursedraft', subgraph: 'college', kind: 'Course', key: drafted.slug, sees: ['own', 'secretariat'] });
  const handedIn = await savedCourse(graph, as('partner'), { ...course('canarycoursesubmitted'), organization: 'unia', submit: true });
  canaries.push({ word: 'canarycoursesubmitted', subgraph: 'college', kind: 'Course', key: handedIn.slug, sees: ['partner', 'secretariat'] });
  // The next edition of a course that everybody sees.
  const open = await savedCourse(graph, as('partner'), { ...outline, organization: 'unia', submit: true });
  await moderated(graph, as('secretariat'), { course: open.slug, revision: open.revision, step: 'PUBLISH' });
  await savedCourse(graph, as('partner'), { ...course('canarynextedition'), slug: open.slug, revision: open.revision + 1 });
  const [draft] = graph.sql<{ id: string }>('college', 'select id from course_drafts where course = ?', open.slug);
  canaries.push({ word: 'canarynextedition', subgraph: 'college', kind: 'CourseDraft', key: draft!.id, sees: ['partner', 'secretariat'] });
  return canaries;
}
