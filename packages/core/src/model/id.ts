import * as z from 'zod/mini';

/** Names that would collide with what every JavaScript object has, or with a page of the survey. */
const reserved: ReadonlySet<string> = new Set([
  'constructor',
  'hasOwnProperty',
  'isPrototypeOf',
  'propertyIsEnumerable',
  'prototype',
  'toLocaleString',
  'toString',
  'valueOf',
  'check-answers',
]);

/** The id of a question, section, scale, point, option or concept: letters, digits and hyphens, at most 64, a letter first. */
export const Id = z.string().check(
  z.regex(/^[A-Za-z][A-Za-z0-9-]{0,63}$/, 'An id has only letters, digits and hyphens, begins with a letter and is at most 64 long.'),
  z.refine((id) => !reserved.has(id), { error: 'This id is reserved. Choose another.', params: { code: 'reserved-id' } }),
);

/** The id of an instrument or a module: one to four plain ids joined by `/`; an authority's own begins with its code: `302/parking`. */
export const DefinitionId = z
  .string()
  .check(
    z.regex(
      /^(?:\d{3}\/)?[a-z][a-z0-9-]{0,63}(?:\/[a-z][a-z0-9-]{0,63}){0,3}$/,
      'An instrument or module id looks like short-breaks, poet/parent-carer/ehcp or 302/parking.',
    ),
  );

/** A version as in Semantic Versioning, without suffixes: `1.0.0`. */
export const Version = z.string().check(z.regex(/^(?:0|[1-9]\d{0,5})(?:\.(?:0|[1-9]\d{0,5})){2}$/, 'A version looks like 1.0.0.'));

/** A module pinned at a version: `short-breaks@1.0.0`. */
export const PinnedModule = z
  .string()
  .check(
    z.regex(
      /^(?:\d{3}\/)?[a-z][a-z0-9-]{0,63}(?:\/[a-z][a-z0-9-]{0,63}){0,3}@(?:0|[1-9]\d{0,5})(?:\.(?:0|[1-9]\d{0,5})){2}$/,
      'A module is named with its version: short-breaks@1.0.0.',
    ),
  );

/** A local authority, by the three-digit code of the Department for Education: `302`. It stays when boundaries and ONS codes change. */
export const AuthorityCode = z
  .string()
  .check(z.regex(/^\d{3}$/, 'An authority is named by its three-digit Department for Education code, such as 302.'));

/** SHA-256 of a canonical JSON text (RFC 8785), in hexadecimal. */
export const Hash = z.string().check(z.regex(/^sha256-[0-9a-f]{64}$/, 'A hash looks like sha256- and 64 hexadecimal digits.'));

/** A BCP 47 language tag: `en`, `en-simple`, `cy`. Easy Read is the registered variant `simple`. */
export const LanguageTag = z
  .string()
  .check(z.regex(/^[a-z]{2,3}(?:-[A-Za-z0-9]{2,8}){0,3}$/, 'A language is a BCP 47 tag such as en, en-simple or cy.'));
