/** What can have become of a question, in the order in which it is counted. Apart from its schema, so that what counts brings no parser. */
export const statuses = ['answered', 'skipped', 'dont-know', 'not-applicable', 'prefer-not-to-say', 'not-shown'] as const;
