/**
 * `npm run report:pdf -- report.json`: writes a report as a page that needs no script and no other file, and as a tagged PDF on A4, both drawn by
 * `<poet-report>`. Beside the report, or in the folder that `--out` names; `--lang cy` for another language.
 */
import { existsSync, readFileSync } from 'node:fs';
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { parseArgs } from 'node:util';
import puppeteer from 'puppeteer-core';
import { browserArguments, findBrowser } from './browser.mjs';
import { buildIfStale } from './build.mjs';
import { packPdf } from './report/pack-pdf.mjs';
import { leaveScriptsBehind, openTables, waitForReport } from './report/in-page.mjs';
import { fail, isMain, root } from './run.mjs';
import { setUp } from './setup.mjs';

const host = 'http://report.invalid';
const cdn = path.join(root, 'packages', 'elements', 'cdn');

/**
 * @typedef {object} Printed
 * @property {string} html a whole page
 * @property {Uint8Array} pdf
 */

/**
 * Draws a report in a browser without a network, and takes it from there.
 * @param {string} json
 * @param {string} language BCP 47 tag
 * @returns {Promise<Printed>}
 * @throws when it is no report: with what is wrong with it.
 */
export async function printReport(json, language) {
  const browser = await puppeteer.launch({ executablePath: findBrowser(), headless: true, args: [...browserArguments(), '--disable-gpu'] });
  try {
    const page = await browser.newPage();
    await page.setRequestInterception(true);
    page.on('request', (request) => void request.respond(answer(new URL(request.url()).pathname, { json, language })));
    return await Promise.race([takePage(page), failing(page)]);
  } finally {
    await browser.close();
  }
}

/**
 * @param {import('puppeteer-core').Page} page
 * @returns {Promise<Printed>}
 */
async function takePage(page) {
  await page.goto(`${host}/`);
  const problem = await page.evaluate(waitForReport);
  if (problem !== null) throw new Error(problem);
  await page.evaluate(leaveScriptsBehind);
  const html = await page.content();
  await page.evaluate(openTables);
  return { html, pdf: packPdf(await page.pdf({ preferCSSPageSize: true, tagged: true, outline: true })) };
}

/**
 * Fails with the page: whatever went wrong in it, half a report is none.
 * @param {import('puppeteer-core').Page} page
 * @returns {Promise<never>}
 */
function failing(page) {
  return new Promise((_, reject) => {
    page.on('pageerror', (error) => reject(new Error(`The report could not be drawn: ${error instanceof Error ? error.message : error}`)));
  });
}

/**
 * What the browser gets where there is no network: the page, the report, and the files of the element.
 * @param {string} pathname
 * @param {{json: string, language: string}} given
 */
function answer(pathname, { json, language }) {
  if (pathname === '/') return { contentType: 'text/html; charset=utf-8', body: pageOf(language) };
  if (pathname === '/report.json') return { contentType: 'application/json', body: json };
  const file = path.join(cdn, path.basename(pathname));
  return existsSync(file) ? { contentType: 'text/javascript', body: readFileSync(file, 'utf8') } : { status: 404 };
}

/** @param {string} language */
function pageOf(language) {
  return `<!doctype html>
<html lang="${language}">
  <head>
    <meta charset="utf-8" />
    <meta name="viewport" content="width=device-width, initial-scale=1" />
    <title>Report</title>
    <style>
      @page { size: A4; margin: 15mm 15mm 14mm; font-family: 'Source Sans 3', 'Noto Sans', 'DejaVu Sans', Arial, sans-serif; }
      body { margin: 0 auto; padding: 0 max(16px, 3vw) 32px; max-width: 960px; font-family: 'Source Sans 3', 'Noto Sans', 'DejaVu Sans', Arial, sans-serif; }
      @media print { body { padding: 0; max-width: none; } }
    </style>
    <script type="module" src="/poet-report.js"></script>
  </head>
  <body>
    <main><poet-report src="/report.json" lang="${language}" heading-level="1"></poet-report></main>
  </body>
</html>`;
}

const help = `Writes a report as a page that needs no script and no other file, and as a tagged PDF on A4.

  npm run report:pdf -- REPORT.json [--lang cy] [--out FOLDER]

--lang  the language of all that stands around the answers: en (default), en-simple, cy, pl, ur, ar
--out   where the two files go; beside the report by default`;

async function main() {
  const { values, positionals } = parseArgs({
    options: { lang: { type: 'string', default: 'en' }, out: { type: 'string' }, help: { type: 'boolean', default: false } },
    allowPositionals: true,
  });
  if (values.help) return console.log(help);
  const [file, ...more] = positionals;
  if (file === undefined || more.length > 0) {
    throw new Error('Name one report: npm run report:pdf -- examples/reports/autumn-summary-302-201617.json. --out names another folder.');
  }
  if (!/^[A-Za-z]{2,3}(-[A-Za-z0-9]{2,8})*$/.test(values.lang)) throw new Error(`"${values.lang}" is no language tag, such as cy.`);
  const json = await readReport(file);
  await setUp();
  await buildIfStale(['core', 'cdn']);
  const { html, pdf } = await printReport(json, values.lang);
  const folder = values.out ?? path.dirname(file);
  await mkdir(folder, { recursive: true });
  const name = path.join(folder, path.basename(file, '.json') + (values.lang === 'en' ? '' : `.${values.lang}`));
  await writeFile(`${name}.html`, html);
  await writeFile(`${name}.pdf`, pdf);
  console.log(`${name}.html\n${name}.pdf`);
}

/** @param {string} file */
async function readReport(file) {
  try {
    return await readFile(file, 'utf8');
  } catch (error) {
    const code = error instanceof Error && 'code' in error ? error.code : error;
    const why = code === 'ENOENT' ? 'there is no such file' : code;
    const message = `"${file}" cannot be read: ${why}. Name one report, such as examples/reports/autumn-summary-302-201617.json.`;
    throw new Error(message, { cause: error });
  }
}

if (isMain(import.meta.url)) await main().catch(fail);
