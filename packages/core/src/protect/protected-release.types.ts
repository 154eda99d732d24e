/** Nothing here runs: each line is a proof that it compiles, or, under `@ts-expect-error`, that it does not. */
import type { ProtectedRelease, Shown } from './protected-release.ts';

/** What whoever publishes takes: what the audit has passed, and nothing that only looks like it. */
declare function publish(release: ProtectedRelease): void;
declare const passed: ProtectedRelease;
declare const shown: Shown;

publish(passed);
// @ts-expect-error A release that was not audited.
publish(shown);
// @ts-expect-error A copy.
publish({ ...passed });
// @ts-expect-error An object of the same shape.
publish({ id: 'today', cuts: [] });
