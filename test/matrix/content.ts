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
  return canaries;
}
