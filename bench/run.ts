import { contenders as allContenders } from './contenders/all.ts';
import type { Contender } from './contenders/contender.ts';
import { installContenders } from './install.ts';
import { describeMachine } from './machine.ts';
import type { Bench, Failure } from './measure/bench.ts';
import { reasonOf } from './measure/bench.ts';
import { startBrowser } from './measure/browser.ts';
import { measureLoad } from './measure/load.ts';
import { measureMemory } from './measure/memory.ts';
import { measureMount } from './measure/mount.ts';
import { Samples } from './measure/samples.ts';
import { measureWalk } from './measure/walk.ts';
import { measureWire } from './measure/wire.ts';
import type { NodeResult } from './node/measure-node.ts';
import { help, readOptions } from './options.ts';
import type { Options, SectionId } from './options.ts';
import { takePictures } from './pictures.ts';
import { report } from './report.ts';
import { serve } from './serve.ts';
import { buildSite } from './site.ts';
import type { ServedFile, Site } from './site.ts';
import type { TalliesResult } from './tallies/measure-tallies.ts';
import { talliesReport } from './tallies/tallies-report.ts';
import { writeIntoReadme } from './write.ts';

const sections: Readonly<Record<Exclude<SectionId, 'node' | 'tallies'>, (bench: Bench) => Promise<void>>> = {
  wire: measureWire,
  load: measureLoad,
  walk: measureWalk,
  mount: measureMount,
  memory: measureMemory,
};

try {
  const options = readOptions(process.argv.slice(2));
  if (options.help) console.log(help);
  else await run(options);
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
}

/** One whole run. The exit code is about measuring only: a goal that is not met is a finding, not a failure. */
async function run(options: Options): Promise<void> {
  const started = performance.now();
  const say = (progress: string): void => console.error(`${((performance.now() - started) / 1000).toFixed(0).padStart(4)} s  ${progress}`);
  installContenders(say);
  const failures: Failure[] = [];
  const samples = new Samples();
  const browser = await startBrowser();
  try {
    const { contenders, files } = await build(options, { failures, say });
    const server = await serve(files);
    const bench: Bench = { browser, origin: server.origin, contenders, samples, failures, quick: options.quick, say };
    try {
      if (options.pictures !== undefined) await takePictures(bench, options.pictures);
      for (const section of options.sections) if (section !== 'node' && section !== 'tallies') await sections[section](bench);
    } finally {
      await server.close();
    }
    const machine = describeMachine(await browser.version());
    const node = options.sections.includes('node') ? await inNode(bench) : null;
    const tallies = options.sections.includes('tallies') ? await ofTallies(bench) : null;
    say('done');
    const isOnlyTallies = options.sections.length === 1 && tallies !== null;
    const parts = {
      ...(!isOnlyTallies && { bench: report({ machine, contenders, samples, node, failures }) }),
      ...(tallies !== null && { tallies: talliesReport(describeMachine(await browser.version()), tallies) }),
    };
    for (const part of ['bench', 'tallies'] as const) {
      const markdown = parts[part];
      if (markdown === undefined) continue;
      console.log(`\n${markdown}\n`);
      if (options.write) await writeIntoReadme(part, markdown);
    }
  } finally {
    await browser.close();
  }
  if (failures.length > 0) process.exitCode = 1;
}

interface Progress {
  readonly failures: Failure[];
  readonly say: (progress: string) => void;
}

/** Builds the pages of everybody asked for. Who cannot be built is left out, and said to be. */
async function build(options: Options, { failures, say }: Progress): Promise<{ contenders: readonly Contender[]; files: Site }> {
  const contenders: Contender[] = [];
  const files = new Map<string, ServedFile>();
  for (const contender of allContenders.filter(({ id }) => options.contenders.includes(id))) {
    say(`building ${contender.label}`);
    try {
      for (const [path, file] of await buildSite(contender)) files.set(path, file);
      contenders.push(contender);
    } catch (error) {
      const message = reasonOf(error);
      failures.push({ contender: contender.id, what: 'building', message });
      say(`${contender.label} is missing: ${message}`);
    }
  }
  return { contenders, files };
}

/** Imported late: it needs DuckDB and a database server, which the others can do without. */
async function ofTallies({ quick, say, failures }: Bench): Promise<TalliesResult | null> {
  try {
    const { measureTallies } = await import('./tallies/measure-tallies.ts');
    return await measureTallies({ quick, say });
  } catch (error) {
    failures.push({ contender: 'poet', what: 'tallies', message: reasonOf(error) });
    return null;
  }
}

/** Imported late: it needs `@poet/core`, and the browser's part can do without. */
async function inNode({ quick, say, failures }: Bench): Promise<NodeResult | null> {
  try {
    const { measureNode } = await import('./node/measure-node.ts');
    return await measureNode({ quick, say });
  } catch (error) {
    failures.push({ contender: 'poet', what: 'in Node', message: reasonOf(error) });
    return null;
  }
}
