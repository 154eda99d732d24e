/** How Web Test Runner starts each engine. */
import { chromeLauncher } from '@web/test-runner-chrome';
import { browserArguments } from '../browser.mjs';
import { openWebKit } from './webkit.mjs';

/** @typedef {import('@web/test-runner-core').BrowserLauncher} BrowserLauncher */

/** As Chromium’s launcher has it. */
const viewport = { width: 800, height: 600 };

/** Firefox looks for updates, experiments and studies of its own unless told not to. */
export const quietFirefox = {
  'app.normandy.enabled': false,
  'app.update.disabledForTesting': true,
  'browser.safebrowsing.downloads.remote.enabled': false,
  'datareporting.policy.dataSubmissionEnabled': false,
  'network.captive-portal-service.enabled': false,
  'network.connectivity-service.enabled': false,
};

/**
 * @param {import('./engines.mjs').Engine} engine
 * @returns {BrowserLauncher}
 */
export function launcherFor({ name, program }) {
  switch (name) {
    case 'Chromium':
      return chromeLauncher({
        launchOptions: { executablePath: program, args: browserArguments() },
        // Two pages run side by side; to each it looks as if it were the one in front, so that what has the focus is drawn so.
        createPage: async ({ context }) => {
          // What one file’s tests keep on the device is not found, nor deleted, by another’s.
          const page = await (await context.browser().createBrowserContext()).newPage();
          const devTools = await page.createCDPSession();
          await devTools.send('Emulation.setFocusEmulationEnabled', { enabled: true });
          return page;
        },
      });
    case 'Firefox':
      return chromeLauncher({
        launchOptions: { browser: 'firefox', executablePath: program, extraPrefsFirefox: quietFirefox },
        // Only the page in front has the focus.
        concurrency: 1,
      });
    case 'WebKit':
      return webKitLauncher(program);
  }
}

/**
 * One page at a time, in the window itself: a page in a frame could not have the focus.
 * @param {string} program
 * @returns {BrowserLauncher}
 */
function webKitLauncher(program) {
  /** @type {Promise<import('./web-driver.mjs').DrivenPage> | undefined} */
  let opening;
  let active = '';
  let address = '';
  const open = async () => {
    const page = await openWebKit(program);
    await page.resize(viewport);
    return page;
  };
  return {
    name: 'WebKit',
    type: 'webdriver',
    concurrency: 1,
    async startSession(id, url) {
      const page = await (opening ??= open());
      [active, address] = [id, url];
      await page.go(url);
    },
    isActive: (id) => id === active,
    getBrowserUrl: () => address,
    async stopSession() {
      active = '';
      await (await opening)?.go('about:blank');
      return {};
    },
    startDebugSession: () => Promise.reject(new Error('WebKit cannot be debugged from here.')),
    // One that never opened has been reported by startSession.
    stop: async () =>
      opening?.then(
        ({ close }) => close(),
        () => undefined,
      ),
  };
}
