import { lockManager } from './lock-manager.ts';

/** Something that is this tab's alone, until it lets go. */
export interface Hold {
  release(): void;
}

/** How something is to be held. */
export interface HoldOptions {
  /** Takes it away from whoever holds it. */
  readonly steals: boolean;
  /** To be told when somebody else has taken it away. */
  readonly lost: () => void;
}

/**
 * Holds a name, as the only one on this device, or does not wait for it: `null` where somebody else holds it. Where there are no Web Locks everybody
 * holds everything, and whoever writes sees to it that nothing is written over.
 */
export async function hold(name: string, { steals, lost }: HoldOptions): Promise<Hold | null> {
  const locks = lockManager();
  if (!locks) return { release() {} };
  return new Promise((resolve) => {
    let isReleased = false;
    let isHeld = false;
    const work = (lock: unknown): Promise<void> | void => {
      if (!lock) return resolve(null);
      isHeld = true;
      return new Promise((end) => {
        const release = () => {
          isReleased = true;
          end();
        };
        resolve({ release });
      });
    };
    locks.request(`poet:${name}`, steals ? { steal: true } : { ifAvailable: true }, work).catch(() => {
      if (!isHeld) resolve({ release() {} });
      else if (!isReleased) lost();
    });
  });
}
