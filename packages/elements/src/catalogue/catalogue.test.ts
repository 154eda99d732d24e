import { render } from 'lit';
import '../define.ts';
import { it } from '../../test/mocha.ts';
import { loadSheet, shippedDefinitions } from './load-sheet.ts';
import { drawSheetPage } from './sheet-story.ts';
it('loads', async () => {
  const sheet = await loadSheet(shippedDefinitions[0]!);
  for (const [language, allLanguages] of [
    ['en', false],
    ['cy', false],
    ['en-simple', false],
    ['en', true],
  ] as const) {
    const div = document.createElement('div');
    document.body.append(div);
    const t = performance.now();
    render(drawSheetPage(sheet, { id: '', language, allLanguages }), div);
    const t1 = performance.now();
    const all = [...div.querySelectorAll('poet-survey')];
    while (all.some((e) => !e.shadowRoot?.querySelector('.survey'))) await new Promise(requestAnimationFrame);
    const t2 = performance.now();
    void div.offsetHeight;
    console.log(language, allLanguages, all.length, Math.round(t1 - t), Math.round(t2 - t), Math.round(performance.now() - t));
    div.remove();
  }
});
