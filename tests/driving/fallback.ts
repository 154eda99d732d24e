import assert from 'node:assert/strict';
import type { OpenPage } from './open-page.ts';
import { fallback } from './page-with.ts';

const selector = `poet-survey a[href$="${fallback.path.slice(1)}"]`;

/** Proves that the other way to take part is there for everybody: it is seen, it is read out, and a click and the keyboard both follow it. */
export async function assertFallbackWorks({ page, cdp, keyboard }: OpenPage): Promise<void> {
  const { root } = await cdp.send('DOM.getDocument', {});
  const { nodeId } = await cdp.send('DOM.querySelector', { nodeId: root.nodeId, selector });
  const { nodes } = await cdp.send('Accessibility.getPartialAXTree', { nodeId, fetchRelatives: false });
  assert.deepEqual({ role: nodes[0]?.role?.value, name: nodes[0]?.name?.value }, { role: 'link', name: fallback.text });

  await keyboard.tabTo('link', fallback.text);
  await Promise.all([page.waitForNavigation(), page.keyboard.press('Enter')]);
  assert.equal(new URL(page.url()).pathname, fallback.path);
  await page.goBack();

  await cdp.send('DOM.getDocument', {});
  const link = await page.$(selector);
  const box = await link?.boundingBox();
  assert.ok(box && box.height >= 15 && box.width >= 100, `The link is not seen: ${JSON.stringify(box)}`);
  await Promise.all([page.waitForNavigation(), link?.click()]);
  assert.equal(new URL(page.url()).pathname, fallback.path);
}
