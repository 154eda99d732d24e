import { writeFileSync } from 'node:fs';
import puppeteer from 'puppeteer-core';
import { browserArguments, findBrowser } from '../../scripts/browser.mjs';

/** A film of cards with words on them, in the colours of the invented council. */
interface Cards {
  readonly file: string;
  /** The words of each card, line by line. */
  readonly cards: readonly (readonly string[])[];
  readonly secondsEach: number;
}

/** Synthetic, all of them: they show where a film goes, and are none that anybody should use. */
const films: readonly Cards[] = [
  {
    file: 'about-this-survey.webm',
    secondsEach: 3,
    cards: [
      ['An example film', 'about this survey'],
      ['We ask about', 'the support you get.'],
      ['You can leave out', 'any question.'],
      ['We do not ask', 'for your name.'],
    ],
  },
  { file: 'signed-question-placeholder.webm', secondsEach: 3, cards: [['A placeholder.', 'Here somebody signs', 'this question in BSL.']] },
];

/** Writes the films anew: `node --conditions=@poet/source examples/local-offer/make-films.ts`. The bytes differ from run to run. */
async function makeFilms(): Promise<void> {
  const browser = await puppeteer.launch({ executablePath: findBrowser(), headless: true, args: browserArguments() });
  try {
    for (const film of films) {
      const page = await browser.newPage();
      const base64 = await page.evaluate(record, film.cards, film.secondsEach);
      writeFileSync(new URL(`./site/films/${film.file}`, import.meta.url), Buffer.from(base64, 'base64'));
      await page.close();
    }
  } finally {
    await browser.close();
  }
}

/** Runs in the page: draws card after card, and records what is drawn. */
async function record(cards: Cards['cards'], secondsEach: number): Promise<string> {
  const canvas = Object.assign(document.createElement('canvas'), { width: 480, height: 270 });
  const context = canvas.getContext('2d');
  if (!context) throw new Error('This browser cannot draw.');
  const pieces: Blob[] = [];
  const recorder = new MediaRecorder(canvas.captureStream(5), { mimeType: 'video/webm;codecs=vp8', videoBitsPerSecond: 60_000 });
  recorder.ondataavailable = ({ data }) => pieces.push(data);
  const ended = new Promise((resolve) => (recorder.onstop = resolve));
  const draw = (lines: readonly string[]): void => {
    context.fillStyle = '#0a5c66';
    context.fillRect(0, 0, canvas.width, canvas.height);
    context.fillStyle = '#ffffff';
    context.font = '600 34px sans-serif';
    context.textAlign = 'center';
    // The lower third is left to the captions and the controls.
    lines.forEach((line, i) => context.fillText(line, canvas.width / 2, canvas.height / 3 + 12 + (i - (lines.length - 1) / 2) * 48));
  };
  recorder.start();
  for (const lines of cards) {
    for (let frame = 0; frame < secondsEach * 5; frame++) {
      draw(lines);
      await new Promise((resolve) => setTimeout(resolve, 200));
    }
  }
  recorder.stop();
  await ended;
  const bytes = new Uint8Array(await new Blob(pieces).arrayBuffer());
  return btoa(Array.from(bytes, (byte) => String.fromCharCode(byte)).join(''));
}

await makeFilms();
