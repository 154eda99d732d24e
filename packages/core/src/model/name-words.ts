/** What people read of one name in a file: a title, and a sentence or more. */
export type NameWords = readonly [title: string, description: string];

/** What people read of one kind of object: of every name in it, and of itself, unless each name that leads to it says it all. */
export interface ObjectWords {
  readonly title?: string;
  readonly description?: string;
  readonly names: Readonly<Record<string, NameWords>>;
}
