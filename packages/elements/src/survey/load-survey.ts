import type { Audience, Instrument, Parsed, Plan, QuestionModule, Survey } from '@poet/core';

/** Which survey to show: one that ships with POET, by its attributes, or a composed one at a URL. */
export type SurveySource =
  | { readonly kind: 'shipped'; readonly audience: string; readonly plan: string; readonly modules: readonly string[] }
  | { readonly kind: 'url'; readonly url: string };

/** Loads one survey. Each instrument and module is a file of its own, fetched when a page asks for it. */
export function loadSurvey(source: SurveySource, signal: AbortSignal): Promise<Parsed<Survey>> {
  return source.kind === 'url' ? fetchSurvey(source.url, signal) : loadShipped(source);
}

const instruments: Readonly<Record<`${Audience}/${Plan}`, (() => Promise<Instrument>) | null>> = {
  'parent-carer/ehcp': async () => (await import('@poet/core/content/instruments/parent-carer-ehcp.js')).parentCarerEhcp,
  'young-person/ehcp': async () => (await import('@poet/core/content/instruments/young-person-ehcp.js')).youngPersonEhcp,
  'practitioner/ehcp': async () => (await import('@poet/core/content/instruments/practitioner-ehcp.js')).practitionerEhcp,
  'parent-carer/sen-support': null,
  'young-person/sen-support': null,
  'practitioner/sen-support': null,
};

const modules: Readonly<Record<string, () => Promise<QuestionModule>>> = {
  'short-breaks': async () => (await import('@poet/core/content/modules/short-breaks.js')).shortBreaks,
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
  return Object.keys(table)
    .filter((key) => table[key])
    .join(', ');
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
