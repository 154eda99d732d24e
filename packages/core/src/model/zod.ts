/**
 * The one place where zod enters. Without `jitless`, zod tries `new Function` once to see whether it may compile
 * its checks, and every page with a strict Content Security Policy then reports an eval that nobody meant.
 */
import * as z from 'zod/mini';

z.config({ jitless: true });

/**
 * Checks data against a schema. A function of this file, not zod's own passed on: whoever parses imports it,
 * so no bundler can leave the setting above out.
 */
export function safeParse<S extends z.core.$ZodType>(schema: S, data: unknown): z.core.util.SafeParseResult<z.core.output<S>> {
  return z.safeParse(schema, data);
}

export { z };
