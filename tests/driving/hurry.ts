import type { Keyboard } from './keyboard.ts';

/** Goes through a survey that is shown by sections, from its start to check-your-answers, giving the first answer on each page. By keyboard. */
export async function hurryToCheck(keyboard: Keyboard): Promise<void> {
  await keyboard.tabTo('button', 'Start');
  await keyboard.press('Enter');
  await hurryOnToCheck(keyboard);
}

/** The same, from the heading of any page on the way. */
async function hurryOnToCheck(keyboard: Keyboard): Promise<void> {
  while ((await keyboard.awaitFocus('heading', '')).name !== 'Check your answers') await answerPage(keyboard);
}

/** Answers the first question of a page of sections, and goes on. */
export async function answerPage(keyboard: Keyboard): Promise<void> {
  let { role } = await keyboard.press('Tab');
  // The line about whom to talk to has a link, above the field, and a question may have a button that plays it in sign language.
  while (role === 'link' || role === 'button') ({ role } = await keyboard.press('Tab'));
  if (role !== 'textbox') return void (await keyboard.press('Space', 'Enter'));
  await keyboard.selectAll();
  await keyboard.type('Somebody listens.');
  await keyboard.tabTo('button', 'Continue');
  await keyboard.press('Enter');
}

/** From the start to the last page, with the focus on its button that sends. */
export async function hurryToSend(keyboard: Keyboard): Promise<void> {
  await hurryToCheck(keyboard);
  await passCheck(keyboard);
}

/** The same, from any page on the way. */
export async function hurryOnToSend(keyboard: Keyboard): Promise<void> {
  await hurryOnToCheck(keyboard);
  await passCheck(keyboard);
}

/** From check-your-answers to the last page, with the focus on its button that sends. */
export async function passCheck(keyboard: Keyboard): Promise<void> {
  await keyboard.tabTo('button', 'Continue');
  await keyboard.press('Enter');
  await keyboard.awaitFocus('heading', '');
  await keyboard.tabTo('button', 'Send my answers');
}
