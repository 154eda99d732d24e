/** The one place where recorded clips are played: one at a time, and nothing of one is fetched before. */

/** A clip to play, and whom to tell what becomes of it. */
export interface Playing {
  /** A whole address. */
  readonly src: string;
  /** It plays, or goes on. */
  readonly onSign: () => void;
  /** It was played to its end. */
  readonly onEnd: () => void;
  /** It could not be fetched, or not be played. */
  readonly onFail: () => void;
}

/** Plays a clip, after whatever was being played is broken off. */
export function play(playing: Playing): void {
  const audio = player();
  current = playing;
  audio.src = playing.src;
  audio.play().catch(() => {
    if (current === playing) playing.onFail();
  });
}

/** Breaks off what is being played, lets go of what is being fetched, and is deaf to what comes of it. */
export function breakOff(): void {
  if (!current) return;
  current = null;
  const audio = player();
  audio.pause();
  audio.removeAttribute('src');
  audio.load();
}

/** To be called by the press itself: Safari lets a player play later only if the person’s press has loaded it, be it nothing. */
export function makeReady(): void {
  if (!current) player().load();
}

let current: Playing | null = null;
let only: HTMLAudioElement | null = null;

function player(): HTMLAudioElement {
  if (only) return only;
  only = new Audio();
  only.addEventListener('timeupdate', () => current?.onSign());
  only.addEventListener('ended', () => current?.onEnd());
  only.addEventListener('error', () => current?.onFail());
  return only;
}
