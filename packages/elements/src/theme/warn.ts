import { warnOfAttributes } from '../survey/warn-of-attributes.ts';
import { warnOfContrast } from './warn-of-contrast.ts';

/** Tells whoever develops the page, in the console, what of it a person would suffer from and nobody would be told of. */
export function warn(element: HTMLElement): void {
  warnOfAttributes(element);
  warnOfContrast(element);
}
