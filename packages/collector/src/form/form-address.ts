import { AuthorityCode, DefinitionId, LanguageTag, parse, PinnedModule, Version } from '@poet/core';
import type { Survey } from '@poet/core';
import { checkOwner } from '../submissions.ts';
import type { SurveyRegister } from '../surveys.ts';
import { inLanguage } from './in-language.ts';

/** What the address of a form says: which survey, for which authority, in which language. */
export interface FormAddress {
  /** With its translations into the language. */
  readonly survey: Survey;
  readonly authority: string;
  /** The language that was asked for; the survey may not have it. */
  readonly language: string;
}

/** An address read; or why there is no form at it: it cannot be read, or there is no such survey for this authority. */
export type ReadAddress =
  { readonly kind: 'ok'; readonly address: FormAddress } | { readonly kind: 'unreadable' } | { readonly kind: 'unknown-survey' };

/**
 * Reads `?survey=poet/parent-carer/ehcp&version=1.0.0&authority=302[&modules=short-breaks@1.0.0 …][&language=cy]`. The same schemas check it as check
 * a submission. The version is in it so that a page which was opened before an update is read as the survey that it showed.
 */
export async function readAddress(url: string, surveys: SurveyRegister): Promise<ReadAddress> {
  const parameters = new URL(url).searchParams;
  const id = parse(DefinitionId, parameters.get('survey') ?? undefined);
  const version = parse(Version, parameters.get('version') ?? undefined);
  const authority = parse(AuthorityCode, parameters.get('authority') ?? undefined);
  const language = parse(LanguageTag, parameters.get('language') ?? 'en');
  const modules = (parameters.get('modules') ?? '').split(' ').filter((pinned) => pinned !== '');
  const isReadable = modules.every((pinned) => parse(PinnedModule, pinned).kind === 'ok');
  if (id.kind !== 'ok' || version.kind !== 'ok' || authority.kind !== 'ok' || language.kind !== 'ok' || !isReadable)
    return { kind: 'unreadable' };
  const survey = surveys.named({ id: id.value, version: version.value }, modules);
  const isOwn = survey !== null && checkOwner({ authority: authority.value, survey, modules: survey.modules }).length === 0;
  if (!isOwn) return { kind: 'unknown-survey' };
  const told = await inLanguage(survey, language.value);
  return { kind: 'ok', address: { survey: told, authority: authority.value, language: language.value } };
}
