import { testFiles } from './gate.mjs';

const elements = ['packages/elements/src/**'];

/**
 * Where each outside thing comes in, and what comes in nowhere. Everywhere else it is a lint error, so that replacing it changes one file.
 * @type {readonly import('./gate.mjs').Gate[]}
 */
export const gates = [
  {
    name: 'localize',
    imports: /^@lit\/localize/,
    except: ['packages/elements/src/{localize,messages}.ts', 'packages/elements/src/messages/**'],
    message: '@lit/localize enters through elements/src/localize.ts.',
  },
  {
    name: 'sending',
    imports: /^ky(\/|$)/,
    except: ['packages/elements/src/send/**'],
    message: 'ky enters through elements/src/send/.',
  },
  {
    name: 'device-database',
    imports: /^idb(\/|$)/,
    except: ['packages/elements/src/device/**'],
    message: 'idb enters through elements/src/device/.',
  },
  {
    name: 'proof-of-work',
    imports: /^altcha-lib(\/|$)/,
    except: ['packages/elements/src/proof/**', 'packages/collector/src/proof/**', 'bench/**', ...testFiles],
    message: 'Proof of work enters through elements/src/proof/ and collector/src/proof/.',
  },
  {
    name: 'database',
    imports: /^(kysely|pg|@electric-sql\/pglite)(\/|$)/,
    except: [
      'packages/collector/src/{store,database}.ts',
      'packages/collector/src/*/*-store.ts',
      'packages/collector/src/{migrations,store,tallies}/**',
      'bench/**',
      ...testFiles,
    ],
    message:
      'The database enters through collector/src/database.ts, store.ts, store/ and tallies/, and the stores of its folders (x-store.ts).',
  },
  {
    name: 'zod',
    imports: /^zod(\/|$)(?!mini$)/,
    except: ['bench/**'],
    message:
      'zod has one spelling: import * as z from "zod/mini". The other ways in cost a page 25 kB and more, and make two types of one.',
  },
  {
    name: 'zod-mini',
    imports: /^zod\/mini$/,
    except: ['packages/core/src/model/**', 'bench/**', ...testFiles],
    message: 'Unknown data becomes a value through parse() and the schemas of core/src/model, which turn the eval of zod off.',
  },
  {
    name: 'xml',
    imports: /^@xmldom\/xmldom/,
    except: ['packages/core/src/cli/xliff/read-xml.ts', ...testFiles],
    message: 'XML is read in core/src/cli/xliff/read-xml.ts, which refuses what could make a reader work for ever.',
  },
  {
    name: 'solver',
    imports: /^highs(\/|$)/,
    except: ['packages/core/src/protect/audit/linear-program.ts', ...testFiles],
    message: 'HiGHS enters through core/src/protect/audit/linear-program.ts.',
  },
  {
    name: 'test-files',
    imports: /^(\.\.\/)+(test|tests)\//,
    typesToo: true,
    within: ['packages/*/src/**'],
    except: [...testFiles, '**/*.stories.ts'],
    message: 'What is published imports nothing that only tests have: no package holds it, and its types cannot be declared.',
  },
  {
    name: 'lit-unsafe',
    imports: /^lit(-html)?\/(directives\/(unsafe-|style-map)|static)/,
    message: 'No unsafe HTML and no inline style: a strict Content Security Policy forbids both. Use a template, or a class.',
  },
  {
    name: 'tag-registry',
    writes: 'Identifier[name="customElements"]',
    within: elements,
    except: ['packages/elements/src/{define,define-frame,define-report}.ts', ...testFiles, '**/*.stories.ts'],
    message: 'The tag registry enters through elements/src/define.ts, define-frame.ts and define-report.ts.',
  },
  {
    name: 'device-storage',
    writes:
      'MemberExpression[property.name="locks"], Identifier[name=/^(indexedDB|localStorage|sessionStorage|BroadcastChannel)$/], MemberExpression[object.name="navigator"][property.name="storage"]',
    within: elements,
    except: ['packages/elements/src/device/**', ...testFiles],
    message: 'Storage on the device, Web Locks and BroadcastChannel enter through elements/src/device/.',
  },
  {
    name: 'speech',
    writes: 'Identifier[name=/^(speechSynthesis|SpeechSynthesisUtterance)$/]',
    within: elements,
    except: ['packages/elements/src/aloud/speech.ts', ...testFiles, '**/*.stories.ts'],
    message: 'The platform’s voice enters through elements/src/aloud/speech.ts, which lets one survey speak at a time.',
  },
  {
    name: 'clips',
    writes: 'NewExpression[callee.name="Audio"]',
    within: elements,
    except: ['packages/elements/src/aloud/recording.ts', ...testFiles],
    message: 'Recorded clips are played in elements/src/aloud/recording.ts, one at a time.',
  },
  {
    name: 'environment',
    writes: 'MemberExpression[object.name="process"][property.name="env"]',
    within: ['packages/**'],
    except: ['packages/collector/src/{main,configuration}.ts', ...testFiles],
    message: 'The environment enters through collector/src/main.ts.',
  },
  {
    name: 'clock-and-chance',
    writes: [
      'MemberExpression[object.name="Math"][property.name="random"]',
      'MemberExpression[object.name="Date"][property.name="now"]',
      'NewExpression[callee.name="Date"][arguments.length=0]',
      'Identifier[name="randomUUID"]',
    ].join(', '),
    within: ['packages/core/src/**'],
    except: testFiles,
    message: 'Core has no clock and no randomness of its own: dates, ids and random numbers are arguments.',
  },
  {
    name: 'old-arrays',
    writes: [
      'CallExpression[callee.property.name=/^reduce(Right)?$/]',
      'CallExpression[callee.object.name="Array"][callee.property.name="from"][arguments.length>1]',
    ].join(', '),
    within: [...elements, 'packages/core/src/{model,fill}/**', 'packages/core/src/compose/*.ts'],
    except: [...testFiles, '**/*.stories.ts', 'packages/elements/src/catalogue/**'],
    message:
      'Scripts of old libraries on the page put another reduce, and an Array.from that takes no function, in place. Use a loop, or map.',
  },
  {
    name: 'html-from-strings',
    writes: [
      'MemberExpression[property.name=/^(innerHTML|outerHTML|insertAdjacentHTML|setHTMLUnsafe|createContextualFragment)$/]',
      'MemberExpression[object.name="document"][property.name=/^write(ln)?$/]',
    ].join(', '),
    message: 'No HTML from strings: use a template, or textContent.',
  },
  {
    name: 'template-sinks',
    writes:
      'TaggedTemplateExpression[tag.name=/^(html|svg)$/] TemplateElement[value.raw=/([.](inner|outer)HTML|\\sstyle|\\son[a-z]+)\\s*=|<script/i]',
    within: elements,
    message: 'No HTML sinks, inline styles, inline handlers or scripts in a template: a strict Content Security Policy forbids them.',
  },
  {
    name: 'form-markup',
    writes: 'Literal[value=/<[a-z!]/i], :not(TaggedTemplateExpression) > TemplateLiteral > TemplateElement[value.raw=/<[a-z!]/i]',
    within: ['packages/core/src/form/**', 'packages/collector/src/**'],
    except: ['packages/core/src/form/html.ts', ...testFiles],
    message: 'HTML that is sent as text is made by the template of core/src/form/html.ts alone, which escapes whatever is put in.',
  },
  {
    name: 'form-attributes',
    writes: 'TaggedTemplateExpression[tag.name="html"] TemplateElement[value.raw=/(=$|\\sstyle\\s*=|\\son[a-z]+\\s*=|<script|<style)/i]',
    within: ['packages/core/src/form/**'],
    except: testFiles,
    message: 'Attributes have quotation marks, and there is no inline style, inline handler or script: a strict policy forbids them.',
  },
  {
    name: 'form-only',
    imports: /^hono\/(html|jsx)|\/form\/html\.ts$/,
    within: ['packages/**'],
    except: testFiles,
    message: 'HTML that is sent as text is written in core/src/form.',
  },
  {
    name: 'named-exports',
    writes: 'ExportDefaultDeclaration',
    except: ['*.config.{js,mjs}', '.storybook/**', '**/*.stories.ts'],
    message: 'Named exports only.',
  },
];
