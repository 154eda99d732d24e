import { isEasyRead } from '@poet/core';
import type { Audience, Instrument, Issue, Parsed, Plan, QuestionModule, Session, Survey, Translation } from '@poet/core';
import type { Language } from './language.ts';
import { isEnglish, loadLanguage, translateInto } from './load-language.ts';
import type { DrawPicture, SymbolProvider } from './pictures.ts';

/** Which survey to show: a composed one as a value, one that ships with POET, by its attributes, or a composed one at a URL. */
export type SurveySource =
  | { readonly kind: 'value'; readonly survey: Survey }
  | { readonly kind: 'shipped'; readonly audience: string; readonly plan: string; readonly modules: readonly string[] }
  | { readonly kind: 'url'; readonly url: string };

/** Puts what was answered earlier into a session that begins. */
export type Resume = (session: Session) => Session;

/** A survey, and the language in which it is shown. */
export interface LoadedSurvey {
  readonly asComposed: Survey;
  /** The same with the words of the language joined to it. */
  readonly survey: Survey;
  /** The files with those words. */
  readonly translations: readonly Translation[];
  /** BCP 47 tag of what was asked for. */
  readonly tag: string;
  /** Left to the page for a language that is not known here. */
  readonly direction: 'ltr' | 'rtl' | null;
  /** What ships for it; `null` for English, and for a language that only the survey itself may have words in. */
  readonly language: Language | null;
  /** `null` where pictures are not part of the language. */
  readonly picture: DrawPicture | null;
  /** What goes on with the answers of earlier, once; `null` where there are none. */
  readonly resume: Resume | null;
  /** What could not be fetched, for developers. */
  readonly issues: readonly Issue[];
}

/** In which language a survey is wanted, and with whose symbols. */
export interface Wanted {
  /** BCP 47 tag. */
  readonly tag: string;
  readonly symbols: SymbolProvider | null;
  /** A survey that would hide what somebody has answered is not shown without it. */
  readonly resume: Promise<Resume> | null;
}

/** A survey in the words that it brings, with nothing to load. */
export function asItIs(survey: Survey, tag: string): LoadedSurvey {
  return {
    asComposed: survey,
    survey,
    translations: [],
    tag,
    direction: directionOf(tag, null),
    language: null,
    picture: null,
    resume: null,
    issues: [],
  };
}

/** Loads a survey, and says what went wrong where that cannot be done: a file that does not come is an issue like any other. */
export async function tryToLoad(source: SurveySource, wanted: Wanted, signal: AbortSignal): Promise<Parsed<LoadedSurvey>> {
  try {
    return await loadSurvey(source, wanted, signal);
  } catch (error) {
    return refuse('not-loaded', `The survey could not be loaded: ${error instanceof Error ? error.message : 'unknown reason'}.`);
  }
}

/** Each instrument, module and language is a file of its own, fetched when a page asks for it. */
async function loadSurvey(source: SurveySource, { tag, symbols, resume }: Wanted, signal: AbortSignal): Promise<Parsed<LoadedSurvey>> {
  const drawing = isEasyRead(tag) ? import('./draw-pictures.ts').catch(() => null) : null;
  const [parsed, language, pictures] = await Promise.all([loadAsComposed(source, signal), loadLanguage(tag).catch(() => null), drawing]);
  if (parsed.kind === 'issues') return parsed;
  const asComposed = parsed.value;
  const told = language ? await translateInto(asComposed, language) : { survey: asComposed, translations: [], isWhole: true };
  const { survey, translations, isWhole } = told;
  const issues = isWhole && (language !== null || isEnglish(tag)) && (pictures || !drawing) ? [] : [notTold(tag)];
  const direction = directionOf(tag, language);
  return {
    kind: 'ok',
    value: {
      ...{ asComposed, survey, translations, tag, direction, language, picture: pictures?.drawPictures(tag, symbols) ?? null, issues },
      resume: await resume,
    },
  };
}

function directionOf(tag: string, language: Language | null): LoadedSurvey['direction'] {
  return language?.direction ?? (/^en(-|$)/.test(tag) ? 'ltr' : null);
}

/** A survey in plain English is better than none. */
function notTold(tag: string): Issue {
  const message = `A file for the language "${tag}" could not be fetched, so parts of the survey are in English without pictures. Copy the whole folder.`;
  return { path: '/lang', code: 'language-not-loaded', message };
}

async function loadAsComposed(source: SurveySource, signal: AbortSignal): Promise<Parsed<Survey>> {
  switch (source.kind) {
    case 'value':
      return { kind: 'ok', value: source.survey };
    case 'url':
      return fetchSurvey(source.url, signal);
    case 'shipped':
      return loadShipped(source);
  }
}

const instruments: Readonly<Record<`${Audience}/${Plan}`, () => Promise<Instrument>>> = {
  'parent-carer/ehcp': async () => (await import('@poet/core/content/instruments/parent-carer-ehcp.js')).parentCarerEhcp,
  'young-person/ehcp': async () => (await import('@poet/core/content/instruments/young-person-ehcp.js')).youngPersonEhcp,
  'practitioner/ehcp': async () => (await import('@poet/core/content/instruments/practitioner-ehcp.js')).practitionerEhcp,
  'parent-carer/sen-support': async () =>
    (await import('@poet/core/content/instruments/parent-carer-sen-support.js')).parentCarerSenSupport,
  'young-person/sen-support': async () =>
    (await import('@poet/core/content/instruments/young-person-sen-support.js')).youngPersonSenSupport,
  'practitioner/sen-support': async () =>
    (await import('@poet/core/content/instruments/practitioner-sen-support.js')).practitionerSenSupport,
};

const modules: Readonly<Record<string, () => Promise<QuestionModule>>> = {
  'short-breaks': async () => (await import('@poet/core/content/modules/short-breaks.js')).shortBreaks,
  transport: async () => (await import('@poet/core/content/modules/transport.js')).transport,
  'preparing-for-adulthood': async () => (await import('@poet/core/content/modules/preparing-for-adulthood.js')).preparingForAdulthood,
  'moving-on': async () => (await import('@poet/core/content/modules/moving-on.js')).movingOn,
  inclusion: async () => (await import('@poet/core/content/modules/inclusion.js')).inclusion,
  communication: async () => (await import('@poet/core/content/modules/communication.js')).communication,
  therapies: async () => (await import('@poet/core/content/modules/therapies.js')).therapies,
  wellbeing: async () => (await import('@poet/core/content/modules/wellbeing.js')).wellbeing,
  'annual-reviews': async () => (await import('@poet/core/content/modules/annual-reviews.js')).annualReviews,
  'local-offer': async () => (await import('@poet/core/content/modules/local-offer.js')).localOffer,
  'personal-budgets': async () => (await import('@poet/core/content/modules/personal-budgets.js')).personalBudgets,
  'family-wellbeing': async () => (await import('@poet/core/content/modules/family-wellbeing.js')).familyWellbeing,
  'alternative-provision': async () => (await import('@poet/core/content/modules/alternative-provision.js')).alternativeProvision,
  complaints: async () => (await import('@poet/core/content/modules/complaints.js')).complaints,
  workforce: async () => (await import('@poet/core/content/modules/workforce.js')).workforce,
};

async function loadShipped({ audience, plan, modules: wanted }: Extract<SurveySource, { kind: 'shipped' }>): Promise<Parsed<Survey>> {
  const name = `${audience}/${plan}`;
  const instrument = own(instruments, name);
  if (!instrument) return refuse('unknown-instrument', `There is no instrument for "${name}". Known: ${known(instruments)}.`);
  const missing = wanted.find((id) => !own(modules, id));
  if (missing !== undefined) return refuse('unknown-module', `There is no module "${missing}". Known: ${known(modules)}.`);
  const [{ compose }, core, ...supplements] = await Promise.all([
    import('./compose.ts'),
    instrument(),
    ...wanted.map((id) => modules[id]?.()),
  ]);
  return compose(core, supplements as QuestionModule[]);
}

function own<T>(table: Readonly<Record<string, T>>, key: string): T | undefined {
  return Object.hasOwn(table, key) ? table[key] : undefined;
}

function known(table: Readonly<Record<string, unknown>>): string {
  return Object.keys(table).join(', ');
}

async function fetchSurvey(url: string, signal: AbortSignal): Promise<Parsed<Survey>> {
  const [{ parseSurveyText }, response] = await Promise.all([
    import('./parse-survey-text.ts'),
    fetch(url, { signal, credentials: 'omit' }),
  ]);
  if (!response.ok) return refuse('not-found', `${url} answered ${response.status}. Expected a composed survey as JSON.`);
  return parseSurveyText(await response.text());
}

function refuse(code: string, message: string): Parsed<never> {
  return { kind: 'issues', issues: [{ path: '', code, message }] };
}
