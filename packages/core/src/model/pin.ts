/** `short-breaks@1.0.0`: a definition pinned at its version. */
export function pin(definition: { readonly id: string; readonly version: string }): string {
  return `${definition.id}@${definition.version}`;
}
