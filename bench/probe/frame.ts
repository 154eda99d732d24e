/** Waits for the end of the next frame that the browser produces. Gives its time on the page's clock, in milliseconds. */
export function nextFrame(): Promise<number> {
  return new Promise((resolve) => requestAnimationFrame(() => void endOfThisFrame().then(resolve)));
}

/** Waits for the end of the first frame before whose painting `holds` is true, or `null` after `limitMs`. */
export function frameWhere(holds: () => boolean, limitMs: number): Promise<number | null> {
  const last = performance.now() + limitMs;
  return new Promise((resolve) => {
    const look = (): void => {
      if (holds()) void endOfThisFrame().then(resolve);
      else if (performance.now() > last) resolve(null);
      else requestAnimationFrame(look);
    };
    requestAnimationFrame(look);
  });
}

/** Called while a frame is being made. A message is a task of its own, so it comes after that frame's style, layout and paint. */
function endOfThisFrame(): Promise<number> {
  return new Promise((resolve) => {
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = () => {
      port1.close();
      resolve(performance.now());
    };
    port2.postMessage(null);
  });
}
