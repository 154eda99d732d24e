import { parse } from '@poet/core';
import { ActionPlan } from '@poet/core/report.js';
import { keyNeeded } from '../key-needed.ts';
import { readDocument } from '../read-document.ts';
import type { DocumentDoor } from '../read-document.ts';
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
  const plan = await readDocument(request, doorTo(surveys));
  if (plan.kind === 'refused') return plan.response;
  const { length } = plan.document.actions;
  await store.putActionPlan({
    ...{ authority: key.scope, body: JSON.stringify(plan.document), putOn: today() },
    audit: {
      doneOn: today(),
      doneBy: nameOfKey(key),
      action: 'actions put',
      about: `authority ${key.scope}: ${length === 1 ? '1 action' : `${length} actions`}`,
    },
  });
  return new Response(null, { status: 204 });
}

function doorTo(surveys: SurveyRegister): DocumentDoor<ActionPlan> {
  return { limits, read: (json) => parse(ActionPlan, json), check: (plan) => checkActionPlan(plan, surveys), refusals };
}

const refusals = {
  wrong: {
    code: 'not-actions',
    title: 'The body is no action plan that can be kept.',
    detail: 'Nothing was changed. The issues say what was wrong and what was expected.',
  },
  notJson: {
    code: 'not-application-json',
    title: 'Action plans are sent as application/json.',
    detail: 'The Content-Type was another one. Send "Content-Type: application/json".',
  },
  tooLarge: {
    code: 'too-large',
    title: 'The action plan is too large.',
    detail: `It may have ${limits.maxBytes} bytes: 50 actions, with 500 characters to each text.`,
  },
} as const;
