import { msg } from './localize.ts';

/** The words of read-aloud, which is fetched only where it is on. */
export const aloudMessages = {
  readAloud: () => msg('Read this page aloud', { id: 'read-aloud' }),
  stopReading: () => msg('Stop reading', { id: 'stop-reading' }),
};
