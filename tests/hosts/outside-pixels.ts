import type { Page } from 'puppeteer-core';

interface Box {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

/**
 * Counts the pixels outside the survey that are there only because of it: takes a picture of the page as it stands, puts an inert element
 * of the same size in the survey's place, takes another, and puts the survey back. What is focused loses the focus.
 */
export async function outsidePixels(page: Page): Promise<number> {
  await page.evaluate(restScript);
  const [box, withSurvey] = [await boxOfSurvey(page), await picture(page)];
  await page.evaluate(standInScript);
  const without = await picture(page);
  await page.evaluate(putBackScript);
  return compare(page, [withSurvey, without], box);
}

function picture(page: Page): Promise<string> {
  return page.screenshot({ encoding: 'base64' });
}

/** Every survey here is the only one on its page, in whatever shadow root. */
const findScript = `
  const surveyIn = (root) => {
    for (const element of root.querySelectorAll('*')) {
      const found = element.localName === 'poet-survey' ? element : element.shadowRoot && surveyIn(element.shadowRoot);
      if (found) return found;
    }
    return null;
  };`;

const restScript = `(() => {
  let at = document.activeElement;
  while (at?.shadowRoot?.activeElement) at = at.shadowRoot.activeElement;
  at?.blur();
  scrollTo(0, 0);
})()`;

async function boxOfSurvey(page: Page): Promise<Box> {
  return (await page.evaluate(`(() => {${findScript}
    const { left, top, right, bottom } = surveyIn(document).shadowRoot.querySelector('.survey').getBoundingClientRect();
    return { left: Math.floor(left), top: Math.floor(top), right: Math.ceil(right), bottom: Math.ceil(bottom) };
  })()`)) as Box;
}

/** The stand-in is an element with a shadow root and a block in it, as the survey is, and nothing more. */
const standInScript = `(() => {${findScript}
  const survey = surveyIn(document);
  const { width, height } = survey.shadowRoot.querySelector('.survey').getBoundingClientRect();
  const standIn = document.createElement('inert-block');
  standIn.className = survey.className;
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(':host { display: block } div { all: initial; display: block; width: ' + width + 'px; height: ' + height + 'px }');
  const root = standIn.attachShadow({ mode: 'open' });
  root.adoptedStyleSheets = [sheet];
  root.append(document.createElement('div'));
  globalThis.putBack = () => standIn.replaceWith(survey);
  survey.replaceWith(standIn);
})()`;

const putBackScript = `globalThis.putBack()`;

/** Compared in the browser, which can read its own pictures. */
async function compare(page: Page, [one, other]: readonly [string, string], box: Box): Promise<number> {
  const tab = await page.browserContext().newPage();
  try {
    return (await tab.evaluate(`(${compareInPage.toString()})(${JSON.stringify([one, other])}, ${JSON.stringify(box)})`)) as number;
  } finally {
    await tab.close();
    await page.bringToFront();
  }
}

async function compareInPage(pictures: readonly string[], { left, top, right, bottom }: Box): Promise<number> {
  const read = async (base64: string): Promise<ImageData> => {
    const bytes = Uint8Array.from(atob(base64), (character) => character.charCodeAt(0));
    const bitmap = await createImageBitmap(new Blob([bytes]));
    const context = new OffscreenCanvas(bitmap.width, bitmap.height).getContext('2d');
    context?.drawImage(bitmap, 0, 0);
    return context?.getImageData(0, 0, bitmap.width, bitmap.height) ?? new ImageData(1, 1);
  };
  const [one, other] = await Promise.all(pictures.map(read));
  if (one === undefined || other?.width !== one.width || other.height !== one.height) return Infinity;
  const [these, those] = [new Uint32Array(one.data.buffer), new Uint32Array(other.data.buffer)];
  const isOutside = (x: number, y: number): boolean => x < left || x >= right || y < top || y >= bottom;
  return these.filter((pixel, at) => pixel !== those[at] && isOutside(at % one.width, Math.floor(at / one.width))).length;
}
