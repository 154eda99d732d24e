import { periodId } from '@poet/core/periods.js';
import type { AuditEntry } from '../store/audit-log.ts';
import type { Following } from './make-in-thread.ts';
import type { MadeRelease, MadeReport, ReleaseMaterial } from './material.ts';
import { readMaterial } from './read-material.ts';
import type { WantedRelease } from './read-material.ts';
import type { ReleaseStore } from './release-store.ts';

/** What publishing needs. */
export interface Publishing extends WantedRelease, Following {
  readonly store: ReleaseStore;
  readonly record: (entry: AuditEntry) => Promise<void>;
  readonly make: (material: ReleaseMaterial, following: Following) => Promise<MadeRelease>;
  /** Whether to do everything but keep anything of it. */
  readonly isDryRun: boolean;
  /** `command`, or `schedule`. */
  readonly doneBy: string;
}

/** What came of it. */
export type Publication =
  /** `said` is what there is to know beside it. */
  | { readonly kind: 'published' | 'foreseen'; readonly reports: readonly MadeReport[]; readonly said: readonly string[] }
  /** Nothing is published. `messages` of what is unsafe have counts in them: for whoever publishes, and for no log. */
  | { readonly kind: 'unsafe' | 'issues'; readonly messages: readonly string[]; readonly said: readonly string[] }
  /** The period was released before; nobody has answered; or somebody else has published meanwhile. */
  | { readonly kind: 'released' | 'nothing' | 'overtaken'; readonly message: string };

/**
 * Makes a release and stores it with its reports: all of it, or nothing. What is unsafe is not stored; that it was tried is recorded. Two at once publish
 * once: each stands on the release before it, and only one can be the next.
 */
export async function publishRelease(publishing: Publishing): Promise<Publication> {
  const { store, make, isDryRun, onProgress, signal } = publishing;
  const read = await store.read((reader) => readMaterial(reader, publishing));
  if (read.kind !== 'ok') return read;
  const { material, position, said } = read;
  const made = await make(material, { onProgress, signal });
  if (made.kind !== 'made') {
    const messages = made.kind === 'unsafe' ? made.breaches : made.messages;
    if (!isDryRun) await publishing.record(entryOf('release refused', publishing, `${made.kind}, ${messages.length} reasons`));
    return { kind: made.kind, messages, said };
  }
  if (isDryRun) return { kind: 'foreseen', reports: made.reports, said };
  const isStored = await store.publish({
    ...{ position, id: material.id, releasedOn: publishing.today, period: periodId(material.period), record: made.record },
    reports: made.reports.flatMap((report) => rowsOf(report, material)),
    audit: entryOf('release published', publishing, `${made.reports.length} reports`),
  });
  if (isStored) return { kind: 'published', reports: made.reports, said };
  return {
    kind: 'overtaken',
    message: 'Another release was published meanwhile, so nothing of this one is. Run it again: it has to be held against that one.',
  };
}

function rowsOf({ authority, body, associations }: MadeReport, { subjects }: ReleaseMaterial) {
  return subjects
    .filter(({ code }) => code === authority)
    .map(({ statement: { number, receivedUntil, n } }) => ({ authority, number, receivedUntil, counted: n, body, associations }));
}

function entryOf(action: AuditEntry['action'], { period, authority, today, doneBy }: Publishing, what: string): AuditEntry {
  return { doneOn: today, doneBy, action, about: `${periodId(period)}, ${authority ?? 'all authorities'}: ${what}` };
}
