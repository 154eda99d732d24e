import { Helper, Mode, Presentation } from '../../model/code-lists.ts';
import type { Helper as HelperId } from '../../model/code-lists.ts';
import { termOf } from '../period/terms.ts';
import type { SourceColumn } from './columns-of.ts';
import type { Code, Profile } from './dataset.ts';
import type { ExportedSubmission } from './exported-submission.ts';
import { codesFor } from './missing-codes.ts';

const terms = ['autumn', 'spring', 'summer'] as const;
const helpers: Readonly<Record<HelperId, string>> = {
  alone: 'The person, alone',
  'with-help': 'The person, with help',
  'someone-else': 'Somebody else for the person',
  'not-said': 'Not said',
};

/** What a file has of a submission beside its answers. Days, ids, the language and how the questions looked are in a full file only. */
export function besideAnswers(profile: Profile): SourceColumn[] {
  const canBeWithheld = profile === 'de-identified';
  const missing = canBeWithheld ? codesFor(['withheld']) : [];
  const shared: SourceColumn[] = [
    {
      ...plain('academic_year', 'Academic year in which it was filled in: 202526 is 2025/26'),
      ...{ kind: 'number', measure: 'scale', missing, group: canBeWithheld ? 'term' : null },
      read: ({ submission }) => Number(termOf(submission.completedOn).year),
    },
    {
      ...plain('term', 'Term in which it was filled in'),
      ...{ codes: codesOf(terms, { autumn: 'Autumn', spring: 'Spring', summer: 'Summer' }), missing, group: canBeWithheld ? 'term' : null },
      measure: 'ordinal',
      read: ({ submission }) => terms.indexOf(termOf(submission.completedOn).term) + 1,
    },
    {
      ...plain('filled_in_by', 'Who filled it in'),
      ...{ codes: codesOf(Helper.options, helpers), missing, group: canBeWithheld ? 'helper' : null },
      read: ({ submission }) => Helper.options.indexOf(submission.helper) + 1,
    },
    {
      ...plain('handed_over', 'Whether somebody else gave some of the answers'),
      ...{ codes: noOrYes, missing, group: canBeWithheld ? 'helper' : null },
      read: ({ submission }) => Number(Object.keys(submission.answeredBy ?? {}).length > 0),
    },
  ];
  return profile === 'full' ? [...identifying, ...shared] : shared;
}

/** Chosen or not, of one option among several. */
export const noOrYes: readonly Code[] = [
  { code: 0, id: 'no', label: 'No' },
  { code: 1, id: 'yes', label: 'Yes' },
];

const identifying: readonly SourceColumn[] = [
  text(['submission_id', 'Id of the submission'], 36, ({ submission }) => submission.submissionId),
  text(['link', 'Pseudonym of the invitation, in linked mode'], 64, ({ link }) => link),
  text(['completed_on', 'Day on which it was filled in'], 10, ({ submission }) => submission.completedOn),
  text(['received_on', 'Day on which it came'], 10, ({ receivedOn }) => receivedOn),
  text(['language', 'Language, as a BCP 47 tag'], 35, ({ submission }) => submission.language),
  {
    ...plain('presentation', 'How the questions looked'),
    codes: codesOf(Presentation.options, {
      standard: 'Standard',
      'easy-read': 'Easy Read',
      large: 'Large text',
      'easy-read-large': 'Easy Read in large text',
    }),
    read: ({ submission }) => Presentation.options.indexOf(submission.presentation) + 1,
  },
  {
    ...plain('mode', 'How the answers came in'),
    codes: codesOf(Mode.options, { online: 'Online', paper: 'On paper' }),
    read: ({ submission }) => Mode.options.indexOf(submission.mode) + 1,
  },
];

type ReadText = (submission: ExportedSubmission) => string | null;

function text([name, label]: readonly [string, string], maxLength: number, read: ReadText): SourceColumn {
  return { ...plain(name, label), kind: 'text', maxLength, read };
}

function plain(name: string, label: string): Omit<SourceColumn, 'read'> {
  return { name, label, question: null, kind: 'codes', measure: 'nominal', codes: [], missing: [], maxLength: 0, group: null };
}

function codesOf<Id extends string>(ids: readonly Id[], labels: Readonly<Record<Id, string>>): Code[] {
  return ids.map((id, i) => ({ code: i + 1, id, label: labels[id] }));
}
