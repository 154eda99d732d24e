import type { CDPSession } from 'puppeteer-core';

/** What a page did that nobody wants, and everything it asked the network for. */
export interface Watch {
  /** One line for each policy report, error, warning, browser issue and request to another origin, as they came. */
  readonly faults: readonly string[];
  readonly requests: readonly string[];
  /** What a page keeps on the device: cookies, and entries and bytes of every kind of storage, that are not zero. */
  kept(): Promise<readonly string[]>;
}

const world = 'watch';

/** Reports every violation of a policy, from a world of its own that the page cannot reach and no policy rules. */
const reporter = `document.addEventListener('securitypolicyviolation', (event) =>
  reportViolation([event.effectiveDirective, event.blockedURI, event.sample, event.sourceFile + ':' + event.lineNumber].join(' ')), true)`;

/** Begins to watch. To be called before the page goes anywhere. */
export async function watchPage(cdp: CDPSession, origin: string): Promise<Watch> {
  const faults: string[] = [];
  const requests: string[] = [];
  const note = (kind: string, text: string): void => void faults.push(`${kind}: ${text}`);

  cdp.on('Runtime.bindingCalled', ({ payload }) => note('policy', payload));
  cdp.on('Runtime.exceptionThrown', ({ exceptionDetails: { text, exception } }) => note('exception', exception?.description ?? text));
  cdp.on('Runtime.consoleAPICalled', ({ type, args }) => {
    if (['error', 'warning', 'assert'].includes(type))
      note(`console.${type}`, args.map(({ value, description }) => String(value ?? description)).join(' '));
  });
  cdp.on('Log.entryAdded', ({ entry }) => {
    if (entry.level !== 'verbose' && entry.level !== 'info') note(`log ${entry.source}`, `${entry.text} ${entry.url ?? ''}`);
  });
  cdp.on('Audits.issueAdded', ({ issue }) => note('issue', `${issue.code} ${JSON.stringify(issue.details)}`));
  cdp.on('Network.requestWillBeSent', ({ request }) => {
    requests.push(`${request.method} ${request.url}`);
    if (new URL(request.url).origin !== origin) note('request', request.url);
  });

  await Promise.all(['Page', 'Runtime', 'Log', 'Audits', 'Network'].map((domain) => cdp.send(`${domain as 'Page'}.enable`)));
  await cdp.send('Runtime.addBinding', { name: 'reportViolation', executionContextName: world });
  await cdp.send('Page.addScriptToEvaluateOnNewDocument', { source: reporter, worldName: world });
  return { faults, requests, kept: () => keptBy(cdp, origin) };
}

const storageScript = `({ local: localStorage.length, session: sessionStorage.length })`;

async function keptBy(cdp: CDPSession, origin: string): Promise<string[]> {
  const { cookies } = await cdp.send('Network.getCookies');
  const { usage, usageBreakdown } = await cdp.send('Storage.getUsageAndQuota', { origin });
  const { databaseNames } = await cdp.send('IndexedDB.requestDatabaseNames', { securityOrigin: origin });
  const { result } = await cdp.send('Runtime.evaluate', { expression: storageScript, returnByValue: true });
  const counts = {
    cookies: cookies.length,
    bytes: usage,
    databases: databaseNames.length,
    ...Object.fromEntries(usageBreakdown.map((part) => [part.storageType, part.usage])),
    ...(result.value as Record<string, number>),
  };
  return Object.entries(counts)
    .filter(([, count]) => count !== 0)
    .map(([name, count]) => `${name}: ${count}`);
}
