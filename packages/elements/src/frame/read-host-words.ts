/** What words of a page are made of: words, or one of a few elements around more of them. */
export type Piece = string | { readonly tag: string; readonly href: string | null; readonly pieces: readonly Piece[] };

/** The words of a page for a slot of the survey in its frame, in one language, as they pass to the frame: a tree, never markup. */
export interface HostWords {
  /** `notice` is shown before the first question, `help` beside what is answered in own words. */
  readonly slot: 'notice' | 'help';
  /** BCP 47 tag; empty where the page does not say. */
  readonly lang: string;
  readonly dir: string;
  readonly pieces: readonly Piece[];
}

const unspoken = 'script, style, template';

/** Reads the words for the survey that stand in a `<poet-frame>`. */
export function readHostWords(frame: Element): readonly HostWords[] {
  return (['notice', 'help'] as const).flatMap((slot) =>
    [...frame.querySelectorAll<HTMLElement>(`:scope > [slot=${slot}]`)].map((element) => ({
      slot,
      lang: element.lang,
      dir: element.dir,
      pieces: [pieceOf(element)],
    })),
  );
}

function pieceOf(element: Element): Piece {
  const pieces = [...element.childNodes].flatMap((node): Piece[] => {
    if (node instanceof Text) return [node.data];
    return node instanceof Element && !node.matches(unspoken) ? [pieceOf(node)] : [];
  });
  return { tag: element.localName, href: element instanceof HTMLAnchorElement ? element.href : null, pieces };
}
