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

  /** Ends when the file is here, or did not come. */
  get loading(): Promise<void> | null {
    return this.#loading;
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
