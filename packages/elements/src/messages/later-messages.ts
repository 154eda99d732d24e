import { msg, str } from '../localize.ts';

/** The words of what a person meets after the first page, one function each. Apart from the others, so that the first page does not wait for them. */
export const laterMessages = {
  checkIntro: () => msg('You can change any answer before you send them.', { id: 'check-intro' }),
  checkFurther: () =>
    msg('After this page there are a few last questions about equality. You can skip all of them.', { id: 'check-further' }),
  change: () => msg('Change', { id: 'change' }),
  changeWhat: (question: string) => msg(str`Change your answer to: ${question}`, { id: 'change-what' }),
  changed: () => msg('Your answer is changed. You are back at all your answers.', { id: 'changed' }),
  unchanged: () => msg('Your answer is as it was. You are back at all your answers.', { id: 'unchanged' }),
  notAnswered: () => msg('Not answered', { id: 'not-answered' }),
  sendingTitle: () => msg('Sending your answers', { id: 'sending-title' }),
  sendingBody: () => msg('Please keep this page open for a moment.', { id: 'sending-body' }),
  waitingTitle: () => msg('Your answers are not sent yet', { id: 'waiting-title' }),
  waitingBody: () =>
    msg('We could not send them just now. Your answers are safe as long as this page stays open. We will keep trying.', {
      id: 'waiting-body',
    }),
  waitingKept: () =>
    msg('We could not send them just now. Your answers are safe on this device. We will keep trying, and again when you come back here.', {
      id: 'waiting-kept',
    }),
  sentTitle: () => msg('Thank you. Your answers have been sent.', { id: 'sent-title' }),
  sentBody: () => msg('Your answers are no longer on this device. You can close this page.', { id: 'sent-body' }),
  parkedTitle: () => msg('We have kept your answers, but could not send them', { id: 'parked-title' }),
  parkedRefused: () =>
    msg('They were not accepted. This is not your fault. You can try again, or save a copy and give it to the people who asked you.', {
      id: 'parked-refused',
    }),
  parkedUnreached: () =>
    msg('They did not get through. This is not your fault. You can try again, or save a copy and give it to the people who asked you.', {
      id: 'parked-unreached',
    }),
  parkedSetup: () =>
    msg('This page is not set up to send answers. You can save a copy and give it to the people who asked you.', { id: 'parked-setup' }),
  parkedSpent: () =>
    msg('They were not accepted, since your invitation was used before. You can save a copy, and ask the people who invited you.', {
      id: 'parked-spent',
    }),
  parkedExpired: () =>
    msg('They were not accepted, since your invitation is too old. You can save a copy, and ask the people who invited you.', {
      id: 'parked-expired',
    }),
  parkedNotValid: () =>
    msg('They were not accepted, since they need an invitation that works. You can save a copy, and ask the people who invited you.', {
      id: 'parked-not-valid',
    }),
  keepOpen: () => msg('Your answers are on this page only. Please keep it open until they are sent, or save a copy.', { id: 'keep-open' }),
  parkedUnsealed: () =>
    msg(
      'This page could not lock your answers so that only the people who asked you can read them. So nothing was sent. This is not your fault. You can try again, or save a copy and give it to them.',
      { id: 'parked-unsealed' },
    ),
  saveCopy: () => msg('Save a copy of my answers', { id: 'save-copy' }),
  copyName: () => msg('my-answers.json', { id: 'copy-name' }),
  tryAgain: () => msg('Try again now', { id: 'try-again' }),
  unsentWaiting: () => msg('Answers from before are waiting to be sent.', { id: 'unsent-waiting' }),
  unsentParked: () => msg('Answers from before could not be sent yet. They are safe on this device.', { id: 'unsent-parked' }),
  unsentSent: () => msg('The answers from before have been sent.', { id: 'unsent-sent' }),
  unsentCopy: () => msg('Save a copy', { id: 'unsent-copy' }),
  unsentForget: () => msg('Delete them from this device', { id: 'unsent-forget' }),
  unsentAsk: () => msg('Delete the answers that are not sent? Nobody can get them back.', { id: 'unsent-ask' }),
  unsentKeep: () => msg('No, keep them', { id: 'unsent-keep' }),
  unsentDelete: () => msg('Yes, delete them', { id: 'unsent-delete' }),
  unsentDeleted: () => msg('They are deleted from this device.', { id: 'unsent-deleted' }),
  handOver: () => msg('Change who is answering', { id: 'hand-over' }),
  handOverTitle: () => msg('Who is answering from now on?', { id: 'hand-over-title' }),
  handOverBody: () => msg('The answers so far stay as they are.', { id: 'hand-over-body' }),
};
