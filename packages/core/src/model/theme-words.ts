import type { ObjectWords } from './name-words.ts';

/** The words of the JSON Schema of themes, for whoever counts them. */
export const themeWords: Readonly<Record<string, ObjectWords>> = {
  ReviewedThemes: {
    title: 'POET themes',
    description: 'What somebody of an authority found who read all that people wrote in one period.',
    names: {
      $schema: ['Schema', 'Where the JSON Schema of this file is, so that an editor helps.'],
      format: ['Format', 'What this file is.'],
      reviews: ['Reviews', 'One for each question of which all answers were read.'],
    },
  },
  ThemeReview: {
    title: 'Review',
    description: 'What was found in all that people wrote to one question.',
    names: {
      survey: ['Survey', 'The id of the survey.'],
      question: [
        'Question',
        'The id of a question that is answered in own words. One of a module is named with it: local-offer@1.0.0/local-offer-better.',
      ],
      reviewed: ['Reviewed', 'How many people’s answers to it were read: all that there were.'],
      themes: ['Themes', 'What they wrote about. None where nothing was written about by several people.'],
    },
  },
  ReviewedTheme: {
    title: 'Theme',
    description: 'Something that several people wrote about.',
    names: {
      id: ['Id', 'The name of the theme. Unique in its review.'],
      label: ['Label', 'What the theme is called in the report: plain words, and nobody’s name. It has English, under “en”.'],
      people: [
        'People',
        'How many people wrote about it, each once, however often. The report says how many there are at least, in tens, and of fewer than ten nothing.',
      ],
    },
  },
};
