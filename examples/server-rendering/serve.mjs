/** `npm run build && node examples/server-rendering/serve.mjs`: a page whose survey a server has drawn, with the plain form where no script runs. */
import { randomUUID } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import { compose, renderForm } from '@poet/core';
import { parentCarerEhcp } from '@poet/core/content';
import { renderSurvey, servedStyles } from '@poet/elements/server.js';

const collector = process.env.COLLECTOR ?? 'http://127.0.0.1:8100';
const port = Number(process.env.PORT ?? 8102);
const composed = compose(parentCarerEhcp, []);
if (composed.kind === 'issues') throw new Error(composed.issues[0]?.message);
const survey = composed.value;
const styles = await servedStyles('govuk');
const action = `${collector}/v1/form?survey=${survey.id}&version=${survey.version}&authority=999`;

async function page() {
  const first = await renderSurvey(survey, { stylesheet: '/survey.css' });
  const form = renderForm(survey, { action, submissionId: randomUUID() });
  return `<!doctype html>
<html lang="en">
  <meta charset="utf-8" />
  <meta name="viewport" content="width=device-width, initial-scale=1" />
  <title>A survey from a server</title>
  <link rel="preload" as="style" href="/survey.css" />
  <script type="module" src="/poet/poet.js"></script>
  <poet-survey theme="govuk" audience="parent-carer" plan="ehcp" authority="999" endpoint="${collector}/v1/submissions">${first}${form}</poet-survey>
</html>`;
}

const server = createServer(async (request, response) => {
  const { pathname } = new URL(request.url ?? '/', 'http://localhost');
  const script = /^\/poet\/([\w.-]+\.js)$/.exec(pathname)?.[1];
  if (pathname === '/') return void response.writeHead(200, { 'Content-Type': 'text/html; charset=utf-8' }).end(await page());
  if (pathname === '/survey.css') return void response.writeHead(200, { 'Content-Type': 'text/css' }).end(styles);
  const code = script && (await readFile(new URL(`../../packages/elements/cdn/${script}`, import.meta.url)).catch(() => null));
  response.writeHead(code ? 200 : 404, { 'Content-Type': 'text/javascript' }).end(code || '');
});
server.listen(port, '127.0.0.1', () => console.log(`http://127.0.0.1:${port} — its answers go to ${collector}`));
