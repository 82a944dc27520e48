import { channel } from 'node:diagnostics_channel';
import type { ClientRequest } from 'node:http';
import { expect, it } from 'vitest';
import { openGraph } from '../support/graph.ts';

it('asks no address outside this machine: libraries that would report home are told not to', async () => {
  const asked: string[] = [];
  const overHttp = (message: unknown) => void asked.push(String((message as { request: ClientRequest }).request.getHeader('host'))); // what Node publishes there
  const overFetch = (message: unknown) => void asked.push((message as { request: { origin: string } }).request.origin);
  channel('http.client.request.start').subscribe(overHttp);
  channel('undici:request:create').subscribe(overFetch);
  const graph = await openGraph({ way: 'apart over HTTP' });
  await graph.data('{ parties(first: 1) { edges { node { needs(first: 1) { edges { node { courses(first: 1) { totalCount } } } } } } } }');
  await graph.close();
  channel('http.client.request.start').unsubscribe(overHttp);
  channel('undici:request:create').unsubscribe(overFetch);
  expect(asked.length).toBeGreaterThan(1);
  expect(asked.filter(host => !/^(http:\/\/)?127\.0\.0\.1:/.test(host))).toEqual([]);
});
