import { describeDefinition } from '../compose/check/describe-definition.ts';
import type { DefinitionSummary } from '../compose/check/describe-definition.ts';
import type { Definition } from '../compose/parts-of.ts';
import { partsOf, questionsOf } from '../compose/parts-of.ts';
import { pin } from '../model/pin.ts';
import { plainWords, wordsIn } from '../model/words-in.ts';
import { readArguments } from './arguments.ts';
import { catalogueTable, countsOf } from './catalogue-table.ts';
import type { Command, Terminal } from './command.ts';
import { misuse } from './misuse.ts';
import { shippedDefinitions, shippedPictures, shippedTranslations } from './shipped.ts';
import { summaryLines } from './summary-lines.ts';

const options = { json: { type: 'boolean', default: false } } as const;

/** `poet catalogue`: what POET ships, in figures; and one set of it, with its questions. */
export const catalogue: Command = {
  name: 'catalogue',
  summary: 'lists the national instruments and modules, in figures',
  help: `poet catalogue            a table of what POET ships: questions, minutes, reading ages, languages, pictures
poet catalogue MODULE     one module or instrument: what it is for, what is done with it, what it asks

      --json              for machines: {"counts", "definitions": [{"pin", "parts", "languages"}]};
                          seconds for times, years for reading ages

Exit status: 0 done, 2 the arguments are wrong`,
  run: async (args, terminal) => {
    const read = readArguments(args, options, terminal);
    if (!read) return 2;
    const [name, ...more] = read.positionals;
    if (more.length > 0)
      return misuse(`"${more.join(' ')}" is too much. Name one module or instrument, or none.`, terminal, read.values.json);
    return name === undefined ? printAll(terminal, read.values.json) : printOne(name, terminal, read.values.json);
  },
};

function printAll(terminal: Terminal, isJson: boolean): number {
  const summaries = shippedDefinitions.map((definition) => describeDefinition(definition, shippedTranslations()));
  const counts = countsOf(summaries, shippedPictures);
  if (isJson) terminal.print(JSON.stringify({ counts, definitions: summaries }, null, 2));
  else terminal.print(catalogueTable(summaries, counts));
  return 0;
}

function printOne(name: string, terminal: Terminal, isJson: boolean): number {
  const definition = shippedDefinitions.find((one) => one.id === name || pin(one) === name);
  if (!definition) {
    const ids = shippedDefinitions.map(({ id }) => id).join(', ');
    return misuse(`There is no "${name}" in the national catalogue. It has: ${ids}.`, terminal, isJson);
  }
  const summary = describeDefinition(definition, shippedTranslations());
  terminal.print(isJson ? JSON.stringify({ counts: null, definitions: [summary] }, null, 2) : oneInWords(definition, summary));
  return 0;
}

function oneInWords(definition: Definition, summary: DefinitionSummary): string {
  const english = (text: Parameters<typeof wordsIn>[0]) => plainWords(wordsIn(text, 'en'));
  const isModule = definition.format === 'poet-module/1';
  return [
    `${english(definition.title)}`,
    ...(isModule ? [`  What it is for: ${english(definition.purpose)}`] : []),
    ...(isModule && definition.use ? [`  What is done with it: ${english(definition.use)}`] : []),
    '',
    ...summaryLines(summary),
    ...partsOf(definition).flatMap((part) => [
      '',
      `${part.audience}:`,
      ...questionsOf(part).flatMap(({ question }) =>
        question.kind === 'information' ? [] : [`  ${question.showIf ? '· ' : ''}${english(question.text)}`],
      ),
    ]),
    ...(hasConditions(definition) ? ['', '· is asked of some people only, by what they answered before.'] : []),
  ].join('\n');
}

function hasConditions(definition: Definition): boolean {
  return partsOf(definition)
    .flatMap(questionsOf)
    .some(({ question }) => question.showIf);
}
