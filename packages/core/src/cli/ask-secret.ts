import { createInterface } from 'node:readline';
import { Writable } from 'node:stream';

/** Asks in the terminal for what is not to be seen there; `null` when the person presses Ctrl-C or Ctrl-D. */
export function askSecret(question: string): Promise<string | null> {
  const unseen = new Writable({ write: (_chunk, _encoding, done) => done() });
  const asking = createInterface({ input: process.stdin, output: unseen, terminal: true });
  process.stderr.write(question);
  return new Promise((resolve) => {
    const give = (secret: string | null): void => {
      process.stderr.write('\n');
      resolve(secret);
      asking.close();
    };
    asking.once('SIGINT', () => give(null));
    asking.once('close', () => resolve(null));
    asking.question('', give);
  });
}
