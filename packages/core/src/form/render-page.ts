import type { Survey } from '../model/survey.ts';
import { plainWords, wordsIn } from '../model/words-in.ts';
import { html } from './html.ts';
import type { Html } from './html.ts';
import { formOf, toldLanguage } from './render-form.ts';
import type { FormOptions } from './render-form.ts';
import { languageAttributes, tell } from './telling.ts';
import { englishWords } from './words.ts';

/** What a page is written with, beside what stands on it. */
export interface PageOptions {
  /** The address of its style sheet. */
  readonly stylesheet: string;
}

/** A complete HTML document with a survey as a form, for a server that answers with it. Its policy may be `default-src 'none'; form-action 'self'; style-src 'self'`. */
export function renderFormPage(survey: Survey, options: FormOptions & PageOptions): string {
  const { words = englishWords, problems = [], notSent } = options;
  const language = toldLanguage(survey, options.language ?? 'en');
  const title = plainWords(wordsIn(survey.title, language));
  const isWrong = notSent !== undefined || problems.length > 0;
  const main = html`<h1>${tell(survey.title, { language, words })}</h1>
    ${formOf(survey, options)}`;
  return document({ language, title: isWrong ? words.titleWithProblem(title) : title, stylesheet: options.stylesheet }, main);
}

/** A few sentences on a page of their own: that the answers were sent, or why there is no form. */
export interface Notice {
  readonly title: string;
  readonly paragraphs: readonly string[];
  /** BCP 47 tag of the language of both. */
  readonly language: string;
}

/** A complete HTML document with a notice. */
export function renderNoticePage({ title, paragraphs, language }: Notice, { stylesheet }: PageOptions): string {
  return document(
    { language, title, stylesheet },
    html`<h1>${title}</h1>
      ${paragraphs.map((paragraph) => html`<p>${paragraph}</p>`)}`,
  );
}

interface Head {
  readonly language: string;
  readonly title: string;
  readonly stylesheet: string;
}

function document({ language, title, stylesheet }: Head, main: Html): string {
  return html`<!doctype html>
    <html ${languageAttributes(language)}>
      <head>
        <meta charset="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <title>${title}</title>
        <link rel="stylesheet" href="${stylesheet}" />
      </head>
      <body>
        <main>${main}</main>
      </body>
    </html> `.toString();
}
