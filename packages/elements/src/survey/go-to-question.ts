import { controlsIn } from '../questions/read-input.ts';
import { placeOf } from './on-the-page.ts';

/** To a question’s first input, with its words in view above it. */
export function goToQuestion(question: string, root: ParentNode): void {
  const place = placeOf(question, root);
  place?.scrollIntoView();
  const [input] = controlsIn(place);
  input?.focus({ preventScroll: true });
  if (input && !beginsInSight(input.closest('label') ?? input)) input.scrollIntoView({ block: 'nearest' });
}

/** Words may be longer than a window that is enlarged four times; a box that has grown may be, too. */
function beginsInSight(element: Element): boolean {
  const { top, height } = element.getBoundingClientRect();
  return top + Math.min(height, 100) <= innerHeight;
}
