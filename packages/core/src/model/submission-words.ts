import type { ObjectWords } from './name-words.ts';

/** The words of a submission, and of what it is made of. */
export const submissionWords: Readonly<Record<string, ObjectWords>> = {
  Submission: {
    title: 'POET submission',
    description: 'The answers to one survey, once. For the questions of one survey: “poet schema submission --survey FILE”.',
    names: {
      format: ['Format', 'What this is.'],
      submissionId: ['Submission id', 'A random UUID, version 4, in lower case: made once, before anything is sent.'],
      survey: ['Survey', 'Which survey was answered.'],
      modules: ['Modules', 'The modules of the survey, each at its version, in the survey’s order.'],
      authority: ['Authority', 'The local authority, by its three-digit Department for Education code.'],
      audience: ['Audience', 'Who was asked.'],
      plan: ['Plan', 'The kind of support that the survey is about.'],
      mode: ['Mode', 'How the answers came in.'],
      presentation: ['Presentation', 'How the questions looked when the answers were sealed.'],
      language: ['Language', 'The language that was read.'],
      helper: ['Helper', 'Who filled in the survey, but for the questions under “answeredBy”.'],
      answeredBy: [
        'Answered by',
        'Where the answering was handed over: who gave an answer that is not of “helper”, by the id of the question. Only questions with an answer.',
      ],
      participation: [
        'Participation',
        'What the person was told before the first question, and that they chose to take part. Left out where the page had no notice.',
      ],
      completedOn: ['Completed on', 'The day in Europe/London, as 2026-11-23. Never a time.'],
      answers: ['Answers', 'What became of each question, by its id. Every question of the survey stands here once, and nothing else.'],
    },
  },
  SurveyReference: {
    title: 'Survey',
    description: 'A survey, by its name and by exactly what it asks.',
    names: {
      id: ['Id', 'The id of the survey.'],
      version: ['Version', 'The version of the survey.'],
      hash: ['Hash', 'The hash of the survey: it says exactly what was asked.'],
    },
  },
  SubmittedAnswer: {
    names: {
      status: ['Status', 'What became of the question.'],
      value: [
        'Value',
        'What was answered: the id of an option or point, a list of such ids, words, a day (2026-11-23), or a whole number.',
      ],
    },
  },
  Participation: {
    title: 'Participation',
    description: 'The choice to take part. It is no consent under data protection law.',
    names: {
      notice: ['Notice', 'SHA-256 of the words of the notice as they were shown.'],
      language: ['Language', 'The language of the notice.'],
      presentation: ['Presentation', 'How the page looked on which the notice was shown.'],
      choice: ['Choice', 'That the person takes part. Whoever does not leaves no record.'],
      chosenOn: ['Chosen on', 'The day in Europe/London, as 2026-11-23. Never a time.'],
    },
  },
  SealedSubmission: {
    title: 'POET sealed submission',
    description: 'A submission that only the authority can read. Made by “sealFor”, opened by “poet open”.',
    names: {
      format: ['Format', 'What this is.'],
      submissionId: ['Submission id', 'The id of the submission inside.'],
      survey: ['Survey', 'Which survey was answered.'],
      authority: ['Authority', 'The local authority, by its three-digit Department for Education code.'],
      audience: ['Audience', 'Who was asked.'],
      plan: ['Plan', 'The kind of support that the survey is about.'],
      keyId: ['Key id', 'The thumbprint (RFC 7638) of the key for which this is sealed.'],
      wrappedKey: ['Wrapped key', 'The key of this submission, encrypted with RSA-OAEP-256, in base64url.'],
      iv: ['Initialisation vector', '96 random bits, in base64url.'],
      ciphertext: [
        'Ciphertext',
        'The submission, encrypted with AES-256-GCM, with its tag, in base64url. The rest of this object is bound to it, a value on each line.',
      ],
    },
  },
};
