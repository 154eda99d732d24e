import type { ReactiveControllerHost } from 'lit';

/** A file that is fetched once it is needed. Its host is drawn again when it is here; where it does not come, it is asked for again. */
export class Lazy<T> {
  readonly #host: ReactiveControllerHost;
  readonly #load: () => Promise<T>;
  #loading: Promise<void> | null = null;
  #loaded: T | null = null;

  constructor(host: ReactiveControllerHost, load: () => Promise<T>) {
    this.#host = host;
    this.#load = load;
  }

  /** What the file has; `null` until it is here. */
  get here(): T | null {
    this.#loading ??= this.#fetch();
    return this.#loaded;
  }

  /** What the file has, once it is here; `null` where it did not come. */
  async arrival(): Promise<T | null> {
    if (this.here === null) await this.#loading;
    return this.#loaded;
  }

  async #fetch(): Promise<void> {
    try {
      this.#loaded = await this.#load();
      this.#host.requestUpdate();
    } catch {
      this.#loading = null;
    }
  }
}
