/** The first element that matches, in the document or in any open shadow root. */
export function find(selector: string, root: Document | ShadowRoot = document): Element | null {
  const here = root.querySelector(selector);
  if (here !== null) return here;
  for (const host of hostsIn(root)) {
    const inside = find(selector, host);
    if (inside !== null) return inside;
  }
  return null;
}

/** Elements in the document and in every open shadow root. */
export function countElements(root: Document | ShadowRoot = document): number {
  let count = root.querySelectorAll('*').length;
  for (const host of hostsIn(root)) count += countElements(host);
  return count;
}

function* hostsIn(root: Document | ShadowRoot): Generator<ShadowRoot> {
  const walker = document.createTreeWalker(root, NodeFilter.SHOW_ELEMENT);
  for (let node = walker.nextNode(); node !== null; node = walker.nextNode()) {
    const inside = (node as Element).shadowRoot;
    if (inside !== null) yield inside;
  }
}

/**
 * What a person would see and aim at for this control: the control, or its label where a renderer hides the native input behind its own drawing.
 * `null` while neither is laid out and visible.
 */
export function visiblePart(control: Element | null): Element | null {
  if (control === null || !control.isConnected) return null;
  const label = (control as HTMLInputElement).labels?.[0] ?? null;
  return [control, label].find((part) => part !== null && isVisible(part)) ?? null;
}

function isVisible(element: Element): boolean {
  const { width, height } = element.getBoundingClientRect();
  return (
    width > 4 && height > 4 && element.checkVisibility({ opacityProperty: true, visibilityProperty: true, contentVisibilityAuto: true })
  );
}
