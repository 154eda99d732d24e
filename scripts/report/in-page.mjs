/* global document, NodeFilter */
/** What runs in the page that draws a report for paper. Each function is sent there by itself, and uses nothing of this file. */

/**
 * What is wrong with the report; `null` once it is on screen.
 * @returns {Promise<string | null>}
 */
export function waitForReport() {
  const report = document.querySelector('poet-report');
  return new Promise((resolve) => {
    /** @type {string[]} */
    const wrong = [];
    report?.addEventListener('poet-ready', () => setTimeout(() => resolve(null)));
    report?.addEventListener('poet-problem', (event) => {
      wrong.push(/** @type {Event & {message?: string}} */ (event).message ?? event.type);
      setTimeout(() => resolve(wrong.join('\n')));
    });
    if (report?.shadowRoot?.querySelector('.chapter')) resolve(null);
  });
}

/**
 * Puts what the element has drawn in its place, with its style sheets, so that links within it lead where they say.
 * Its title stands at the head of every page of paper, also where somebody prints the page; and that its data are invented, where they are.
 */
export function leaveScriptsBehind() {
  const report = document.querySelector('poet-report');
  const drawn = report?.shadowRoot?.querySelector('.report');
  if (!report?.shadowRoot || !drawn?.querySelector('.chapter')) throw new Error('There is no report on the page.');
  const style = document.createElement('style');
  const rules = report.shadowRoot.adoptedStyleSheets.flatMap(({ cssRules }) => [...cssRules].map(({ cssText }) => cssText));
  style.textContent = rules.join('\n').replaceAll(':host([hidden])', 'main[hidden]').replaceAll(':host', 'main');
  document.head.append(style);
  report.replaceWith(drawn);
  document.querySelectorAll('script').forEach((script) => script.remove());
  const comments = document.createTreeWalker(document, NodeFilter.SHOW_COMMENT);
  /** @type {Node[]} */
  const found = [];
  while (comments.nextNode()) found.push(comments.currentNode);
  for (const comment of found) comment.parentNode?.removeChild(comment);
  const when = drawn.querySelector('.when')?.textContent?.trim() ?? '';
  document.title = `${drawn.querySelector('.heading')?.textContent?.trim() ?? ''}, ${when}`;
  const [start, end] = drawn.getAttribute('dir') === 'rtl' ? ['right', 'left'] : ['left', 'right'];
  const heads = [
    [`top-${start}`, JSON.stringify(document.title)],
    [`top-${end}`, JSON.stringify(drawn.querySelector('.mark')?.textContent ?? '')],
    [`bottom-${end}`, 'counter(page) " / " counter(pages)'],
  ];
  style.append(
    `@page { ${heads.map(([box, content]) => `@${box} { content: ${content}; font-size: 8pt; white-space: nowrap; }`).join(' ')} }`,
  );
}

/** Opens every table, for paper. */
export function openTables() {
  for (const details of document.querySelectorAll('details')) details.open = true;
}
