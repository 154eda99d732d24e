/** What a person sees while something long goes on: one line that changes on a terminal, a new line now and then in a log. */
export interface ProgressLine {
  /** Call it after each one. */
  show(done: number): void;
}

/** Where lines go: `process.stdout`, or a stand-in. */
export interface Output {
  readonly isTTY?: boolean;
  write(text: string): unknown;
}

/** In a log, a line after every so many. */
const linesEvery = 500;
const redrawMs = 100;

/** Begins a progress line over `total` steps. `nowMs` is a clock. */
export function progressLine(total: number, output: Output, nowMs: () => number): ProgressLine {
  const startMs = nowMs();
  let shownMs = -Infinity;
  return {
    show(done) {
      const isLast = done === total;
      const line = describe({ done, total, elapsedMs: nowMs() - startMs });
      if (!output.isTTY) {
        if (isLast || done % linesEvery === 0) output.write(`${line}\n`);
        return;
      }
      if (!isLast && nowMs() - shownMs < redrawMs) return;
      shownMs = nowMs();
      output.write(`\r\x1b[2K${line}${isLast ? '\n' : ''}`);
    },
  };
}

function describe({ done, total, elapsedMs }: { done: number; total: number; elapsedMs: number }): string {
  const perSecond = done / Math.max(0.001, elapsedMs / 1_000);
  const count = `${number(done)} of ${number(total)} sent, ${number(Math.round(perSecond))} a second`;
  return done === total ? `${count}.` : `${count}, about ${duration((total - done) / perSecond)} left`;
}

function number(value: number): string {
  return value.toLocaleString('en-GB');
}

function duration(seconds: number): string {
  return seconds < 90 ? `${Math.ceil(seconds)} s` : `${Math.ceil(seconds / 60)} min`;
}
