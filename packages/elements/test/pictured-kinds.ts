import type { Question, Scale } from '@poet/core';

/** A scale by the id of one that ships, so that Easy Read has its pictures. */
export const picturedScale = {
  id: 'quality-young',
  points: [
    { id: 'very-good', label: { en: 'Very good', ar: 'جيد جداً' }, polarity: 'positive' },
    { id: 'good', label: { en: 'Good', ar: 'جيد' }, polarity: 'positive' },
    { id: 'neither', label: { en: 'Neither good nor poor', 'en-simple': 'In the middle', ar: 'لا جيد ولا سيئ' }, polarity: 'neutral' },
    { id: 'poor', label: { en: 'Poor', 'en-simple': 'Bad', ar: 'سيئ' }, polarity: 'negative' },
    { id: 'very-poor', label: { en: 'Very poor', 'en-simple': 'Very bad', ar: 'سيئ جداً' }, polarity: 'negative' },
  ],
} as const satisfies Scale;

const ways = ['dont-know', 'prefer-not-to-say'] as const;

/** A question of each kind in English, in Easy Read with its pictures, and in Arabic, which runs from right to left. Synthetic. */
export const picturedKinds = {
  scale: {
    ...{ kind: 'scale', id: 'choice', concept: 'support-choice', scale: 'quality-young', nonSubstantive: ways },
    text: {
      en: 'How good or poor is the choice that you have over your support?',
      'en-simple': 'How much can you choose?',
      ar: 'ما مدى قدرتك على الاختيار في الدعم الذي تحصل عليه؟',
    },
    hint: { en: 'Think about the last 12 months.', 'en-simple': 'Think about this year.', ar: 'فكّر في الأشهر الاثني عشر الماضية.' },
  },
  single: {
    ...{ kind: 'single', id: 'helper', concept: 'helper', nonSubstantive: ways },
    text: { en: 'Who is filling in this survey?', 'en-simple': 'Who answers the questions?', ar: 'من يملأ هذا الاستبيان؟' },
    options: [
      { id: 'alone', label: { en: 'I am, by myself', ar: 'أنا وحدي' } },
      { id: 'with-help', label: { en: 'I am, and someone helps me', ar: 'أنا، وشخص ما يساعدني' } },
      {
        id: 'someone-else',
        label: { en: 'Someone else, for me', ar: 'شخص آخر نيابةً عني' },
        hint: { en: 'Somebody who knows me well', ar: 'شخص يعرفني جيداً' },
      },
    ],
  },
  multiple: {
    ...{ kind: 'multiple', id: 'need', concept: 'need', nonSubstantive: ways, max: 3 },
    text: { en: 'What do you need most help with?', 'en-simple': 'What do you need help with?', ar: 'ما أكثر ما تحتاج إلى المساعدة فيه؟' },
    hint: { en: 'You can choose more than one.', ar: 'يمكنك اختيار أكثر من إجابة.' },
    options: [
      { id: 'communication-interaction', label: { en: 'Talking and being with other people', ar: 'التحدث والتواصل مع الآخرين' } },
      { id: 'cognition-learning', label: { en: 'Learning and remembering', ar: 'التعلّم والتذكّر' } },
      { id: 'social-emotional-mental', label: { en: 'My feelings and staying calm', ar: 'مشاعري والحفاظ على هدوئي' } },
      { id: 'sensory-physical', label: { en: 'Moving, seeing or hearing', ar: 'الحركة أو البصر أو السمع' } },
    ],
  },
  exclusive: {
    ...{ kind: 'multiple', id: 'transport', concept: 'transport', nonSubstantive: ways },
    text: { en: 'How do you travel to school or college?', ar: 'كيف تصل إلى المدرسة أو الكلية؟' },
    options: [
      { id: 'bus', label: { en: 'By bus', ar: 'بالحافلة' } },
      { id: 'taxi', label: { en: 'By taxi', ar: 'بسيارة أجرة' } },
      { id: 'none', label: { en: 'None of these', ar: 'لا شيء مما سبق' }, exclusive: true },
    ],
  },
  text: {
    ...{ kind: 'text', id: 'change', concept: 'support-change', nonSubstantive: ways, maxLength: 200 },
    text: { en: 'What would you change?', ar: 'ما الذي تود تغييره؟' },
    hint: { en: 'Please do not write anybody’s name.', ar: 'يُرجى عدم كتابة اسم أي شخص.' },
  },
  line: {
    ...{ kind: 'text', id: 'wish', concept: 'support-wish', rows: 1 },
    text: { en: 'What is one thing that you wish for?', ar: 'ما الشيء الواحد الذي تتمناه؟' },
  },
  number: {
    ...{ kind: 'number', id: 'distance', concept: 'distance', nonSubstantive: ways, min: 1, max: 99, unit: { en: 'miles', ar: 'ميل' } },
    text: { en: 'How far is it to your school or college?', ar: 'كم تبعد مدرستك أو كليتك؟' },
    hint: { en: 'A guess will do.', ar: 'التقدير يكفي.' },
  },
  date: {
    ...{ kind: 'date', id: 'began', concept: 'began', nonSubstantive: ways, min: '2020-01-01', max: '2030-12-31' },
    text: { en: 'When did your plan begin?', ar: 'متى بدأت خطتك؟' },
    hint: { en: 'For example, 27 3 2026.', ar: 'مثلاً: 27 3 2026.' },
  },
  information: {
    ...{ kind: 'information', id: 'welcome', concept: 'welcome' },
    text: { en: 'About this survey', ar: 'عن هذا الاستبيان' },
    body: [
      { en: ['We want to know ', { strong: 'what you think' }, '.'], ar: ['نريد أن نعرف ', { strong: 'رأيك' }, '.'] },
      {
        en: ['You can ', { link: '/other-ways', words: 'take part in another way' }, '.'],
        ar: ['يمكنك ', { link: '/other-ways', words: 'المشاركة بطريقة أخرى' }, '.'],
      },
    ],
  },
} as const satisfies Record<string, Question>;
