import { hydrate } from '@lit-labs/ssr-client';
import { answer, currentPage } from '@poet/core';
import type { Session } from '@poet/core';
import { caretIn, isChoice, putCaret } from '../form/fields.ts';
import { inLanguage } from '../localize.ts';
import { controlsIn, readInput } from '../questions/read-input.ts';
import type { Membership } from '../survey/form-member.ts';
import { placeOf } from '../survey/on-the-page.ts';

/**
 * Takes up the first page that a server drew: what somebody has chosen and typed there by now is recorded, and its nodes go on as they are, with the focus
 * and the caret in them. Where the page is another than this survey draws, nothing is taken up, and it is drawn anew with the same answers.
 */
export function hydratePage(session: Session, { host, controller, opening, draw }: Membership): Session {
  const root = host.renderRoot;
  const answered = readPage(session, root);
  const active = host.shadowRoot?.activeElement;
  const caret = caretIn(active);
  try {
    const shown = { state: { kind: 'filling', session }, submissionId: controller.submissionId } as const;
    inLanguage(opening.words, () => hydrate(draw(shown), root as ShadowRoot, host.renderOptions));
    for (const node of [...root.childNodes]) if (isLeft(node)) node.remove();
    host.renderOptions.renderBefore = null;
    if (caret) void host.updateComplete.then(() => putCaret(active, caret));
  } catch (error) {
    controller.report([
      { path: '', code: 'not-hydrated', message: `The page of the server is not the one of this survey: ${String(error)}` },
    ]);
  }
  return answered;
}

function readPage(session: Session, root: ParentNode): Session {
  const page = currentPage(session);
  if (page.kind !== 'questions') return session;
  let answered = session;
  for (const item of page.items) {
    const controls = controlsIn(placeOf(item.question.id, root));
    const given = controls.find((control) => (isChoice(control) ? 'checked' in control && control.checked : control.value !== ''));
    if (given) answered = answer(answered, item.question.id, readInput(item, given, controls));
  }
  return answered;
}

/** The style sheet that the server named, which has been adopted by now, and the place of the fallback. */
function isLeft(node: ChildNode): boolean {
  return node instanceof HTMLLinkElement || node instanceof HTMLSlotElement || (node instanceof Comment && node.data === '');
}
