import assert from 'node:assert/strict';
import type { CDPSession, KeyInput, Page } from 'puppeteer-core';
import { whyOutOfSight } from './focus-in-sight.ts';

/** What has the focus, as the accessibility tree tells it to a screen reader. */
export interface Focus {
  /** `radio`, `checkbox`, `textbox`, `button`, `link`, `heading` … ; `RootWebArea` when the focus is lost on the body. */
  readonly role: string;
  readonly name: string;
  readonly description: string;
  readonly checked: boolean;
  readonly invalid: boolean;
  readonly value: string;
}

/** A person at a keyboard: nothing here clicks, and nothing moves the focus by script. */
export interface Keyboard {
  focus(): Promise<Focus>;
  /** Presses keys one after another, and fails when one of them loses the focus, or leads it out of sight. */
  press(...keys: KeyInput[]): Promise<Focus>;
  /** Types character by character. */
  type(text: string): Promise<void>;
  /** Selects everything in the field, so that what comes next replaces it. */
  selectAll(): Promise<void>;
  /** Puts in a whole text at once, as pasting and dictation do. */
  paste(text: string): Promise<void>;
  /** Presses Tab, or Shift+Tab, until something with this role and name has the focus. `name` may be its beginning. */
  tabTo(role: string, name: string, way?: 'forward' | 'back'): Promise<Focus>;
  /** Waits until something with this role and name has the focus, for what happens when the network answers. */
  awaitFocus(role: string, name: string): Promise<Focus>;
}

const patience = { tabs: 80, awaitMs: 20_000, pollMs: 50 } as const;
const deepest = `(() => { let at = document.activeElement; while (at?.shadowRoot?.activeElement) at = at.shadowRoot.activeElement; return at; })()`;

/** A keyboard for an open page. */
export async function createKeyboard(page: Page, cdp: CDPSession): Promise<Keyboard> {
  await cdp.send('Accessibility.enable');
  const focus = (): Promise<Focus> => readFocus(cdp);

  const press = async (...keys: KeyInput[]): Promise<Focus> => {
    let now: Focus | null = null;
    for (const key of keys) {
      await page.keyboard.press(key);
      now = await focus();
      assert.notEqual(now.role, 'RootWebArea', `The focus was lost on the body after ${key}.`);
      assert.equal(await whyOutOfSight(cdp), '', `After ${key}`);
    }
    return now ?? focus();
  };

  const tabTo: Keyboard['tabTo'] = async (role, name, way = 'forward') => {
    const passed: string[] = [];
    if (way === 'back') await page.keyboard.down('Shift');
    try {
      while (passed.length < patience.tabs) {
        const now = await press('Tab');
        if (now.role === role && now.name.startsWith(name)) return now;
        passed.push(`${now.role} "${now.name}"`);
      }
    } finally {
      if (way === 'back') await page.keyboard.up('Shift');
    }
    return assert.fail(`Tab never reached the ${role} "${name}". It passed ${passed.join(', ')}.`);
  };

  const awaitFocus: Keyboard['awaitFocus'] = async (role, name) => {
    const endMs = Date.now() + patience.awaitMs;
    for (;;) {
      const now = await focus();
      if (now.role === role && now.name.startsWith(name)) {
        assert.equal(await whyOutOfSight(cdp), '');
        return now;
      }
      assert.ok(Date.now() < endMs, `The ${role} "${name}" never got the focus. It is on ${now.role} "${now.name}".`);
      await new Promise((resolve) => setTimeout(resolve, patience.pollMs));
    }
  };

  const selectAll = async (): Promise<void> => {
    await page.keyboard.down('Control');
    await page.keyboard.press('KeyA', { commands: ['SelectAll'] });
    await page.keyboard.up('Control');
  };

  const type = (text: string): Promise<void> => page.keyboard.type(text);
  const paste = (text: string): Promise<void> => page.keyboard.sendCharacter(text);
  return { focus, press, type, selectAll, paste, tabTo, awaitFocus };
}

/** Reads what has the focus; once more where it moved on while it was being read. */
async function readFocus(cdp: CDPSession): Promise<Focus> {
  const read = (await readOnce(cdp)) ?? (await readOnce(cdp));
  assert.ok(read !== null, 'What has the focus is not in the accessibility tree.');
  return read;
}

async function readOnce(cdp: CDPSession): Promise<Focus | null> {
  const { result } = await cdp.send('Runtime.evaluate', { expression: deepest });
  assert.ok(result.objectId !== undefined, 'Nothing has the focus, not even the body.');
  const isBody = result.description === 'body' || result.className === 'HTMLBodyElement';
  if (isBody) return { role: 'RootWebArea', name: '', description: '', checked: false, invalid: false, value: '' };
  const { nodes } = await cdp.send('Accessibility.getPartialAXTree', { objectId: result.objectId, fetchRelatives: false });
  await cdp.send('Runtime.releaseObject', { objectId: result.objectId });
  const [node] = nodes;
  if (node === undefined || node.ignored) return null;
  const property = (name: string): unknown => node.properties?.find((one) => one.name === name)?.value.value;
  return {
    role: String(node.role?.value ?? ''),
    name: String(node.name?.value ?? ''),
    description: String(node.description?.value ?? ''),
    checked: property('checked') === 'true',
    invalid: property('invalid') === 'true',
    value: String(node.value?.value ?? ''),
  };
}
