import { createLink } from '../invitations/create-invitations.ts';
import { exitCodes, misuse } from './command.ts';
import type { Command } from './command.ts';
import { readOptions } from './read-options.ts';

const maxCount = 100_000;

/** `poet-collector invitations pseudonyms`: makes pseudonyms for an authority's own list. It keeps none. */
export const invitationsPseudonyms: Command = {
  name: 'invitations pseudonyms',
  help: `\
  poet-collector invitations pseudonyms --count 100
                                             make pseudonyms for an authority's own list, one for each person; nothing is stored`,
  read: (words) => {
    const taken = readOptions(words, { command: 'invitations pseudonyms', options: { count: { type: 'string' } } });
    if (taken.kind === 'misuse') return taken;
    const { count = '' } = taken.values;
    const n = /^\d{1,6}$/.test(count) ? Number(count) : 0;
    if (n < 1 || n > maxCount) return misuse(`Say how many, from 1 to ${maxCount}: --count 100.`);
    return {
      kind: 'ready',
      run: async ({ say }) => {
        say('pseudonym');
        for (let i = 0; i < n; i++) say(createLink());
        return exitCodes.done;
      },
    };
  },
};
