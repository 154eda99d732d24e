/** Routing, required answers and paging for the hand-written form: all the script that the floor has. */
export function enhance(form: HTMLFormElement): void {
  const routed = [...form.querySelectorAll<HTMLElement>('[data-question]')];
  form.addEventListener('change', (event) => {
    const { name, value } = event.target as HTMLInputElement;
    for (const element of routed) if (element.dataset['question'] === name) element.hidden = element.dataset['is'] !== value;
  });
  form.addEventListener('submit', (event) => {
    event.preventDefault();
    const page = form.querySelector<HTMLElement>('section:not([hidden])')!;
    const missing = page.querySelector<HTMLInputElement>(':is(fieldset, div):not([hidden]) :is(input, textarea):invalid');
    if (missing !== null) return void missing.reportValidity();
    const next = page.nextElementSibling as HTMLElement | null;
    if (next === null) return;
    page.hidden = true;
    next.hidden = false;
    scrollTo(0, 0);
  });
}
