import { laterMessages } from '../messages/later-messages.ts';

/** Lets the person save the sealed answers as a file on the device. Nothing leaves it. */
export function saveCopy(bytes: string | null): void {
  if (bytes === null) return;
  const url = URL.createObjectURL(new Blob([bytes], { type: 'application/json' }));
  const link = document.createElement('a');
  link.href = url;
  link.download = laterMessages.copyName();
  link.click();
  setTimeout(() => URL.revokeObjectURL(url), 60_000);
}
