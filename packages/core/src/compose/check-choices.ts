import type { Issue } from '../model/issue.ts';
import { pointer } from '../model/pointer.ts';
import { findDuplicates } from './find-duplicates.ts';

/** Words that say what became of a question; a choice with such an id could not be told from them. */
const statusWords: ReadonlySet<string> = new Set(['answered', 'skipped', 'dont-know', 'not-applicable', 'prefer-not-to-say', 'not-shown']);

/** Whose choices they are, for people; what each is; and where the list stands. */
interface Whose {
  readonly owner: string;
  readonly what: 'option' | 'point';
  readonly path: string;
}

/** The ids of a question's options, or of a scale's points: each once, and none a word that means something else. */
export function checkChoices(choices: readonly { readonly id: string }[], { owner, what, path }: Whose): Issue[] {
  const named = choices.map(({ id }, i) => ({ id, path: path + pointer(i) }));
  const reserved = named.filter(({ id }) => statusWords.has(id));
  return [
    ...findDuplicates(named, what),
    ...reserved.map((one) => ({
      path: one.path + pointer('id'),
      code: 'reserved-id',
      message: `${owner} has the ${what} "${one.id}". Offer that under "nonSubstantive" of the question instead, or choose another id.`,
    })),
  ];
}
