import chromium from '@sparticuz/chromium';
import { type Browser, type Page, launch } from 'puppeteer-core';

export interface Visit {
  page: Page;
  /** What the page wrote to the console as an error or warning, and what it threw. */
  complaints: string[];
  /** Every address that the page asked for. */
  requests: string[];
}

/** A real browser without a window, from the files of a package, with a user's rules about other sites. */
export async function openBrowser(): Promise<Browser> {
  chromium.setGraphicsMode = false;
  return launch({ executablePath: await chromium.executablePath(), args: chromium.args.filter(flag => flag !== '--disable-web-security'), headless: 'shell', defaultViewport: { width: 1400, height: 900 } });
}

/** Opens an address in a new tab and notes all that it asks for and complains of. */
export async function visit(browser: Browser, url: string): Promise<Visit> {
  const page = await browser.newPage();
  const complaints: string[] = [];
  const requests: string[] = [];
  page.on('console', message => {
    if (['error', 'warn'].includes(message.type())) complaints.push(`${message.type()}: ${message.text()}`);
  });
  page.on('pageerror', error => complaints.push(`thrown: ${String(error)}`));
  page.on('requestfailed', request => complaints.push(`failed: ${request.url()}`));
  page.on('request', request => requests.push(request.url()));
  await page.goto(url, { waitUntil: 'networkidle0' });
  return { page, complaints, requests };
}
