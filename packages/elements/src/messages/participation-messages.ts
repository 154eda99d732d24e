import { msg } from '../localize.ts';

/** The words around a notice, on whose page a person chooses whether to take part. */
export const participationMessages = {
  noticeTitle: () => msg('Before you start', { id: 'notice-title' }),
  takePart: () => msg('Yes, I want to take part', { id: 'take-part' }),
  takeNoPart: () => msg('No, thank you', { id: 'take-no-part' }),
  declinedTitle: () => msg('That is fine', { id: 'declined-title' }),
  declinedBody: () =>
    msg('You are not taking part. Nothing was kept, and nothing was sent. You can close this page.', { id: 'declined-body' }),
  goBack: () => msg('Go back', { id: 'declined-back' }),
};
