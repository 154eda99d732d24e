import type { Page } from 'puppeteer-core';

/** What has moved since the watching began, and in how many frames it was looked for. */
export type Motion = () => Promise<{ readonly frames: number; readonly moved: readonly string[] }>;

interface Watching {
  frames: number;
  readonly moved: string[];
}

/** Asks a page for reduced motion, and looks for animations and transitions in each frame from now on: in the document and in the survey’s root. */
export async function askForLessMotion(page: Page): Promise<Motion> {
  await page.emulateMediaFeatures([{ name: 'prefers-reduced-motion', value: 'reduce' }]);
  const watching = await page.evaluateHandle(() => {
    const found: Watching = { frames: 0, moved: [] };
    const look = (): void => {
      found.frames++;
      const root = document.querySelector('poet-survey')?.shadowRoot;
      const moving = [...document.getAnimations(), ...(root?.getAnimations() ?? [])];
      for (const { effect } of moving)
        if (effect instanceof KeyframeEffect) found.moved.push(`${effect.target?.localName ?? ''}.${effect.target?.className ?? ''}`);
      requestAnimationFrame(look);
    };
    look();
    return found;
  });
  return () => watching.evaluate(({ frames, moved }) => ({ frames, moved: [...new Set(moved)] }));
}
