import type { Survey } from '@poet/core';
import type { DraftForm } from './draft-keeper.ts';
import type { KeptDraft } from './kept-draft.ts';
import { openKey, openText, sealText } from './vault.ts';
import type { Opened } from './vault.ts';

/** Which draft, and the survey that it is to. */
interface Written {
  readonly submissionId: string;
  readonly survey: Survey;
}

/** A draft that is known by name, with what opens it. */
export interface Readable {
  readonly submissionId: string;
  /** Which survey, and of which authority. */
  readonly of: string;
  /** `null` where it was never encrypted. */
  readonly opened: Opened | null;
}

/** The first of some drafts that a secret opens; `null` where it opens none. */
export async function firstOpened(drafts: readonly KeptDraft[], secret: string): Promise<Readable | null> {
  for (const { submissionId, of, body } of drafts) {
    const opened = body.kind === 'sealed' ? await openKey(body.wrappedKeys, secret) : null;
    if (opened) return { submissionId, of, opened };
  }
  return null;
}

/** What is in a draft; `null` where it was changed, or is locked. */
export async function textOf({ body, submissionId }: KeptDraft, opened: Opened | null): Promise<string | null> {
  if (body.kind === 'open') return body.text;
  return opened && openText(body.sealed, opened.key, submissionId);
}

/** How a draft goes on being written. */
export function formOf(opened: Opened | null, written: Written): DraftForm {
  return opened ? sealedForm(written, opened) : openForm(written);
}

function openForm({ survey }: Written): DraftForm {
  return { survey, isAskedFor: false, close: async (text) => ({ kind: 'open', text }) };
}

function sealedForm({ submissionId, survey }: Written, { key, wrappedKeys }: Opened): DraftForm {
  return {
    ...{ survey, isAskedFor: true },
    close: async (text) => ({ kind: 'sealed', wrappedKeys, sealed: await sealText(text, key, submissionId) }),
  };
}
