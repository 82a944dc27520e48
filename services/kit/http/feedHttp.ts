import type { RequestHandler } from 'express';
import { type Seal, envelopeHeader } from '../identity/envelope.ts';
import type { Feed, FeedPage } from '../write/feed.ts';
import type { SubgraphName } from '../graph/sdl.ts';
import { visitor } from '../identity/viewer.ts';

/** For whom an envelope is that asks for the feed of a subgraph. One for its graph does not open it. */
export const feedAudience = (name: SubgraphName) => `${name} feed`;

/** Longest time for which a reader may let a feed wait, in milliseconds. */
const longestWait = 25_000;

interface Question {
  /** Null asks for everything. */
  after: number | null;
  wait: number;
}

/** Answers processes of ours that follow this feed. Whoever is in front has checked that it is one. A reader that waits does not hold back the end. */
export const feedHandler =
  (feed: Feed, ending: AbortSignal): RequestHandler =>
  async (request, response) => {
    const { after, wait } = request.body as Question; // signed by a process of ours
    const closed = new AbortController();
    response.once('close', () => closed.abort());
    const signal = AbortSignal.any([closed.signal, ending]);
    const page = after === null ? await feed.everything() : await feed.after(after, { milliseconds: Math.min(wait, longestWait), signal });
    if (ending.aborted) response.status(503).end();
    else if (!closed.signal.aborted) response.json(page);
  };

/** The feed of a subgraph in other processes, which share its data: the one that answered last is asked, and when it fails each of the others. */
export function feedAt(name: SubgraphName, urls: readonly string[], seal: Seal): Feed {
  let at = 0;
  const ask = async (question: Question, signal?: AbortSignal): Promise<FeedPage> => {
    for (let left = urls.length; ; left -= 1)
      try {
        return await askAt(urls[at]!, question, signal);
      } catch (error) {
        at = (at + 1) % urls.length;
        if (left <= 1 || signal?.aborted) throw error;
      }
  };
  const askAt = async (url: string, question: Question, signal: AbortSignal | undefined): Promise<FeedPage> => {
    const body = JSON.stringify(question);
    const patience = AbortSignal.timeout(question.wait + 10_000);
    const response = await fetch(`${url}/feed`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', [envelopeHeader]: await seal.seal(feedAudience(name), body, { viewer: visitor, languages: [] }) },
      body,
      signal: signal ? AbortSignal.any([signal, patience]) : patience,
    });
    if (!response.ok) throw new Error(`it answers ${response.status}`);
    return (await response.json()) as FeedPage; // from a process of ours
  };
  return {
    after: (position, { milliseconds, signal }) => ask({ after: position, wait: milliseconds }, signal),
    everything: () => ask({ after: null, wait: 0 }),
  };
}
