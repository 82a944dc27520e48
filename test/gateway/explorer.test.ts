import type { Browser } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { exampleText, examples } from '../../gateway/explorer/index.ts';
import { openBrowser, visit } from '../support/browser.ts';
import { type Graph, openGraph } from '../support/graph.ts';

describe('the explorer', () => {
  let graph: Graph;
  let browser: Browser;
  beforeAll(async () => {
    [graph, browser] = await Promise.all([openGraph(), openBrowser()]);
  });
  afterAll(async () => {
    await browser.close();
    await graph.close();
  });

  it('opens in a browser with the examples as tabs, runs each by a click, and neither complains nor leaves this machine', async () => {
    const { page, complaints, requests } = await visit(browser, `${graph.url}/`);
    const shows = (part: string, text: string) =>
      page.waitForFunction(`document.querySelector('${part} .CodeMirror')?.textContent.includes(${JSON.stringify(text)})`);
    const tabs = await page.$$('.graphiql-tabs .graphiql-tab-button');
    expect(tabs).toHaveLength(examples.length);
    for (const [n, name] of examples.entries()) {
      await tabs[n]!.click();
      const [, operation] = /^query (\w+)/m.exec(exampleText(name))!;
      await shows('.graphiql-query-editor', `query ${operation}`);
      // GraphiQL notes a tenth of a second later which operation the tab has.
      await page.waitForFunction(`localStorage.getItem('graphiql:operationName') === '${operation}'`);
      const answered = page.waitForResponse(response => response.url().endsWith('/graphql') && response.request().method() === 'POST');
      await page.click('button.graphiql-execute-button');
      const answer = (await (await answered).json()) as { data: object; errors?: object[] };
      expect(answer.errors).toBeUndefined();
      await shows('.result-window', '"data": {');
    }
    expect(complaints).toEqual([]);
    expect(requests.filter(url => !url.startsWith(`${graph.url}/`) && !url.startsWith('data:'))).toEqual([]);
    await page.close();
  });
});
