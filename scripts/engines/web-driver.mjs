/**
 * A page that is driven by WebDriver, in the little of it that the tests need. The whole of the protocol: https://www.w3.org/TR/webdriver2/.
 * @typedef {object} DrivenPage
 * @property {(url: string) => Promise<void>} go opens an address, and waits until it is loaded.
 * @property {(expression: string) => Promise<any>} evaluate the value of a JavaScript expression in the page.
 * @property {(expression: string) => Promise<void>} click a click, by a pointer, on the element that an expression finds.
 * @property {(size: {width: number, height: number}) => Promise<void>} resize the page inside its window, in CSS pixels.
 * @property {() => Promise<void>} close ends the browser.
 */

/** The name under which the standard has elements travel. */
const elementKey = 'element-6066-11e4-a52e-4f735466cecf';

/**
 * Starts a browser through a WebDriver that is listening.
 * @param {string} driverUrl
 * @param {object} capabilities that the browser must have
 * @returns {Promise<DrivenPage>}
 * @throws with what the driver says, when it refuses.
 */
export async function openDrivenPage(driverUrl, capabilities) {
  const { sessionId } = await send('POST', `${driverUrl}/session`, { capabilities: { alwaysMatch: capabilities } });
  const session = `${driverUrl}/session/${sessionId}`;
  const evaluate = (/** @type {string} */ expression) =>
    send('POST', `${session}/execute/sync`, { script: `return (${expression});`, args: [] });
  return {
    evaluate,
    go: (url) => send('POST', `${session}/url`, { url }),
    async click(expression) {
      // WebKitGTK's driver does not bring an element of a shadow root into view.
      const element = await evaluate(
        `((element) => (element?.scrollIntoView({ block: 'center', behavior: 'instant' }), element))(${expression})`,
      );
      if (!element) throw new Error(`${expression} is no element.`);
      await send('POST', `${session}/element/${element[elementKey]}/click`, {});
    },
    async resize({ width, height }) {
      await send('POST', `${session}/window/rect`, { width, height });
      const [missingWidth, missingHeight] = await evaluate(`[${width} - innerWidth, ${height} - innerHeight]`);
      await send('POST', `${session}/window/rect`, { width: width + missingWidth, height: height + missingHeight });
    },
    close: () => send('DELETE', session),
  };
}

/**
 * @param {string} method
 * @param {string} url
 * @param {object} [body]
 * @returns {Promise<any>} the value that came back
 */
async function send(method, url, body) {
  const response = await fetch(url, { method, ...(body && { body: JSON.stringify(body) }) });
  const { value } = await response.json();
  if (!response.ok) throw new Error(`WebDriver: ${value.error}: ${value.message}`);
  return value;
}
