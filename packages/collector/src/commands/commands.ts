import { audit } from './audit.ts';
import { backup } from './backup.ts';
import type { Command } from './command.ts';
import { exportCommand } from './export.ts';
import { invitationsCreate } from './invitations-create.ts';
import { invitationsList } from './invitations-list.ts';
import { invitationsPseudonyms } from './invitations-pseudonyms.ts';
import { keysAdd } from './keys-add.ts';
import { keysList } from './keys-list.ts';
import { keysRevoke } from './keys-revoke.ts';
import { migrateCommand } from './migrate-command.ts';
import { release } from './release.ts';
import { restore } from './restore.ts';
import { retainCommand } from './retain-command.ts';
import { serve } from './serve.ts';
import { setAsideAccept, setAsideList, setAsideShow, setAsideWithdraw } from './set-aside.ts';
import { signingKeysAdd } from './signing-keys-add.ts';
import { signingKeysList } from './signing-keys-list.ts';
import { signingKeysRetire } from './signing-keys-retire.ts';
import { talliesRebuild, talliesVerify } from './tallies.ts';
import { verify } from './verify.ts';
import { webhooksAdd } from './webhooks-add.ts';
import { webhooksList } from './webhooks-list.ts';
import { webhooksRemove } from './webhooks-remove.ts';
import { webhooksRetry } from './webhooks-retry.ts';
import { webhooksRotate } from './webhooks-rotate.ts';
import { withdraw } from './withdraw.ts';
import { withdrawn } from './withdrawn.ts';

/** Everything that `poet-collector` does, in the order of its help. A new command is a file beside this one, and a line here. */
export const commands: readonly Command[] = [
  serve,
  migrateCommand,
  keysAdd,
  keysList,
  keysRevoke,
  exportCommand,
  audit,
  invitationsCreate,
  invitationsList,
  invitationsPseudonyms,
  signingKeysAdd,
  signingKeysList,
  signingKeysRetire,
  withdraw,
  withdrawn,
  setAsideList,
  setAsideShow,
  setAsideAccept,
  setAsideWithdraw,
  retainCommand,
  talliesVerify,
  talliesRebuild,
  release,
  backup,
  restore,
  verify,
  webhooksAdd,
  webhooksList,
  webhooksRotate,
  webhooksRetry,
  webhooksRemove,
];
