import type { Shot } from './take-shots.ts';

/** Shots that are looked at together: one survey in one presentation at one width. */
export function groupShots(shots: readonly Shot[]): Map<string, Shot[]> {
  return Map.groupBy(shots, ({ audience, presentation, width }) => `${audience}, ${presentation}, ${width} px`);
}

/** Draws groups of shots as a page, each under its name. */
export function drawSheet(groups: ReadonlyMap<string, readonly Shot[]>): string {
  const drawn = [...groups].map(([name, shots]) => `<h2>${escape(name)}</h2>\n<div class="shots">${shots.map(drawShot).join('\n')}</div>`);
  return `<!doctype html>
<html lang="en">
  <head>
    <meta charset="utf-8" />
    <title>Contact sheet</title>
    <style>
      body { margin: 16px; background: #d8dde1; color: #16202a; font: 14px/1.4 sans-serif; }
      .shots { display: flex; flex-wrap: wrap; gap: 16px; align-items: flex-start; }
      figure { margin: 0; }
      figcaption { max-width: 320px; padding-block-end: 4px; }
      img { display: block; box-shadow: 0 1px 4px #0006; }
      .w1280 img { width: 640px; }
    </style>
  </head>
  <body>
    <h1>Contact sheet</h1>
    ${drawn.join('\n')}
  </body>
</html>
`;
}

function drawShot({ file, what, width }: Shot): string {
  return `<figure class="w${width}"><figcaption>${escape(what)}</figcaption><img src="${file}" alt="" width="${width}" /></figure>`;
}

function escape(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;');
}
