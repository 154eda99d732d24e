import type { Command } from './command.ts';
import { key } from './key.ts';
import { migrateCommand } from './migrate-command.ts';
import { serve } from './serve.ts';

/** Everything that `poet-collector` does, in the order of its help. A new command is a file beside this one, and a line here. */
export const commands: readonly Command[] = [serve, migrateCommand, key];
