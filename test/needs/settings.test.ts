import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, describe, expect, it } from 'vitest';
import { policyFrom } from '../../services/kit/policy.ts';
import { needs as needsSubgraph } from '../../services/needs/index.ts';
import { openAlone } from '../support/alone.ts';
import { openGraph } from '../support/graph.ts';
import { parties } from './files.ts';

describe('after how many years a Party is no longer recently acceded', () => {
  const query = '{ partyGroups { group recentlyAccededYears partyCount } parties(first: 100, filter: { groups: [RECENTLY_ACCEDED] }) { edges { node { iso3 groups } } } }';
  interface Shown {
    partyGroups: { group: string; recentlyAccededYears: number | null; partyCount: number }[];
    parties: { edges: { node: { iso3: string; groups: string[] } }[] };
  }

  it.each([
    [undefined, '2021-11-24', 5],
    ['12', '2014-11-24', 12],
    ['1', '2025-11-24', 1],
  ])('RECENTLY_ACCEDED_YEARS=%s', async (setting, since, years) => {
    const alone = await openAlone(needsSubgraph, { policy: policyFrom({ RECENTLY_ACCEDED_YEARS: setting }) });
    const shown = await alone.ask<Shown>(query);
    await alone.close();
    const recent = parties.filter(p => p.in_force_on > since).map(p => p.iso3);
    expect(shown.partyGroups.at(-1)).toEqual({ group: 'RECENTLY_ACCEDED', recentlyAccededYears: years, partyCount: recent.length });
    expect(shown.parties.edges.map(e => e.node.iso3).sort()).toEqual(recent.sort());
    for (const { node } of shown.parties.edges) expect(node.groups).toContain('RECENTLY_ACCEDED');
  });

  it.each(['0', '-1', '100', 'five', '2.5'])('refuses %s with one clear line', setting => {
    expect(() => policyFrom({ RECENTLY_ACCEDED_YEARS: setting })).toThrow(`RECENTLY_ACCEDED_YEARS=${setting} is not a number of years. Set a whole number from 1 to 99.`);
  });
});

describe('how many needs a Party may name as its most urgent ones', () => {
  it.each([
    [undefined, 3],
    ['1', 1],
    ['5', 5],
  ])('MOST_URGENT_PER_PARTY=%s', async (setting, most) => {
    const graph = await openGraph({ demonstration: false, policy: policyFrom({ MOST_URGENT_PER_PARTY: setting }) });
    const token = await graph.token({ subject: 'officer', roles: ['authority:MUS'] });
    const input = { party: 'MUS', topic: 'permits', statement: 'A need', language: 'en', kinds: ['ADVICE'], level: 'PERSON', urgency: 'LOW', visibility: 'PUBLIC' };
    const needs: string[] = [];
    while (needs.length <= most) needs.push((await graph.data<{ stateNeed: { need: { id: string } } }>('mutation($input: StateNeedInput!) { stateNeed(input: $input) { need { id } } }', { input }, { token })).stateNeed.need.id);
    const set = async (ids: string[]) =>
      (await graph.data<{ setMostUrgentNeeds: { userErrors: object[] } }>('mutation($input: SetMostUrgentNeedsInput!) { setMostUrgentNeeds(input: $input) { userErrors { code message } } }', { input: { party: 'MUS', revision: 0, needs: ids } }, { token, languages: 'en' })).setMostUrgentNeeds.userErrors;
    expect(await graph.data('{ mostUrgentPerParty }')).toEqual({ mostUrgentPerParty: most });
    expect(await set(needs)).toEqual([{ code: 'TOO_MANY', message: `At most ${most} are allowed here.` }]);
    expect(await set(needs.slice(1))).toEqual([]);
    await graph.close();
  });

  it.each(['0', '100', 'three'])('refuses %s with one clear line', setting => {
    expect(() => policyFrom({ MOST_URGENT_PER_PARTY: setting })).toThrow(`MOST_URGENT_PER_PARTY=${setting} is not a number of needs. Set a whole number from 1 to 99.`);
  });
});

describe('a figure that is changed in a data file', () => {
  afterEach(() => void delete process.env.FACTS_DIR);

  it('changes the answer after a reload into an empty folder', async () => {
    const folder = await mkdtemp(join(tmpdir(), 'capacity-graph-'));
    await mkdir(join(folder, 'needs'));
    const shipped = new URL('../../services/needs/data/', import.meta.url);
    const read = (file: string) => readFile(new URL(file, shipped), 'utf8');
    await writeFile(join(folder, 'needs', 'parties.csv'), (await read('parties.csv')).replace(',1985-10-30,1986-01-28,', ',1985-10-31,2024-05-06,'));
    await writeFile(join(folder, 'needs', 'questionnaires.json'), (await read('questionnaires.json')).replace('"responses": 43', '"responses": 44'));
    const query = '{ party(iso3: "AFG") { joinedOn inForceOn groups } questionnaire(code: "framework-2020") { reportedFigures { responses parties } } parties { totalCount } }';
    const ask = async () => {
      const alone = await openAlone(needsSubgraph);
      const answer = await alone.ask(query);
      await alone.close();
      return answer;
    };
    const groups = ['LDC', 'LLDC', 'DEVELOPING'];
    expect(await ask()).toEqual({ party: { joinedOn: '1985-10-30', inForceOn: '1986-01-28', groups }, questionnaire: { reportedFigures: { responses: 43, parties: 24 } }, parties: { totalCount: 185 } });
    process.env.FACTS_DIR = folder;
    expect(await ask()).toEqual({
      party: { joinedOn: '1985-10-31', inForceOn: '2024-05-06', groups: [...groups, 'RECENTLY_ACCEDED'] },
      questionnaire: { reportedFigures: { responses: 44, parties: 24 } },
      parties: { totalCount: 185 },
    });
    await rm(folder, { recursive: true });
  });
});
