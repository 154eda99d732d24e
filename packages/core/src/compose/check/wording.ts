/**
 * The lists by which the wording of English questions is judged. They are data: a word that is missing, or that is there wrongly, is put
 * right here. Everything is in lower case, with straight apostrophes.
 */

/** The longest question in words, by what its readers can hold in mind. Easy Read counts sentences instead. */
export const mostWords = { 'young-person': 14, 'parent-carer': 20, practitioner: 20 } as const;

/** The longest sentence of Easy Read, in words. */
export const mostWordsInEasyRead = 12;

/** Names of one thing that have “and” or “or” inside. */
export const fixedPhrases: readonly string[] = [
  // The law and its services.
  'education, health and care',
  'education, health and social care',
  'education, health or social care',
  'education, health or care',
  'health and social care',
  'health and care',
  'special educational needs and disabilities',
  'special educational needs or disabilities',
  'special educational needs and disability',
  'children and families act',
  'information, advice and support',
  'advice and support service',
  'social, emotional and mental health',
  'child and adolescent mental health',
  'speech and language',
  'speech, language and communication',
  'communication and interaction',
  'cognition and learning',
  'sensory and physical',
  'views, wishes and feelings',
  // People, always named together.
  'parents and carers',
  'parents or carers',
  'parent and carer',
  'parent or carer',
  'mum, dad or carer',
  'children and young people',
  'children or young people',
  'child or young person',
  'child and young person',
  'brothers and sisters',
  'brothers or sisters',
  'brother or sister',
  'boys and girls',
  // Places of one kind.
  'nursery, school or college',
  'nursery, school and college',
  'nurseries, schools and colleges',
  'nurseries, schools or colleges',
  'school or college',
  'schools or colleges',
  'schools and colleges',
  'school or nursery',
  // What is one thing to those who are asked.
  'long-term condition or disability',
  'illness or disability',
  'condition or disability',
  'female or male',
  'male or female',
  'mixed or multiple',
  'asian or asian british',
  'black, black british, caribbean or african',
  'more or less',
  'once or twice',
  'now and then',
  'whether or not',
  'to and from',
  'in and out',
];

/** The two ends of a scale, named in one breath so that neither is expected. Either may come first. */
export const opposites: readonly (readonly [string, string])[] = [
  ['good', 'poor'],
  ['good', 'bad'],
  ['well', 'badly'],
  ['well', 'poorly'],
  ['better', 'worse'],
  ['best', 'worst'],
  ['easy', 'difficult'],
  ['easy', 'hard'],
  ['easily', 'with difficulty'],
  ['easier', 'harder'],
  ['simple', 'complicated'],
  ['happy', 'unhappy'],
  ['happy', 'sad'],
  ['satisfied', 'dissatisfied'],
  ['helpful', 'unhelpful'],
  ['useful', 'useless'],
  ['clear', 'unclear'],
  ['clear', 'confusing'],
  ['fair', 'unfair'],
  ['safe', 'unsafe'],
  ['safe', 'frightened'],
  ['likely', 'unlikely'],
  ['confident', 'unsure'],
  ['sure', 'unsure'],
  ['important', 'unimportant'],
  ['positive', 'negative'],
  ['strong', 'weak'],
  ['quick', 'slow'],
  ['quickly', 'slowly'],
  ['fast', 'slow'],
  ['early', 'late'],
  ['near', 'far'],
  ['much', 'little'],
  ['many', 'few'],
  ['more', 'less'],
  ['more', 'fewer'],
  ['high', 'low'],
  ['long', 'short'],
  ['often', 'seldom'],
  ['often', 'rarely'],
  ['included', 'left out'],
  ['calm', 'worried'],
  ['yes', 'no'],
];

/** What “How …” may not ask without its other end: “How good” expects praise, “How poor” a complaint. */
export const oneSided: ReadonlySet<string> = new Set(
  [
    ['good', 'poor', 'bad', 'well', 'badly', 'poorly', 'easy', 'easily', 'difficult', 'hard', 'simple', 'complicated', 'happy', 'unhappy'],
    [
      'satisfied',
      'dissatisfied',
      'pleased',
      'helpful',
      'unhelpful',
      'useful',
      'useless',
      'clear',
      'unclear',
      'confusing',
      'fair',
      'unfair',
    ],
    [
      'safe',
      'unsafe',
      'likely',
      'unlikely',
      'confident',
      'important',
      'positive',
      'negative',
      'strong',
      'weak',
      'quick',
      'quickly',
      'slow',
    ],
    ['slowly', 'supportive', 'friendly', 'kind', 'worried', 'included', 'respected', 'valued', 'effective', 'successful', 'excellent'],
  ].flat(),
);

/** Words in front of what “How …” asks: “How very good”. */
export const intensifiers: readonly string[] = ['very', 'really', 'truly', 'extremely', 'particularly', 'especially', 'quite', 'so'];

/** Words that say what answer is expected, or that the speaker has one. */
export const leadingWords: readonly string[] = [
  'do you agree',
  'would you agree',
  'do you not agree',
  "don't you",
  "doesn't it",
  "isn't it",
  "isn't that",
  "aren't they",
  "wouldn't you",
  "shouldn't",
  'surely',
  'obviously',
  'of course',
  'as you know',
  'as everybody knows',
  'as everyone knows',
  'most people',
  'excellent',
  'wonderful',
  'fantastic',
  'amazing',
  'outstanding',
  'brilliant',
  'terrible',
  'awful',
  'dreadful',
  'appalling',
  'shocking',
  'disgraceful',
  'unacceptable',
  'fortunately',
  'unfortunately',
  'luckily',
  'sadly',
  'only',
  'just',
  'merely',
  'even though',
];

/** Words that turn a question round, so that “yes” means “no” to whoever reads past them. */
export const negativeWords: readonly string[] = [
  'not',
  'never',
  'no',
  'nobody',
  'no-one',
  'none',
  'nothing',
  'nowhere',
  'neither',
  'nor',
  'without',
  'unless',
  'cannot',
];

/** How words begin that begin with “un” and are no negatives: “understand”, “university”. */
export const harmlessBeginnings: readonly string[] = ['unan', 'uncle', 'under', 'unif', 'union', 'uniq', 'unit', 'univ', 'until', 'unto'];

/** Words without which two questions still ask the same thing. */
export const wordsWithoutWeight: ReadonlySet<string> = new Set(
  [
    ['a', 'an', 'the', 'this', 'that', 'these', 'those', 'your', 'you', 'please', 'overall', 'generally'],
    ['is', 'are', 'was', 'were', 'be', 'been', 'do', 'does', 'did', 'has', 'have', 'had'],
  ].flat(),
);
