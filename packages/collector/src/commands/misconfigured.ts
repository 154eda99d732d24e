import type { Issue } from '@poet/core';
import { exitCodes } from './command.ts';
import type { Surroundings } from './command.ts';

/** Says what is wrong with the environment, and gives the exit code for it. */
export function misconfigured(issues: readonly Issue[], { complain }: Pick<Surroundings, 'complain'>): number {
  for (const { path, message } of issues) complain(`${path}: ${message}`);
  return exitCodes.misuse;
}
