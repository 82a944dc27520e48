import { inOrder } from '../college/files.ts';
import type { Graph } from '../support/graph.ts';

/*
 * All trainings, real and made up, with their sessions, by plain SQL and with places taken counted anew.
 */

export { anchor as today } from '../support/subgraphs.ts';

export interface KnownSession {
  kind: string;
  mode: string | null;
  country: string | null;
  languages: string[];
  /** The first and the last day that its dates may mean. */
  first: string;
  last: string;
  places: number | null;
  taken: number | null;
}

export interface Known {
  slug: string;
  title: Record<string, string>;
  kind: string;
  mode: string | null;
  country: string | null;
  languages: string[];
  topics: string[];
  organizations: string[];
  isDemonstration: boolean;
  /** The first day of its latest session, or nothing. */
  latest: string;
  sessions: KnownSession[];
}

interface TrainingRow {
  slug: string;
  title: string;
  kind: string;
  mode: string | null;
  country: string | null;
  languages: string;
  topics: string;
  organizations: string;
  is_demonstration: number;
}

interface SessionRow extends TrainingRow {
  training: string;
  starts_on: string | null;
  ends_on: string | null;
  places: number | null;
  taken: number | null;
}

const lastDay = (value: string) => {
  if (value.length === 10) return value;
  if (value.length === 4) return `${value}-12-31`;
  return new Date(Date.UTC(Number(value.slice(0, 4)), Number(value.slice(5)), 0)).toISOString().slice(0, 10);
};
const list = (text: string) => JSON.parse(text) as string[];

export function knownTrainings(graph: Graph): Known[] {
  const sessions = graph.sql<SessionRow>(
    'partners',
    `select s.*, case when s.is_demonstration then (select count(*) from registrations r where r.session = s.id and r.state = 'PLACE') end as taken from training_sessions s`,
  );
  return graph.sql<TrainingRow>('partners', 'select * from trainings').map(t => {
    const own = sessions
      .filter(s => s.training === t.slug)
      .map(s => ({
        ...s,
        languages: list(s.languages),
        first: (s.starts_on ?? s.ends_on)!.padEnd(10, '-01'),
        last: lastDay((s.ends_on ?? s.starts_on)!),
      }));
    return {
      ...t,
      title: JSON.parse(t.title) as Record<string, string>,
      languages: list(t.languages),
      topics: list(t.topics),
      organizations: list(t.organizations),
      isDemonstration: t.is_demonstration === 1,
      latest: own.map(s => s.first).sort().at(-1) ?? '',
      sessions: own,
    };
  });
}

/** By title as a reader of the language sees it. */
export const byTitle = (known: readonly Known[], language: string): Known[] => [...known].sort(inOrder(t => t.title[language] ?? t.title.en!, t => t.slug));
