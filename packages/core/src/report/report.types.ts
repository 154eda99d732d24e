import type { QuestionResult } from '../model/result.ts';
import type { Cut } from '../protect/cut.ts';
import type { ProtectedRelease, PublishedCut } from '../protect/protected-release.ts';
import type { ReportInput } from './report-input.ts';
import { report } from './report.ts';

declare const input: ReportInput;
declare const release: ProtectedRelease;
declare const cuts: readonly Cut[];
declare const results: readonly QuestionResult[];
declare const published: readonly PublishedCut[];

report({ ...input, release });

// @ts-expect-error Raw results are no release.
report({ ...input, release: results });

// @ts-expect-error Cuts that nothing has protected are no release.
report({ ...input, release: { id: 'raw', cuts } });

// @ts-expect-error Nor is something of the same shape: only the audit makes one.
report({ ...input, release: { id: 'forged', cuts: published } });

// @ts-expect-error Findings, too, come from protectFindings alone.
report({ ...input, findings: { associations: [], themes: [] } });
