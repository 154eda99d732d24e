/** The names of the tokens that are colours of the survey: a host sets `--poet-` and one of these. */
export const colourTokens = [
  ...(['text', 'quiet', 'background', 'surface', 'line', 'accent'] as const),
  ...(['accent-strong', 'on-accent', 'chosen', 'error', 'focus'] as const),
] as const;

/** The name of one of them. */
export type ColourToken = (typeof colourTokens)[number];
