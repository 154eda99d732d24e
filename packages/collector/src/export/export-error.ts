/** What stands in the way of an export, in words for whoever asked for it; it has nothing to do with the database. */
export class ExportError extends Error {
  override readonly name = 'ExportError';
}
