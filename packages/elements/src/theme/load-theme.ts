/**
 * The themes that ship besides the default, each a file of its own: the text of a style sheet, so that the file imports nothing. A theme says
 * what each token is where the host says nothing, and has the few rules that no token can say.
 */
const themes = new Map<string, () => Promise<{ readonly theme: string }>>([
  ['govuk', () => import('./govuk.ts')],
  ['nhs', () => import('./nhs.ts')],
  ['high-contrast', () => import('./high-contrast.ts')],
]);

/** Loads a theme as the text of a style sheet. `undefined` where there is no such theme, or its file does not come. */
export async function loadTheme(name: string): Promise<string | undefined> {
  return (
    await themes
      .get(name)?.()
      .catch(() => undefined)
  )?.theme;
}
