import { isExit } from '../../survey/exit-address.ts';

/** What the address of a page in a frame says about its survey: attributes of `<poet-survey>`; or what is wrong with it, for developers. */
export type Parameters =
  | { readonly kind: 'ok'; readonly attributes: ReadonlyMap<string, string> }
  | { readonly kind: 'issues'; readonly issues: readonly string[] };

const checks: Readonly<Record<string, (value: string) => boolean>> = {
  audience: like(/^(parent-carer|young-person|practitioner)$/),
  plan: like(/^(ehcp|sen-support)$/),
  authority: like(/^\d{3}$/),
  modules: like(/^[a-z0-9-]{1,60}( [a-z0-9-]{1,60}){0,30}$/),
  layout: like(/^(question|section)$/),
  lang: like(/^[a-z]{2,3}(-[a-z0-9]{2,8}){0,3}$/i),
  theme: like(/^(govuk|nhs|high-contrast)$/),
  presentation: like(/^(standard|easy-read|large|easy-read-large)$/),
  presentations: like(/^off$/),
  'read-aloud': like(/^(on|off)$/),
  history: like(/^on$/),
  proof: like(/^on$/),
  save: like(/^(off|ask|on)$/),
  exit: isExit,
  notice: like(/^on$/),
};

/**
 * Reads `?audience=young-person&authority=302&…`. Each parameter is one of the attributes of `<poet-survey>` and is checked; any other, the address to
 * send to above all, is left unread.
 */
export function readParameters(search: string): Parameters {
  const given = new URLSearchParams(search);
  const attributes = new Map<string, string>();
  const issues: string[] = [];
  for (const [name, isRight] of Object.entries(checks)) {
    const [value, ...more] = given.getAll(name);
    if (value === undefined) continue;
    if (more.length > 0) issues.push(`"${name}" is given more than once.`);
    else if (isRight(value)) attributes.set(name, value);
    else issues.push(`${name}=${value.slice(0, 80)} cannot be read.`);
  }
  for (const name of ['audience', 'authority']) if (!given.has(name)) issues.push(`"${name}" is missing.`);
  return issues.length > 0 ? { kind: 'issues', issues } : { kind: 'ok', attributes };
}

function like(pattern: RegExp): (value: string) => boolean {
  return (value) => pattern.test(value);
}
