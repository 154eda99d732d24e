/** Web Test Runner puts Mocha's functions on the page; here they have types. */
interface Mocha {
  describe(name: string, tests: () => void): void;
  it(name: string, test: () => Promise<void> | void): void;
  beforeEach(hook: () => Promise<void> | void): void;
  afterEach(hook: () => Promise<void> | void): void;
  /** Stories, and pages that other tests open, have none. */
  readonly after?: (hook: () => Promise<unknown>) => void;
}

export const { describe, it, beforeEach, afterEach, after } = globalThis as unknown as Mocha;
