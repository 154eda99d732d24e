import { parse, parseJson } from '@poet/core';
import type { Issue, Parsed } from '@poet/core';
import { ActionPlan } from '@poet/core/report.js';
import { keyNeeded } from '../key-needed.ts';
import { problem } from '../problem.ts';
import { readBody } from '../read-body.ts';
import { nameOfKey, readKey } from '../read-key.ts';
import type { Store } from '../store.ts';
import type { SurveyRegister } from '../surveys.ts';
import { checkActionPlan } from './check-action-plan.ts';
import { noActions } from './send-action-plan.ts';

/** What taking in an action plan needs. */
export interface ActionPlanSources {
  readonly store: Store;
  readonly surveys: SurveyRegister;
  /** The day in Europe/London, `2026-11-23`. */
  readonly today: () => string;
}

const limits = { maxBytes: 131_072, maxDepth: 6, maxValues: 1_000 } as const;

/**
 * `PUT /v1/actions` with an authority’s own key and a `poet-actions/1`: 204 when it is kept, in the place of the one before; 401 without a key, 404 for England’s,
 * which has no actions, 413 and 415 for what is too large or no JSON by its type, 400 with issues for what is no action plan or measures what nobody is asked.
 */
export async function receiveActionPlan(request: Request, { store, surveys, today }: ActionPlanSources): Promise<Response> {
  const key = await readKey(request, store);
  if (key === null) return keyNeeded();
  if (key.scope === 'england') return noActions();
  if (!/^application\/json\s*(;|$)/i.test(request.headers.get('Content-Type') ?? '')) return notJson();
  const body = await readBody(request, limits.maxBytes);
  if (body.kind !== 'ok') return body.kind === 'too-large' ? tooLarge() : refused([cutOff]);
  const plan = readPlan(body.bytes, surveys);
  if (plan.kind === 'issues') return refused(plan.issues);
  const { length } = plan.value.actions;
  await store.putActionPlan({
    ...{ authority: key.scope, body: JSON.stringify(plan.value), putOn: today() },
    audit: {
      doneOn: today(),
      doneBy: nameOfKey(key),
      action: 'actions put',
      about: `authority ${key.scope}: ${length === 1 ? '1 action' : `${length} actions`}`,
    },
  });
  return new Response(null, { status: 204 });
}

const cutOff: Issue = { path: '', code: 'cut-off', message: 'The body ended before its time. Send it again.' };

/** The door: from bytes to an action plan that can be trusted. */
function readPlan(bytes: Uint8Array, surveys: SurveyRegister): Parsed<ActionPlan> {
  const json = parseJson(new TextDecoder().decode(bytes), limits);
  if (json.kind === 'issues') return json;
  const plan = parse(ActionPlan, json.value);
  if (plan.kind === 'issues') return plan;
  const issues = checkActionPlan(plan.value, surveys);
  return issues.length > 0 ? { kind: 'issues', issues } : plan;
}

function refused(issues: readonly Issue[]): Response {
  return problem({
    status: 400,
    code: 'not-actions',
    title: 'The body is no action plan that can be kept.',
    detail: 'Nothing was changed. The issues say what was wrong and what was expected.',
    issues,
  });
}

function notJson(): Response {
  return problem({
    status: 415,
    code: 'not-application-json',
    title: 'Action plans are sent as application/json.',
    detail: 'The Content-Type was another one. Send "Content-Type: application/json".',
  });
}

function tooLarge(): Response {
  return problem({
    status: 413,
    code: 'too-large',
    title: 'The action plan is too large.',
    detail: `It may have ${limits.maxBytes} bytes: 50 actions, with 500 characters to each text.`,
  });
}
