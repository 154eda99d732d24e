import { readFile } from 'node:fs/promises';
import { parseJson } from '@poet/core';
import type { Issue, Parsed } from '@poet/core';
import { shippedRules } from './rules.ts';
import type { Rule } from './rules.ts';

/** Loads the rules: those of a JSON file, none, or the shipped ones where nothing is said. */
export async function loadRules(file: string | null): Promise<Parsed<readonly Rule[]>> {
  if (file === null) return { kind: 'ok', value: shippedRules };
  if (file === 'none') return { kind: 'ok', value: [] };
  const text = await readFile(file, 'utf8').catch(() => null);
  if (text === null) return refuse('cannot-be-read', `POET_RULES is "${file}", which cannot be read. Expected a JSON file, or "none".`);
  const json = parseJson(text, limits);
  return json.kind === 'ok' ? readRules(json.value, file) : json;
}

const limits = { maxBytes: 65_536, maxDepth: 4, maxValues: 1_000 } as const;

function readRules(value: unknown, file: string): Parsed<readonly Rule[]> {
  if (!Array.isArray(value)) return refuse('not-a-list', `${file} has no list. Expected rules in [ ].`);
  const wrong = value.findIndex((rule) => !isRule(rule));
  if (wrong === -1) return { kind: 'ok', value };
  const example = '{"name": "burst", "same": ["sender"], "atOnce": 150, "perHour": 900, "then": "set-aside"}';
  const message = `${file}: rule ${wrong + 1} cannot be used. Expected one such as ${example}; "same" has sender, answers or words; "then" is set-aside, or refuse with sender alone.`;
  return refuse('bad-rule', message);
}

function isRule(value: unknown): value is Rule {
  if (typeof value !== 'object' || value === null) return false;
  const { name, same, atOnce, perHour, then } = { name: '', same: [], atOnce: 0, perHour: 0, then: '', ...value };
  const hasTraits = Array.isArray(same) && same.length > 0 && same.every((trait) => ['sender', 'answers', 'words'].includes(trait));
  const isRefusal = then === 'refuse' && String(same) === 'sender';
  const isName = typeof name === 'string' && /^[a-z][a-z-]{0,31}$/.test(name);
  return (
    isName &&
    hasTraits &&
    Number.isInteger(atOnce) &&
    atOnce >= 1 &&
    Number.isFinite(perHour) &&
    perHour > 0 &&
    (isRefusal || then === 'set-aside')
  );
}

function refuse(code: string, message: string): { readonly kind: 'issues'; readonly issues: readonly Issue[] } {
  return { kind: 'issues', issues: [{ path: 'POET_RULES', code, message }] };
}
