import { existsSync, readFileSync } from 'node:fs';
import { cpus, loadavg, totalmem, type } from 'node:os';

/** Where and when something was measured. */
export interface Machine {
  /** `2026-11-23` */
  readonly day: string;
  readonly processor: string;
  readonly cores: number;
  readonly memoryGiB: number;
  readonly system: string;
  readonly chromium: string;
  readonly node: string;
  /** How many programs wanted a core, on average over the last five minutes of the run. */
  readonly load: number;
}

/** Describes this machine at this moment. */
export function describeMachine(chromium: string): Machine {
  return {
    day: new Date().toISOString().slice(0, 10),
    processor: cpus()[0]?.model.trim() ?? 'unknown processor',
    cores: cpus().length,
    memoryGiB: Math.round(totalmem() / 1024 ** 3),
    system: systemName(),
    chromium,
    node: process.version,
    load: loadavg()[1] ?? 0,
  };
}

function systemName(): string {
  const file = '/etc/os-release';
  const name = existsSync(file) ? /^PRETTY_NAME="(.*)"$/m.exec(readFileSync(file, 'utf8'))?.[1] : undefined;
  return name ?? type();
}
