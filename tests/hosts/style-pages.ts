import { readFileSync } from 'node:fs';
import { surveyTag } from '../driving/page-with.ts';

/** A page with a style sheet of somebody else's, and a survey in it. */
export interface StylePage {
  /** As it is printed: what is hostile about it. */
  readonly name: string;
  /** Where it is, and what it is made of: by path, as text. */
  readonly path: string;
  readonly files: Readonly<Record<string, string>>;
}

const folder = new URL('./', import.meta.url);
const read = (file: string): string => readFileSync(new URL(file, folder), 'utf8');

/** A survey as each page here has it: of the width that fits all of them, in a typeface that all have. */
export const survey = surveyTag({ audience: 'practitioner', layout: 'question', lang: 'en', class: 'survey-here' });

/** What the survey is compared with: a page that has no style sheet. */
export const plainPage: StylePage = stylePage('a page without a style sheet', { page: 'plain' });

/** The pages whose style sheets are tried. */
export const stylePages: readonly StylePage[] = [
  stylePage('Tailwind CSS, with its preflight', { page: 'tailwind', css: 'dist/tailwind.css' }),
  stylePage('Bootstrap', { page: 'bootstrap', css: 'node_modules/bootstrap/dist/css/bootstrap.min.css' }),
  stylePage('GOV.UK Frontend', {
    page: 'govuk',
    css: 'node_modules/govuk-frontend/dist/govuk/govuk-frontend.min.css',
    script: 'node_modules/govuk-frontend/dist/govuk/govuk-frontend.min.js',
  }),
  stylePage('* { all: unset }', { page: 'plain', css: 'styles/unset.css' }),
  stylePage('* { all: unset !important }', { page: 'plain', css: 'styles/unset-important.css' }),
  stylePage('html { font-size: 62.5% }', { page: 'plain', css: 'styles/small-root.css' }),
  stylePage('everything that is inherited', { page: 'plain', css: 'styles/inherited.css' }),
  stylePage('a dialog, opened by showModal', { page: 'dialog' }),
  stylePage('a shadow root in a shadow root', { page: 'nested' }),
];

function stylePage(name: string, { page, css, script }: { page: string; css?: string; script?: string }): StylePage {
  const place = `/hosts/${name.replaceAll(/\W+/g, '-')}`;
  const links = css === undefined ? '' : `<link rel="stylesheet" href="${place}.css" />`;
  const html = read(`pages/${page}.html`)
    .replace('<!-- styles -->', `${links}<script type="module" src="/poet/poet.js"></script>`)
    .replace('<!-- survey -->', survey);
  return {
    name,
    path: `${place}.html`,
    files: {
      [`${place}.html`]: html,
      ...(css !== undefined && { [`${place}.css`]: read(css) }),
      ...(script !== undefined && { '/hosts/govuk-frontend.js': read(script) }),
    },
  };
}
