import { msg } from '../localize.ts';

/** The words around a film: a file of their own, since a film is fetched only when somebody asks for it. */
export const filmMessages = {
  transcript: () => msg('Read the film as text', { id: 'transcript' }),
  captions: () => msg('Subtitles', { id: 'captions' }),
  noCaptions: () => msg('The subtitles could not be loaded.', { id: 'no-captions' }),
  notPlayed: () => msg('This video cannot be played here. Try to open it by itself:', { id: 'not-played' }),
};
