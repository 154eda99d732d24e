/** Stands in for the platform’s player, which makes no sound on a test machine and plays only after a real press: it is silent, and ends when the test says so. */
export class AudioStandIn extends EventTarget {
  /** Every address that was played, and each time that one was broken off as `(stop)`. */
  heard: string[] = [];
  src = '';
  isPlaying = false;

  play(): Promise<void> {
    this.heard.push(this.src.replace(/^.*\//, ''));
    this.isPlaying = true;
    return Promise.resolve();
  }

  pause(): void {
    if (this.isPlaying) this.heard.push('(stop)');
    this.isPlaying = false;
  }

  load(): void {
    this.isPlaying = false;
  }

  removeAttribute(): void {
    this.src = '';
  }

  /** The clip plays to its end. */
  end(): void {
    this.isPlaying = false;
    this.dispatchEvent(new Event('ended'));
  }

  /** The clip cannot be fetched. */
  fail(): void {
    this.isPlaying = false;
    this.dispatchEvent(new Event('error'));
  }

  /** Forgets what was heard. */
  forget(): void {
    this.heard = [];
  }
}

/** Puts the stand-in where the browser has its own, for as long as the page is there. */
export function standInForAudio(): AudioStandIn {
  const audio = new AudioStandIn();
  const value = function build(): AudioStandIn {
    return audio;
  };
  Object.defineProperty(globalThis, 'Audio', { value, configurable: true });
  return audio;
}
