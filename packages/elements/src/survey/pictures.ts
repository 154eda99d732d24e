import type { NonSubstantive } from '@poet/core';

/** What a picture is wanted for: what a question asks about, a point of a scale, an option, or a way to answer without a view. */
export type PictureSubject =
  | { readonly kind: 'concept'; readonly concept: string }
  | { readonly kind: 'point'; readonly scale: string; readonly point: string }
  | { readonly kind: 'option'; readonly concept: string; readonly option: string }
  | { readonly kind: 'way'; readonly way: NonSubstantive };

/** A symbol of the host’s own, such as one it has a licence for: an image’s address, and what it shows. */
export interface HostSymbol {
  readonly src: string;
  readonly alt: string;
}

/** A host’s own symbols. For `null`, the survey draws its own picture. */
export type SymbolProvider = (subject: PictureSubject) => HostSymbol | null;

/** Draws the picture for a subject; `nothing` where there is none. Beside an answer it is hidden from assistive technology: the words are there. */
export type DrawPicture = (subject: PictureSubject) => unknown;
