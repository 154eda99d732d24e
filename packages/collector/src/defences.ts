import { DefinitionId, parse } from '@poet/core';
import type { Issue } from '@poet/core';
import type { Environment } from './configuration.ts';
import type { ProofOptions } from './proof/proof-of-work.ts';

/** What the environment decides about who may send what, and how much of it. */
export interface Defences {
  /** A file with rules, `none`, or `null` for the shipped ones. */
  readonly rules: string | null;
  readonly trustedProxies: number;
  /** `null` where no survey asks for proof of work. */
  readonly proof: ProofOptions | null;
  /** By survey id, the only origins whose pages may send it. */
  readonly originsOfSurveys: Readonly<Record<string, readonly string[]>>;
}

/** Reads POET_RULES, POET_TRUSTED_PROXIES, POET_PROOF, POET_PROOF_SECRET and POET_SURVEY_ORIGINS. */
export function readDefences(environment: Environment): { readonly value: Defences; readonly issues: readonly Issue[] } {
  const proxies = environment['POET_TRUSTED_PROXIES'] || '0';
  const surveys = listIn(environment, 'POET_PROOF');
  const secret = environment['POET_PROOF_SECRET'] || undefined;
  const ofSurveys = listIn(environment, 'POET_SURVEY_ORIGINS').map(readSurveyOrigins);
  const proof: ProofOptions = { surveys: surveys.includes('all') ? 'all' : surveys, secret };
  const value: Defences = {
    rules: environment['POET_RULES'] || null,
    trustedProxies: Number(proxies),
    proof: surveys.length === 0 ? null : proof,
    originsOfSurveys: Object.fromEntries(ofSurveys.map(({ survey, origins }) => [survey, origins])),
  };
  const named = proof.surveys === 'all' ? [] : proof.surveys.flatMap((survey) => checkSurvey('POET_PROOF', survey));
  const issues = [...checkProxies(proxies), ...named, ...checkSecret(proof), ...ofSurveys.flatMap(checkSurveyOrigins)];
  return { value, issues };
}

/** The parts of a variable that is a list with commas between. */
export function listIn(environment: Environment, name: string): string[] {
  return (environment[name] ?? '')
    .split(',')
    .map((one) => one.trim())
    .filter((one) => one !== '');
}

/** Whether what a variable has is an origin, and exactly one. */
export function checkOrigin(variable: string, origin: string): Issue[] {
  // A host may hold characters that have a meaning in a policy: * and ; among them.
  const isPlain = /^https?:\/\/([a-z0-9.-]+|\[[0-9a-f:]+\])(:\d+)?$/.test(origin);
  if (isPlain && URL.canParse(origin) && new URL(origin).origin === origin) return [];
  const message = `${variable} has "${origin}". Expected exact origins with commas between, such as https://www.council.example: no path, no closing slash, no *.`;
  return [{ path: variable, code: 'bad-origin', message }];
}

interface SurveyOrigins {
  readonly survey: string;
  readonly origins: readonly string[];
}

/** `poet/young-person/ehcp=https://one.example https://other.example` */
function readSurveyOrigins(text: string): SurveyOrigins {
  const [survey = '', ...rest] = text.split('=');
  const origins = rest.join('=').split(/\s+/);
  return { survey: survey.trim(), origins: origins.filter((origin) => origin !== '') };
}

function checkSurveyOrigins({ survey, origins }: SurveyOrigins): Issue[] {
  const variable = 'POET_SURVEY_ORIGINS';
  const issues = [...checkSurvey(variable, survey), ...origins.flatMap((origin) => checkOrigin(variable, origin))];
  if (issues.length > 0 || origins.length > 0) return issues;
  const message = `${variable} has no origin for "${survey}". Expected ${survey}=https://www.council.example, and spaces between more of them.`;
  return [{ path: variable, code: 'no-origin', message }];
}

function checkSurvey(variable: string, survey: string): Issue[] {
  if (parse(DefinitionId, survey).kind === 'ok') return [];
  const message = `${variable} has "${survey}", which is no survey's id. Expected one such as poet/young-person/ehcp.`;
  return [{ path: variable, code: 'bad-survey', message }];
}

function checkProxies(proxies: string): Issue[] {
  if (/^\d$/.test(proxies)) return [];
  const message = `POET_TRUSTED_PROXIES is "${proxies}". Expected how many proxies of your own every request passes, from 0 to 9.`;
  return [{ path: 'POET_TRUSTED_PROXIES', code: 'bad-number', message }];
}

const fewestCharacters = 32;

function checkSecret({ secret }: ProofOptions): Issue[] {
  if (secret === undefined || secret.length >= fewestCharacters) return [];
  const message = `POET_PROOF_SECRET is too short. Expected at least ${fewestCharacters} random characters, or nothing for a secret that ends with the process.`;
  return [{ path: 'POET_PROOF_SECRET', code: 'too-short', message }];
}
