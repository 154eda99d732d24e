import type { Code, Column, Dataset, DatasetTitle } from './dataset.ts';
import { responseSetsOf } from './response-sets.ts';
import type { ResponseSet } from './response-sets.ts';
import { element, xmlDocument } from './xml.ts';
import type { Xml } from './xml.ts';

/**
 * A DDI-Codebook 2.5 of a file of single answers: what the study is, and of every variable its question, its measure, and what its codes mean. It describes the CSV
 * of `writeCsv` with the dialect `data`, whose name it is given. Source: DDI Alliance, DDI-Codebook 2.5, field-level documentation.
 */
export function ddiCodebook({ about, columns }: Pick<Dataset, 'about' | 'columns'>, fileName: string): string {
  const root = element(
    'codeBook',
    { version: '2.5', xmlns: 'ddi:codebook:2_5', 'xml:lang': 'en' },
    studyDescription(about),
    fileDescription(about, { columns, fileName }),
    element('dataDscr', {}, ...responseSetsOf(columns).map(group), ...columns.map(variable)),
  );
  return xmlDocument(root);
}

function studyDescription({ title, survey, authority, madeOn, profile }: DatasetTitle): Xml {
  const access =
    profile === 'full'
      ? 'Personal data: ids, days and people’s own words are in it. For the authority whose survey this is.'
      : 'De-identified: no ids, days or own words, and no rare combination of background answers.';
  return element(
    'stdyDscr',
    {},
    element(
      'citation',
      {},
      element('titlStmt', {}, element('titl', {}, title), element('IDNo', { agency: 'POET' }, `${survey}, authority ${authority}`)),
      element('prodStmt', {}, element('prodDate', { date: madeOn }, madeOn), element('software', {}, 'POET')),
    ),
    element(
      'stdyInfo',
      {},
      element('sumDscr', {}, element('nation', { abbr: 'GB-ENG' }, 'England'), element('dataKind', {}, 'Survey data')),
    ),
    element('dataAccs', {}, element('useStmt', {}, element('restrctn', {}, access))),
  );
}

interface FileOptions {
  readonly columns: readonly Column[];
  readonly fileName: string;
}

function fileDescription({ n }: DatasetTitle, { columns, fileName }: FileOptions): Xml {
  return element(
    'fileDscr',
    { ID: 'F1' },
    element(
      'fileTxt',
      {},
      element('fileName', {}, fileName),
      element('dimensns', {}, element('caseQnty', {}, String(n)), element('varQnty', {}, String(columns.length))),
      element('fileType', { charset: 'UTF-8' }, 'Comma-separated values, names of variables in the first line'),
    ),
  );
}

/** Groups stand before all variables. */
function group({ name, label, places }: ResponseSet): Xml {
  const variables = places.map(idOf).join(' ');
  return element('varGrp', { type: 'multipleResp', var: variables, name }, element('labl', {}, label));
}

function idOf(place: number): string {
  return `V${place + 1}`;
}

const natures: Readonly<Record<Column['measure'], string>> = { nominal: 'nominal', ordinal: 'ordinal', scale: 'ratio' };

function variable({ name, label, amongSeveral, question, kind, measure, codes, missing }: Column, i: number): Xml {
  const parts = [
    element('labl', {}, label),
    ...(question === null ? [] : [element('qstn', {}, element('qstnLit', {}, amongSeveral ?? label))]),
    ...(missing.length === 0 ? [] : [element('invalrng', {}, ...missing.map(({ code }) => element('item', { VALUE: code })))]),
    ...codes.map((code) => category(code)),
    ...missing.map((code) => category(code, 'Y')),
    ...(question === null ? [] : [element('concept', {}, question)]),
    element('varFormat', { type: kind === 'text' ? 'character' : 'numeric' }),
  ];
  const interval = kind === 'number' ? 'contin' : 'discrete';
  return element('var', { ID: idOf(i), name, files: 'F1', intrvl: interval, nature: natures[measure] }, ...parts);
}

function category({ code, label }: Code, missing?: 'Y'): Xml {
  return element('catgry', { missing }, element('catValu', {}, String(code)), element('labl', {}, label));
}
