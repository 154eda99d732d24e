/** Between two presses of the key, at most; as in "Exit this page" of the GOV.UK Design System. */
const pauseMs = 5_000;

/** How many presses of Escape in a row leave. */
export const pressesToLeave = 3;

/** Hears a key for as long as its host is on the page. */
export interface KeyHearing {
  hostConnected(): void;
  hostDisconnected(): void;
}

/**
 * Hears how often Escape is pressed in a row while the host is on the page; any other key, and a longer pause, begin again. A press that ends
 * the composing of a character is none. Once there are enough to leave, the key no longer stops the page that is asked for.
 */
export function hearEscapes(heard: (presses: number) => void): KeyHearing {
  let presses = 0;
  let lastMs = 0;
  let isComposing = false;
  const onKeyDown = (event: KeyboardEvent): void => {
    // Safari ends the composing before it tells of the key, which then has the number of all keys that composed.
    isComposing = event.isComposing || event.keyCode === 229;
    if (event.key === 'Escape' && presses >= pressesToLeave) event.preventDefault();
  };
  const onKeyUp = ({ key, timeStamp }: KeyboardEvent): void => {
    if (isComposing) return;
    const isInTime = timeStamp - lastMs <= pauseMs;
    lastMs = timeStamp;
    presses = key !== 'Escape' ? 0 : isInTime ? presses + 1 : 1;
    if (presses > 0) heard(presses);
  };
  return {
    hostConnected: () => {
      document.addEventListener('keydown', onKeyDown, true);
      document.addEventListener('keyup', onKeyUp, true);
    },
    hostDisconnected: () => {
      document.removeEventListener('keydown', onKeyDown, true);
      document.removeEventListener('keyup', onKeyUp, true);
    },
  };
}
