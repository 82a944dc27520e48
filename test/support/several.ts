import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import pg from 'pg';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { type EmbeddedIssuer, embeddedIssuer } from '../../gateway/issuer.ts';
import { type SubgraphName, subgraphNames } from '../../services/kit/graph/sdl.ts';
import { inRoot } from '../../services/kit/root.ts';
import { type Started, start } from './processes.ts';

/** A process of the set: its id and where it listens. */
interface Member {
  id: number;
  address: string;
}

interface Payload {
  userErrors: object[];
  made: { key: string } | null;
}

/** A write of each subgraph that makes a record, a read of its key by whoever made it, and the keys of all that there are. */
const kinds = {
  college: {
    roles: [],
    records: 'select id as key from college.enrolments order by key',
    write: 'mutation($input: EnrolInCourseInput!) { write: enrolInCourse(input: $input) { made: enrolment { key: id } userErrors { code path } } }',
    input: () => ({ course: 'basic' }),
    read: '{ me { enrolments { edges { node { key: id } } } } }',
  },
  needs: {
    roles: ['secretariat'],
    records: 'select slug as key from needs.topics order by key',
    write: 'mutation($input: SaveTopicInput!) { write: saveTopic(input: $input) { made: topic { key: slug } userErrors { code path } } }',
    input: (name: string) => ({ slug: name, label: { en: name, fr: name, es: name }, definition: { en: name }, broader: 'permits' }),
    read: 'query($key: String!) { topic(slug: $key) { key: slug } }',
  },
  partners: {
    roles: ['partner:unia'],
    records: 'select slug as key from partners.trainings order by key',
    write: 'mutation($input: RegisterTrainingInput!) { write: registerTraining(input: $input) { made: training { key: slug } userErrors { code path } } }',
    input: (name: string) => ({ organization: 'unia', title: name, language: 'en', kind: 'WORKSHOP', topics: ['permits'] }),
    read: 'query($key: String!) { training(slug: $key) { key: slug } }',
  },
} as const satisfies Record<SubgraphName, object>;

/** What asks all three. */
const everywhere = '{ parties(first: 2, filter: { groups: [SIDS] }) { edges { node { iso3 trainingProgress { learners } needs(first: 1) { edges { node { courses(first: 1) { totalCount } trainings(first: 1) { totalCount } } } } support(first: 1) { totalCount } } } } }';

/** So many things, some of them at once. */
async function each(count: number, work: (n: number) => Promise<void>): Promise<void> {
  let next = 0;
  await Promise.all(
    Array.from({ length: 12 }, async () => {
      for (let n = next++; n < count; n = next++) await work(n);
    }),
  );
}

/** Whether there is a process of this id. */
function lives(id: number): boolean {
  try {
    return process.kill(id, 0);
  } catch {
    return false;
  }
}

/**
 * The tests of a graph of several processes, as `npm run start:several` starts them: with so many pairs of write and read,
 * with loads of so many requests, and with the end by a signal to the process that started all.
 */
export function severalProcesses({ pairs, load, ending }: { pairs: number; load: number; ending: 'SIGTERM' | 'SIGKILL' }): void {
  describe('several processes over one PostgreSQL', () => {
    let folder: string;
    let started: Started;
    let members: ReadonlyMap<string, Member>;
    let issuer: EmbeddedIssuer;
    let database: pg.Client | undefined;
    beforeAll(async () => {
      folder = await mkdtemp(join(tmpdir(), 'capacity-graph-'));
      started = start(process.execPath, [inRoot('scripts/several.ts')], { DATA_DIR: folder, DATABASE_URL: '' });
      const gateway = await started.ready;
      members = new Map([...started.out().matchAll(/^(\S+) \(process (\d+)\) at (\S+)$/gm)].map(([, name, id, address]) => [name!, { id: Number(id), address: address! }]));
      issuer = await embeddedIssuer(folder, gateway, false);
      const client = new pg.Client({ connectionString: members.get('postgresql')!.address });
      await client.connect();
      database = client;
    }, 180_000);
    afterAll(async () => {
      await database?.end();
      // Where a test has failed they still run.
      started.signal('SIGTERM');
      await started.ended;
      await rm(folder, { recursive: true, force: true });
    }, 60_000);

    const rows = async <Row>(statement: string): Promise<Row[]> => (await database!.query(statement)).rows as Row[]; // the shape is the test's to prove
    const token = (subgraph: SubgraphName, name: string) => issuer.token({ subject: name, roles: kinds[subgraph].roles });

    async function ask<D>(gateway: number, query: string, variables: object, bearer?: string): Promise<D> {
      const response = await fetch(`${members.get(`gateway-${1 + (gateway % 2)}`)!.address}/graphql`, {
        method: 'POST',
        headers: { 'content-type': 'application/json', ...(bearer !== undefined && { authorization: `Bearer ${bearer}` }) },
        body: JSON.stringify({ query, variables }),
      });
      const { data, errors } = (await response.json()) as { data: D; errors?: object[] };
      if (errors !== undefined) throw new Error(JSON.stringify(errors));
      return data;
    }

    /** Writes a record of a subgraph, and tells its key. */
    async function write(gateway: number, subgraph: SubgraphName, name: string, bearer: string): Promise<string> {
      const { write: { userErrors, made } } = await ask<{ write: Payload }>(gateway, kinds[subgraph].write, { input: { ...kinds[subgraph].input(name), idempotencyKey: name } }, bearer);
      expect(userErrors).toEqual([]);
      return made!.key;
    }

    it('are two gateways, two of each subgraph and a database', () => {
      expect([...members.keys()].sort()).toEqual(['college-1', 'college-2', 'gateway-1', 'gateway-2', 'needs-1', 'needs-2', 'partners-1', 'partners-2', 'postgresql']);
      for (const { id } of members.values()) expect(lives(id)).toBe(true);
    });

    it(`see through one gateway what was written through the other, ${pairs} times`, async () => {
      let seen = 0;
      await each(pairs, async n => {
        const subgraph = subgraphNames[n % 3]!;
        const bearer = await token(subgraph, `pair-${n}`);
        const key = await write(n, subgraph, `pair-${n}`, bearer);
        expect(JSON.stringify(await ask(n + 1, kinds[subgraph].read, { key }, bearer))).toContain(`{"key":"${key}"}`);
        seen += 1;
      });
      expect(seen).toBe(pairs);
    }, 600_000);

    it.each(subgraphNames)('lose a process of %s in the middle of a load: no read and no write with a key fails, and each write is done once', async subgraph => {
      const records = async () => (await rows<{ key: string }>(kinds[subgraph].records)).map(({ key }) => key);
      const before = new Set(await records());
      const { id } = members.get(`${subgraph}-1`)!;
      const keys = new Map<number, string>();
      let answers = 0;
      await each(load, async n => {
        if (n % 2 === 0) await ask(n / 2, everywhere, {});
        else keys.set(n, await write((n - 1) / 2, subgraph, `load-${n}`, await token(subgraph, `load-${n}`)));
        answers += 1;
        if (answers === Math.floor(load / 3)) process.kill(id, 'SIGKILL');
      });
      expect(answers).toBe(load);
      expect(lives(id)).toBe(false);
      expect(keys.size).toBe(Math.floor(load / 2));
      const made = (await records()).filter(key => !before.has(key));
      expect(made).toEqual([...keys.values()].sort());
      await each(keys.size, async i => {
        const [n, key] = [...keys][i]!;
        expect(await write(n, subgraph, `load-${n}`, await token(subgraph, `load-${n}`))).toBe(key);
      });
      expect((await records()).length).toBe(before.size + made.length);
    }, 600_000);

    it('have copies of all topics in the end, whichever processes wrote, told and followed them', async () => {
      const [{ last } = { last: 0 }] = await rows<{ last: number }>("select max(position)::int as last from needs.changes where kind = 'Topic'");
      const published = await rows('select slug, label, broader from needs.topics order by slug');
      expect(last).toBeGreaterThan(load / 2);
      for (const follower of ['college', 'partners']) {
        await vi.waitUntil(async () => (await rows<{ position: number }>(`select position::int from ${follower}.feed_positions where source = 'needs'`))[0]!.position >= last, { timeout: 30_000 });
        expect(await rows(`select slug, label, broader from ${follower}.topic_references order by slug`)).toEqual(published);
      }
    }, 60_000);

    it(`end with the process that started them, by ${ending}, and leave nothing behind`, async () => {
      await database!.end();
      started.signal(ending);
      const { code } = await started.ended;
      expect(code).toBe(ending === 'SIGTERM' ? 0 : null);
      await vi.waitUntil(() => [...members.values()].every(({ id }) => !lives(id)), { timeout: 30_000 });
      await expect(new pg.Client({ connectionString: members.get('postgresql')!.address }).connect()).rejects.toThrow('ECONNREFUSED');
    }, 60_000);
  });
}
