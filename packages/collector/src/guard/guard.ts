import { createRateCounter } from './rate-counter.ts';
import type { RateCounter } from './rate-counter.ts';
import type { Rule, Trait } from './rules.ts';
import { allAnswers, ownWords } from './traits.ts';

/** What is judged: something from one sender for one survey. */
export interface Judgeable {
  /** The id of a survey that is known here; everything else counts as one survey, since anybody can think of an id. */
  readonly survey: string | null;
  /** The sender's network; `null` where it is not known: then no rule about senders holds. */
  readonly sender: string | null;
}

/** To be counted with the results, or set aside by the rule with that name. */
export interface Judgement {
  readonly setAsideFor: string | null;
  /** To be called once it is stored, and new: what is sent again and again until it is stored is one of a kind, and not many. */
  remember(): void;
}

/** Looks out for too many of the same. It remembers only in memory, and for a day, and no address: hashes under a salt that nobody has the next day. */
export interface Guard {
  /** Counts a request. @returns seconds to wait where there were too many; 0 where it passes. */
  admit(judgeable: Judgeable): Promise<number>;
  /** Judges the answers of a submission that was admitted. */
  judge(judgeable: Judgeable, answers: unknown): Promise<Judgement>;
}

/** What guarding needs. */
export interface GuardOptions {
  readonly rules: readonly Rule[];
  /** The time in milliseconds. */
  readonly now: () => number;
  /** The day, `2026-11-23`: the salt changes with it. */
  readonly today: () => string;
}

/** Makes a guard that knows nobody yet. */
export function createGuard({ rules, now, today }: GuardOptions): Guard {
  let memory = createMemory(rules, { now, day: today() });
  const remembered = (): Memory => (memory.day === today() ? memory : (memory = createMemory(rules, { now, day: today() })));
  return {
    async admit({ survey, sender }) {
      const buckets = await bucketsOf(remembered(), { then: 'refuse', survey, traits: { sender } });
      const waitMs = Math.max(0, ...buckets.map(({ counter, key }) => counter.waitMs(key)));
      if (waitMs === 0) addToAll(buckets);
      return Math.ceil(waitMs / 1_000);
    },
    async judge({ survey, sender }, answers) {
      const traits = { sender, answers: allAnswers(answers), words: ownWords(answers) };
      const buckets = await bucketsOf(remembered(), { then: 'set-aside', survey, traits });
      const full = buckets.find(({ counter, key }) => counter.waitMs(key) > 0);
      return { setAsideFor: full?.rule ?? null, remember: () => addToAll(buckets.filter(({ counter, key }) => counter.waitMs(key) === 0)) };
    },
  };
}

interface Memory {
  readonly day: string;
  readonly salt: string;
  readonly counters: readonly { readonly rule: Rule; readonly counter: RateCounter }[];
}

function createMemory(rules: readonly Rule[], { now, day }: { now: () => number; day: string }): Memory {
  return {
    day,
    salt: crypto.getRandomValues(new Uint8Array(32)).join(),
    counters: rules.map((rule) => ({ rule, counter: createRateCounter(rule, now) })),
  };
}

interface Concern {
  readonly then: Rule['then'];
  readonly survey: string | null;
  readonly traits: Readonly<Partial<Record<Trait, string | null>>>;
}

/** Where one rule counts one kind of thing. */
interface Bucket {
  readonly rule: string;
  readonly key: string;
  readonly counter: RateCounter;
}

/** A rule about something that is not there does not hold. */
async function bucketsOf({ salt, counters }: Memory, { then, survey, traits }: Concern): Promise<Bucket[]> {
  const concerned = counters.filter(({ rule }) => rule.then === then && rule.same.every((trait) => typeof traits[trait] === 'string'));
  return Promise.all(
    concerned.map(async ({ rule, counter }) => {
      const key = await digest([salt, survey, ...rule.same.map((trait) => traits[trait])]);
      return { rule: rule.name, key, counter };
    }),
  );
}

function addToAll(buckets: readonly Bucket[]): void {
  for (const { counter, key } of buckets) counter.add(key);
}

async function digest(parts: readonly unknown[]): Promise<string> {
  const bytes = await crypto.subtle.digest('SHA-256', new TextEncoder().encode(JSON.stringify(parts)));
  return String.fromCharCode(...new Uint8Array(bytes));
}
