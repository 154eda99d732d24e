/** The names of the tokens that are colours of the survey: a host sets `--poet-` and one of these. */
export type ColourToken =
  'text' | 'quiet' | 'background' | 'surface' | 'line' | 'accent' | 'accent-strong' | 'on-accent' | 'chosen' | 'error' | 'focus';
