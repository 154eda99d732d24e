import { testFiles } from './gate.mjs';

/**
 * Which folder of @poet/core may import which: the pipeline, from the nouns to the report. All may import `errors.ts`, and types from anywhere in core.
 * @type {Readonly<Record<string, readonly string[]>>}
 */
const arrows = {
  model: [],
  content: ['model'],
  compose: ['model'],
  fill: ['model', 'compose'],
  form: ['model', 'fill'],
  score: ['model'],
  compare: ['model', 'score'],
  protect: ['model', 'score'],
  report: ['model', 'content', 'compose', 'fill', 'score', 'compare', 'protect'],
  cli: ['model', 'content', 'compose', 'fill', 'score', 'compare', 'protect', 'report'],
};

/**
 * The same inside of `compose`: what a page needs to put a survey together stands in the folder itself and imports none of its rooms, which are
 * for those who write questions.
 * @type {Readonly<Record<string, readonly string[]>>}
 */
const roomsOfCompose = {
  prove: [],
  measure: ['prove'],
  diff: ['prove'],
  check: ['prove', 'measure', 'diff'],
};

/**
 * One gate for each folder of core, and one for what none of them may import. Tests beside the code are free.
 * @type {readonly import('./gate.mjs').Gate[]}
 */
export const arrowGates = [
  ...Object.entries(arrows).map(([folder, allowed]) => ({
    name: `core-${folder}`,
    imports: new RegExp(
      `^(\\.\\./)+(?!(errors\\.ts|${[folder, ...allowed].map((name) => `${name}/.*`).join('|')})$)(${[...Object.keys(arrows), 'index\\.ts'].join('|')})(/|$)`,
    ),
    within: [`packages/core/src/${folder}/**`],
    except: testFiles,
    message: `core/src/${folder} may import ${['errors.ts', ...allowed].join(', ')} and nothing else of core.`,
  })),
  {
    name: 'compose',
    imports: new RegExp(`^\\./(${Object.keys(roomsOfCompose).join('|')})/`),
    within: ['packages/core/src/compose/*.ts'],
    except: testFiles,
    message: 'What composes in a page stands in core/src/compose itself and imports none of its rooms.',
  },
  ...Object.entries(roomsOfCompose).flatMap(([room, allowed]) => {
    const others = Object.keys(roomsOfCompose).filter((other) => other !== room && !allowed.includes(other));
    if (others.length === 0) return [];
    return {
      name: `compose-${room}`,
      imports: new RegExp(`^\\.\\./(${others.join('|')})/`),
      within: [`packages/core/src/compose/${room}/**`],
      except: testFiles,
      message: `core/src/compose/${room} may import ${['what stands in compose itself', ...allowed].join(', ')} and no other room of it.`,
    };
  }),
  {
    name: 'protect',
    imports: /^\.\/audit\//,
    within: ['packages/core/src/protect/*.ts'],
    except: testFiles,
    message: 'What needs a solver stands in core/src/protect/audit. The rules, and what is shown, know none: a page may have them.',
  },
  {
    name: 'core-outside',
    imports: /^(@poet\/|node:)/,
    typesToo: true,
    within: ['packages/core/src/**'],
    except: [...testFiles, 'packages/core/src/cli/**'],
    message: 'Core runs in a page as well as in Node and knows nothing of its users: no other package of ours, no built-in module of Node.',
  },
  {
    name: 'core-by-name',
    imports: /\/core\/(src|dist)\//,
    typesToo: true,
    except: ['bench/**', ...testFiles],
    message: 'Import the public names of @poet/core, not its files.',
  },
  {
    name: 'elements-alone',
    imports: /^@poet\/collector|\/collector\//,
    typesToo: true,
    within: ['packages/elements/**', 'packages/core/**'],
    message: 'Elements and collector meet as JSON and never import each other; core imports neither.',
  },
  {
    name: 'collector-alone',
    imports: /^@poet\/elements|\/elements\//,
    typesToo: true,
    within: ['packages/collector/**', 'packages/core/**'],
    message: 'Elements and collector meet as JSON and never import each other; core imports neither.',
  },
];
