/** Easy Read in English: the registered variant `simple` of the language (BCP 47). */
export const easyRead = 'en-simple' as const;

/** Whether a tag is of Easy Read, in whichever language. */
export function isEasyRead(tag: string): boolean {
  return tag.split('-').includes('simple');
}
