import { readFile } from 'node:fs/promises';
import { parse, pin, translate, Translation } from '@poet/core';
import type { Survey } from '@poet/core';

/**
 * A survey with the translations into a language that ship with it: of its instrument and of each of its modules. What has none stays as it is, and
 * is English where its own texts do not have the language. `cy-GB` is looked up as `cy` too. The hash stays that of the survey.
 */
export async function inLanguage(survey: Survey, language: string): Promise<Survey> {
  const tags = lookedUp(language);
  if (tags.includes('en') && tags.length === 1) return survey;
  const definitions = [pin(survey), ...survey.modules];
  const found = await Promise.all(definitions.flatMap((pinned) => tags.map((tag) => shipped(pinned, tag))));
  return translate(
    survey,
    found.filter((translation) => translation !== null),
  );
}

/** The tag itself, then with subtags dropped from the right. */
function lookedUp(language: string): string[] {
  const parts = language.split('-');
  return parts.map((_, i) => parts.slice(0, parts.length - i).join('-'));
}

/** A translation by the definition's name in its folder: `poet/parent-carer/ehcp` is `parent-carer-ehcp`. Neither name nor tag can hold a step out of it. */
async function shipped(pinned: string, tag: string): Promise<Translation | null> {
  const [id = ''] = pinned.split('@');
  const name = id.replace(/^poet\//, '').replaceAll('/', '-');
  const file = new URL(import.meta.resolve(`@poet/core/content/languages/${tag}/${name}.json`));
  const text = await readFile(file, 'utf8').catch((error: unknown) => orNotThere(error));
  if (text === null) return null;
  const read = parse(Translation, JSON.parse(text));
  return read.kind === 'ok' ? read.value : null;
}

function orNotThere(error: unknown): null {
  if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return null;
  throw error;
}
