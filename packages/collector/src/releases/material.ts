import type { CrossTally, Period, Release, Survey, Tally } from '@poet/core';
import type { ReleaseRecord } from '@poet/core/audit.js';
import { england } from '@poet/core/report.js';
import type { Action, Before, Report, ThemeCount } from '@poet/core/report.js';
import type { StatedAssociation } from './associations.ts';

/** Everything that a release is made of, read at one moment. It has no database in it, so that it can be handed to another thread. */
export interface ReleaseMaterial {
  /** The name of the release. */
  readonly id: string;
  readonly period: Period;
  /** Whether the answers are invented; every report says so. */
  readonly synthetic: boolean;
  /** The fewest people behind a figure that is shown. */
  readonly minimum: number;
  readonly surveys: readonly TalliedSurvey[];
  readonly subjects: readonly Subject[];
  /** What people wrote about, of all subjects: not protected yet. */
  readonly themes: readonly ThemeCount[];
  /** What was published before. */
  readonly earlier: ReleaseRecord | null;
}

/** What people answered to one version of a survey. */
export interface TalliedSurvey {
  /** With every section that anybody was asked. */
  readonly survey: Survey;
  /** The days of the release, and whatever other days could be worked out from it and from what was published before. */
  readonly spans: readonly TalliedSpan[];
  /** What was counted of questions two at once in the days of the release, by authority; empty where its reports have no associations. */
  readonly crossed: ReadonlyMap<string, readonly CrossTally[]>;
}

/** The tallies of some days, by authority: in every span the same authorities, also those in which nobody answered. */
export interface TalliedSpan {
  readonly from: string;
  readonly to: string;
  readonly tallies: ReadonlyMap<string, Tally>;
}

/** The tallies of an authority, or of all of England; none where nobody was asked. */
export function talliesOf(code: string, { tallies }: TalliedSpan): readonly Tally[] {
  const own = tallies.get(code);
  return code === england ? [...tallies.values()] : own ? [own] : [];
}

/** An authority for which there is to be a report, or England. */
export interface Subject {
  readonly code: string;
  readonly statement: Release;
  /** Its report of the same days a year before; `null` where there is none. */
  readonly yearBefore: Report | null;
  /** People who were invited, and those who could have been asked, by the id of a survey: where they are known. */
  readonly invited: ReadonlyMap<string, number>;
  readonly populations: ReadonlyMap<string, number>;
  /** What it will do. */
  readonly actions: readonly Action[];
  /** Its report before this one, and what it has done since of the actions in it; `null` where there is none. */
  readonly before: Before | null;
  /** The associations of the last statement of this period; empty where there is none. */
  readonly stated: readonly StatedAssociation[];
}

/** What came of making a release. */
export type MadeRelease =
  | { readonly kind: 'made'; readonly record: string; readonly reports: readonly MadeReport[] }
  /** It would give something away. Each sentence says what, with counts: for the eyes of whoever publishes. */
  | { readonly kind: 'unsafe'; readonly breaches: readonly string[] }
  /** Something is missing, or does not add up. */
  | { readonly kind: 'issues'; readonly messages: readonly string[] };

/** A report as it is stored and served. */
export interface MadeReport {
  readonly authority: string;
  readonly body: string;
  /** Its associations with how many people they are of, as JSON; `null` where it has none. Stored, and never served. */
  readonly associations: string | null;
  /** Questions of which something is shown, and of which nothing is. */
  readonly shown: number;
  readonly hidden: number;
}
