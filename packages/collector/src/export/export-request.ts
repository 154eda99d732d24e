import { AuthorityCode, DefinitionId, parse, Version } from '@poet/core';
import type { Issue, Parsed, Period } from '@poet/core';
import type { Profile } from '@poet/core/export.js';
import { readPeriod } from '@poet/core/periods.js';

/** Which single answers are to be in a file, and how much of them. */
export interface ExportRequest {
  readonly authority: string;
  /** `poet/parent-carer/ehcp` */
  readonly survey: string;
  readonly version: string;
  readonly profile: Profile;
  /** When they were filled in; `null` for whenever. */
  readonly period: Period | null;
}

/** The same in words, as somebody wrote them. */
export type ExportWords = Readonly<Record<'authority' | 'survey' | 'version' | 'profile' | 'period', string | null>>;

/**
 * Reads what is asked for. Of a de-identified file a period is a whole term or academic year: two files of days beside each other would tell on which day
 * each person answered.
 */
export function readExportRequest(words: ExportWords): Parsed<ExportRequest> {
  const authority = parse(AuthorityCode, words.authority ?? undefined);
  const survey = parse(DefinitionId, words.survey ?? undefined);
  const version = parse(Version, words.version ?? undefined);
  const profile = readProfile(words.profile);
  const period = readWanted(words.period, words.profile);
  if (authority.kind === 'ok' && survey.kind === 'ok' && version.kind === 'ok' && profile.kind === 'ok' && period.kind === 'ok') {
    const value = {
      authority: authority.value,
      survey: survey.value,
      version: version.value,
      profile: profile.value,
      period: period.value,
    };
    return { kind: 'ok', value };
  }
  const issues = Object.entries({ authority, survey, version, profile, period }).flatMap(([name, parsed]) =>
    parsed.kind === 'ok' ? [] : parsed.issues.map((issue) => ({ ...issue, path: `/${name}` })),
  );
  return { kind: 'issues', issues };
}

/** What a file was about, for the audit log. */
export function aboutFile({ authority, survey, version, profile, period }: ExportRequest, format: string): string {
  const when = period === null ? 'all days' : `${period.from} to ${period.to}`;
  return `${survey} ${version}, authority ${authority}, ${when}, ${profile}, as ${format}`;
}

function readProfile(words: string | null): Parsed<Profile> {
  if (words === null || words === 'de-identified') return { kind: 'ok', value: 'de-identified' };
  if (words === 'full') return { kind: 'ok', value: 'full' };
  return wrong(
    'not-a-profile',
    `"${words}" is not a profile. Expected de-identified, which is meant unless the other is asked for, or full.`,
  );
}

function readWanted(words: string | null, profile: string | null): Parsed<Period | null> {
  if (words === null) return { kind: 'ok', value: null };
  const period = readPeriod(words);
  if (period.kind === 'issues' || period.value.kind !== 'window' || profile === 'full') return period;
  return wrong('not-a-term', 'A de-identified file is of a term, such as 202526-autumn, or of an academic year, such as 202526.');
}

function wrong(code: string, message: string): { readonly kind: 'issues'; readonly issues: readonly Issue[] } {
  return { kind: 'issues', issues: [{ path: '', code, message }] };
}
