import { cells, csvRows, insertAll, jsonRows, orNull } from '../../kit/database/data.ts';
import { searchRows } from '../../kit/database/search.ts';
import { folded } from '../../kit/values/text.ts';
import type { Q } from '../context.ts';
import type {
  DateCheck, DatePrecision, FindingShare, JoiningAct, PartyGroup, ProvisionAddressee, ProvisionKind, ProvisionStatus, QuestionnaireFindingCode, RegionKind,
} from '../generated.ts';
import { putTerms } from '../queries/glossaryRows.ts';
import { putTopics } from '../queries/topicRows.ts';
import { foundBy } from '../rules/languages.ts';

const flags = ['ldc', 'lldc', 'sids', 'developing', 'economy_in_transition'] as const;
export type PartyLine = Record<
  'iso3' | 'iso2' | 'name_en' | 'name_fr' | 'name_es' | 'region' | 'subregion' | 'joined_on' | 'in_force_on' | 'languages' | (typeof flags)[number],
  string
> & { joined_by: JoiningAct; date_check: DateCheck }; // the check of the data set proves the two columns
export type TopicLine = Record<'slug' | 'broader' | 'label_en' | 'label_fr' | 'label_es' | 'definition', string>;
type RegionLine = Record<'slug' | 'code' | 'name_en' | 'name_fr' | 'name_es', string> & { kind: RegionKind }; // likewise
type GlossaryLine = Record<'slug' | 'term_en' | 'term_fr' | 'term_es' | 'abbreviation' | 'definition_en' | 'source', string>;

interface ProvisionFile {
  id: string;
  label: string;
  instrument: string;
  paragraph: string | null;
  kind: ProvisionKind;
  directedTo: ProvisionAddressee;
  status: ProvisionStatus;
  adoptedAt: string | null;
  proposedAt: string | null;
  adoptedAs: string | null;
  summary: string;
  subjectToFunding: boolean;
  topics: string[];
  organizations: string[];
  foundIn: string;
  secretariatComment: string | null;
}

interface QuestionnaireFile {
  id: string;
  title: { en: string; fr: string; es: string };
  issuedBy: string;
  sentOn: string;
  sentPrecision: DatePrecision;
  season: string | null;
  basedOn: string | null;
  provisions: string[];
  reportedFigures: { responses: number | null; parties: number | null; nonPartyEntities: number | null; partiesInForceThen: number | null };
  reportedFindings: { code: QuestionnaireFindingCode; share: FindingShare | null; note: string | null }[];
  responsesPublic: boolean;
  reportedIn: string[];
  paragraph: string;
}

/** The document that the facts on capacity-building come from. */
const document = 'CoP19 document on capacity-building (2022)';

const partySources: Record<DateCheck, string> = {
  ONE_SOURCE: "The Convention's chronological list of Parties (July 2015)",
  TWO_SOURCES: "The Convention's chronological list of Parties (July 2015) and a second source",
  ANNOUNCEMENT: 'Announcement of the accession',
  GENERAL_KNOWLEDGE: 'General knowledge',
};

async function loadRegions(q: Q): Promise<void> {
  const regions = csvRows<keyof RegionLine>('needs', 'regions.csv') as RegionLine[];
  await insertAll(
    q,
    q.t.regions,
    regions.map(r => ({
      slug: r.slug,
      kind: r.kind,
      code: r.code,
      name: { en: r.name_en, fr: r.name_fr, es: r.name_es },
      nameEn: folded(r.name_en),
      nameFr: folded(r.name_fr),
      nameEs: folded(r.name_es),
      source: r.kind === 'CITES' ? 'The Convention, as it names its regions' : "The United Nations' geoscheme (M49)",
    })),
  );
}

async function loadParties(q: Q): Promise<PartyLine[]> {
  const parties = csvRows<keyof PartyLine>('needs', 'parties.csv') as PartyLine[];
  await insertAll(
    q,
    q.t.parties,
    parties.map(p => ({
      iso3: p.iso3,
      iso2: p.iso2,
      name: { en: p.name_en, fr: p.name_fr, es: p.name_es },
      nameEn: folded(p.name_en),
      nameFr: folded(p.name_fr),
      nameEs: folded(p.name_es),
      region: p.region,
      subregion: orNull(p.subregion),
      joinedBy: p.joined_by,
      joinedOn: orNull(p.joined_on),
      inForceOn: p.in_force_on,
      dateCheck: p.date_check,
      languages: cells(p.languages),
      source: `${partySources[p.date_check]}; names and groups as the United Nations give them`,
      confidence: p.date_check,
    })),
  );
  const groups = (p: PartyLine) => flags.filter(flag => p[flag] === 'true').map(flag => flag.toUpperCase() as PartyGroup); // the columns are named after the groups
  await insertAll(q, q.t.partyGroups, parties.flatMap(p => groups(p).map(group => ({ party: p.iso3, group }))));
  await insertAll(q, q.t.partyLanguages, parties.flatMap(p => [...new Set(cells(p.languages).flatMap(foundBy))].map(language => ({ party: p.iso3, language }))));
  await insertAll(
    q,
    q.t.partyWords,
    parties.flatMap(p =>
      searchRows(p.iso3, [
        ...[p.name_en, p.name_fr, p.name_es].map(text => ({ text, weight: 4 })),
        { text: `${p.iso3} ${p.iso2}`, weight: 2 },
      ]),
    ),
  );
  return parties;
}

async function loadTopics(q: Q): Promise<TopicLine[]> {
  const topics = csvRows<keyof TopicLine>('needs', 'topics.csv');
  await putTopics(
    q,
    topics.map(t => ({
      slug: t.slug,
      revision: 1,
      broader: orNull(t.broader),
      label: { en: t.label_en, fr: t.label_fr, es: t.label_es },
      definition: { en: t.definition },
      source: 'Vocabulary of this project',
    })),
  );
  return topics;
}

async function loadGlossary(q: Q): Promise<void> {
  const terms: GlossaryLine[] = csvRows<keyof GlossaryLine>('needs', 'glossary.csv');
  await putTerms(
    q,
    terms.map(g => ({
      slug: g.slug,
      revision: 1,
      term: { en: g.term_en, fr: g.term_fr, es: g.term_es },
      abbreviation: orNull(g.abbreviation),
      definition: { en: g.definition_en },
      occursIn: g.source,
      source: `Term: ${g.source}; definition: this project`,
    })),
  );
}

async function loadProvisions(q: Q): Promise<void> {
  const provisions = jsonRows<ProvisionFile>('needs', 'provisions.json');
  await insertAll(
    q,
    q.t.provisions,
    provisions.map(({ id, summary, secretariatComment, ...rest }, i) => ({
      ...rest,
      code: id,
      position: i + 1,
      summary: { en: summary },
      secretariatComment: secretariatComment === null ? null : { en: secretariatComment },
      source: `${document}, ${rest.foundIn}; in the words of this project`,
    })),
  );
  await insertAll(q, q.t.provisionTopics, provisions.flatMap(p => p.topics.map(topic => ({ topic, provision: p.id }))));
}

async function loadQuestionnaires(q: Q): Promise<void> {
  const questionnaires = jsonRows<QuestionnaireFile>('needs', 'questionnaires.json');
  await insertAll(
    q,
    q.t.questionnaires,
    questionnaires.map(({ id, reportedFigures, reportedFindings, ...rest }) => ({
      ...rest,
      code: id,
      figures: reportedFigures,
      findings: reportedFindings,
      source: `${document}, paragraph ${rest.paragraph}`,
    })),
  );
}

/** Loads the facts, and gives back what demonstration records are made of. */
export async function loadFacts(q: Q): Promise<{ parties: PartyLine[]; topics: TopicLine[] }> {
  await loadRegions(q);
  const parties = await loadParties(q);
  const topics = await loadTopics(q);
  await loadGlossary(q);
  await loadProvisions(q);
  await loadQuestionnaires(q);
  return { parties, topics };
}
