import { afterAll, beforeAll, expect, it } from 'vitest';
import { college } from '../../services/college/index.ts';
import { followsPartners } from '../../services/college/queries/referenceRows.ts';
import * as tables from '../../services/college/tables.ts';
import type { Database } from '../../services/kit/database/database.ts';
import { openSubgraph } from '../../services/kit/graph/subgraph.ts';
import { visitor } from '../../services/kit/identity/viewer.ts';
import { graphql } from 'graphql';
import { endPlace, newPlace, openTables } from '../support/place.ts';
import { opening } from '../support/subgraphs.ts';

/* Which organization made a course is a fact of the college: a list of organizations that lacks one for a while does not take it away. */
let folder: string;
let database: Database<typeof tables> | undefined;
beforeAll(async () => {
  folder = await newPlace();
});
afterAll(async () => {
  await database?.close();
  await endPlace(folder);
});

const madeBy = async () => {
  const subgraph = await openSubgraph(college, opening(folder));
  const { data } = await graphql({ schema: subgraph.schema, source: '{ course(slug: "basic") { madeBy { slug } } }', contextValue: subgraph.contextFor({ viewer: visitor, languages: [] }) });
  await subgraph.close();
  return (data as { course: { madeBy: { slug: string }[] } }).course.madeBy.map(o => o.slug); // the shape is the query's
};
const links = () => database!.read(({ sql, t }) => sql.select().from(t.courseOrganizations).orderBy(t.courseOrganizations.course, t.courseOrganizations.organization));

it('an organization that is not listed is not shown, and is again once it is listed', async () => {
  const before = await madeBy();
  expect(before).toContain('cites');
  database = await openTables('college', tables, folder);
  const kept = await links();
  const items = (await database.read(({ sql, t }) => sql.select().from(t.organizationReferences))).map(row => ({ kind: 'Organization', key: row.slug, row }));
  const rebuilt = (listed: typeof items) => database!.write(q => followsPartners.Organization!(q, listed, true, () => {}, new Date()));
  await rebuilt(items.filter(item => item.key !== 'cites'));
  expect(await links()).toEqual(kept);
  await database.close();
  expect(await madeBy()).toEqual(before.filter(slug => slug !== 'cites'));
  database = await openTables('college', tables, folder);
  await rebuilt(items);
  expect(await links()).toEqual(kept);
  await database.close();
  database = undefined;
  expect(await madeBy()).toEqual(before);
});
