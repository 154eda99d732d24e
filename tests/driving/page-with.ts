/** How to embed one survey: its tag's attributes beside the ones that all have here. */
export type SurveyAttributes = Readonly<Record<string, string>>;

/** The link in every survey, for when it cannot be shown. */
export const fallback = { text: 'Take part on paper, by phone or with help', path: '/other-ways.html' } as const;

/** The tag of one survey, with its fallback. Section by section, which takes fewer pages. */
export function surveyTag(attributes: SurveyAttributes = {}): string {
  const all = { audience: 'young-person', plan: 'ehcp', authority: '999', endpoint: '/v1/submissions', layout: 'section', ...attributes };
  const written = Object.entries(all).map(([name, value]) => `${name}="${value}"`);
  return `<poet-survey ${written.join(' ')}><a href="${fallback.path}">${fallback.text}</a></poet-survey>`;
}

/** A page with this in its main part. */
export function pageWith(main: string, scripts: readonly string[] = ['/poet/poet.js']): string {
  return `<!doctype html>
<html lang="en-GB">
  <head>
    <meta charset="utf-8" />
    <meta name="viewport" content="width=device-width, initial-scale=1" />
    <title>A page with a survey</title>
    <link rel="icon" href="/westmere.svg" type="image/svg+xml" />
    <link rel="stylesheet" href="/council.css" />
    ${scripts.map((src) => `<script type="module" src="${src}"></script>`).join('\n    ')}
  </head>
  <body>
    <main class="wrap"><h1>A page with a survey</h1>${main}</main>
  </body>
</html>`;
}
