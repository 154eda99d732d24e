import { msg, str } from '../localize.ts';

/** The words around answers that are saved on the device: a file of their own, fetched with what saves them. */
export const draftMessages = {
  save: () => msg('Save my answers on this device', { id: 'draft-save' }),
  saved: (days: number) => msg(str`Saved on this device. Kept for ${days} days.`, { id: 'draft-saved' }),
  unsaved: () => msg('Saving…', { id: 'draft-unsaved' }),
  notKept: () =>
    msg('Your answers cannot be saved on this device. You can go on and send them as long as this page stays open.', {
      id: 'draft-not-kept',
    }),
  showCode: () => msg('Show my code', { id: 'draft-show-code' }),
  remove: () => msg('Delete them from this device', { id: 'draft-remove' }),
  removed: () => msg('Your answers are no longer saved on this device. You can still go on.', { id: 'draft-removed' }),
  codeTitle: () => msg('Your code', { id: 'draft-code-title' }),
  codeSaved: (days: number) =>
    msg(str`Your answers are saved on this device. They are deleted ${days} days after your last change.`, { id: 'draft-code-saved' }),
  codeBody: () =>
    msg(
      'Write this code down. You need it to come back to your answers. Without it nobody can read them, and nobody can find it for you.',
      {
        id: 'draft-code-body',
      },
    ),
  copyCode: () => msg('Copy the code', { id: 'draft-copy-code' }),
  copied: () => msg('The code is copied.', { id: 'draft-copied' }),
  notCopied: () => msg('The code could not be copied. Please write it down.', { id: 'draft-not-copied' }),
  printCode: () => msg('Print the code', { id: 'draft-print-code' }),
  goOn: () => msg('Go on with the survey', { id: 'draft-go-on' }),
  continue: () => msg('Continue with answers saved on this device', { id: 'draft-continue' }),
  enterTitle: () => msg('What is your code?', { id: 'draft-enter-title' }),
  enterHint: () => msg('You wrote it down when you saved your answers. It has 10 letters and digits.', { id: 'draft-enter-hint' }),
  open: () => msg('Open my answers', { id: 'draft-open' }),
  opening: () => msg('Opening your answers…', { id: 'draft-opening' }),
  goOnWithout: () => msg('Answer the survey from the start instead', { id: 'draft-go-on-without' }),
  wrongCode: () => msg('No answers on this device have this code. Check each letter and digit.', { id: 'draft-wrong-code' }),
  offerTitle: () => msg('Somebody has begun this survey on this device', { id: 'draft-offer-title' }),
  offerBody: () => msg('Was it you?', { id: 'draft-offer-body' }),
  offerGoOn: () => msg('Go on where you were', { id: 'draft-offer-go-on' }),
  offerNotMe: () => msg('This isn’t me', { id: 'draft-offer-not-me' }),
  offerNotMeHint: () => msg('Then we delete those answers, and you begin at the start.', { id: 'draft-offer-not-me-hint' }),
  elsewhereTitle: () => msg('These answers are open elsewhere', { id: 'draft-elsewhere-title' }),
  elsewhereBody: () =>
    msg('They are open in another tab or window. You can answer in one of them at a time.', { id: 'draft-elsewhere-body' }),
  useThisTab: () => msg('Use this tab instead', { id: 'draft-use-this-tab' }),
  goneTitle: () => msg('These answers are no longer on this device', { id: 'draft-gone-title' }),
  goneBody: () => msg('They have been sent or deleted.', { id: 'draft-gone-body' }),
  beginAgain: () => msg('Begin again', { id: 'draft-begin-again' }),
  damaged: () =>
    msg('Answers that were saved on this device cannot be read. We have put them aside, and you can begin again.', { id: 'draft-damaged' }),
  newer: () =>
    msg('Answers on this device were saved by a newer version of this page. We have put them aside, and you can begin again.', {
      id: 'draft-newer',
    }),
  leftTitle: () => msg('The survey has changed since you began', { id: 'draft-left-title' }),
  leftBody: () =>
    msg('All your other answers are there. These could not be carried over, so please look at their questions again:', {
      id: 'draft-left-body',
    }),
};
