/** The browser’s locks; `null` where it has none, or does not let this page use them. */
export function lockManager(): LockManager | null {
  try {
    return globalThis.navigator?.locks ?? null;
  } catch {
    return null;
  }
}
