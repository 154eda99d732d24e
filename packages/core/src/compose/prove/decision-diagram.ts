/** A function of yes-or-no variables: a number, or what it is if one variable is no (`low`) and if it is yes (`high`). The same function is the same object. */
export type Node = Leaf | Branch;
export interface Leaf {
  readonly id: number;
  readonly value: number;
}
export interface Branch {
  readonly id: number;
  readonly value: null;
  readonly variable: number;
  readonly low: Node;
  readonly high: Node;
}

/** Thrown when a diagram passes its limits. Whoever works with diagrams catches it and says so; it leaves no public function. */
export class TooComplex extends Error {
  override readonly name = 'TooComplex';
}

/** What a diagram may cost: nodes of memory (some 100 bytes each), and steps of work (well under a microsecond each). */
export interface DiagramLimits {
  readonly nodes: number;
  readonly steps: number;
}

const operations = ['and', 'or', 'differ', 'plus', 'most', 'least'] as const;
type Operation = (typeof operations)[number];

/**
 * Reduced ordered decision diagrams over independent yes-or-no variables, each with its chance of yes. Equal functions are one node, so that
 * "can never hold" is `=== zero`, and "always holds" `=== one`. Variables made later stand nearer the root: a survey asks about earlier
 * questions only, and long chains of questions then share what lies below them. Nothing here calls itself, however deep a diagram is.
 * Source: R. E. Bryant, “Graph-based algorithms for Boolean function manipulation”, IEEE Transactions on Computers C-35 (1986), 677–691;
 * numbers at the leaves after R. I. Bahar et al., “Algebraic decision diagrams and their applications”, ICCAD 1993, 188–191.
 */
export class Diagram {
  readonly zero: Leaf;
  readonly one: Leaf;
  readonly #limits: DiagramLimits;
  readonly #leaves = new Map<number, Leaf>();
  readonly #branches: Branch[] = [];
  readonly #unique: Map<number, Branch>[] = [];
  readonly #chances: number[] = [];
  readonly #known = new Map<number, Node>();
  readonly #canBoth = new Map<number, boolean>();
  #ids = 0;
  #steps = 0;
  #mostSteps: number;

  constructor(limits: DiagramLimits = { nodes: 100_000, steps: 150_000 }) {
    this.#limits = limits;
    this.#mostSteps = limits.steps;
    this.zero = this.constant(0);
    this.one = this.constant(1);
  }

  constant(value: number): Leaf {
    const leaf = this.#leaves.get(value) ?? { id: this.#newId(), value };
    this.#leaves.set(value, leaf);
    return leaf;
  }

  /** A new variable, as the function that is 1 when it is yes. `chance` is that of yes, 0 to 1, whatever the others are. */
  variable(chance = 0.5): Branch {
    this.#unique.push(new Map());
    return this.#newBranch(this.#chances.push(chance) - 1, this.zero, this.one);
  }

  /** 1 where both are 1; in general, the product. */
  and(f: Node, g: Node): Node {
    return this.#combine('and', f, g);
  }

  or(f: Node, g: Node): Node {
    return this.#combine('or', f, g);
  }

  not(f: Node): Node {
    return this.#combine('differ', f, this.one);
  }

  plus(f: Node, g: Node): Node {
    return this.#combine('plus', f, g);
  }

  /** The function that is `high` where a variable is yes, and else `low`. The variable must be newer than those that the two depend on. */
  either(variable: Branch, high: Node, low: Node): Node {
    return this.#branch(variable.variable, low, high);
  }

  /** Whether there is a choice of the variables with which both are 1. Makes no nodes, and stops at the first such choice. */
  canBoth(f: Node, g: Node): boolean {
    const seen = new Set<number>();
    const tasks: (readonly [Node, Node])[] = [[f, g]];
    for (let task = tasks.pop(); task; task = tasks.pop()) {
      const [first, second] = task;
      const key = keyOf('and', first, second);
      if (first === this.zero || second === this.zero || seen.has(key)) continue;
      const known = first === this.one || second === this.one || first === second || this.#canBoth.get(key);
      if (known === false) continue;
      if (known) return this.#remember(this.#canBoth, keyOf('and', f, g), true);
      this.#spend();
      seen.add(key);
      const variable = Math.max(topOf(first), topOf(second));
      for (const side of ['low', 'high'] as const) tasks.push([branchOf(first, variable, side), branchOf(second, variable, side)]);
    }
    for (const key of seen) this.#canBoth.set(key, false);
    return false;
  }

  /** Does a piece of work that may cost so many steps of its own, and no more than are left. */
  within<T>(steps: number, work: () => T): T {
    const before = this.#mostSteps;
    this.#mostSteps = Math.min(before, this.#steps + steps);
    try {
      return work();
    } finally {
      this.#mostSteps = before;
    }
  }

  /** What remains of a function when its topmost variable is chosen so that the value is the `most` or the `least`. */
  choose(f: Branch, which: 'most' | 'least'): Node {
    return this.#combine(which, f.low, f.high);
  }

  /** The variables that a function depends on. */
  variablesOf(f: Node): ReadonlySet<number> {
    const variables = new Set<number>();
    const seen = new Set<Node>();
    const tasks = [f];
    for (let node = tasks.pop(); node; node = tasks.pop()) {
      if (node.value !== null || seen.has(node)) continue;
      seen.add(node);
      variables.add(node.variable);
      tasks.push(node.low, node.high);
    }
    return variables;
  }

  /**
   * Gives the natural logarithm of the mean of any function made so far that is nowhere negative, every variable being drawn by its chance: for a
   * function of 0 and 1, that of the chance of 1. A logarithm, because "at most one of 300" is so rare that a few such chances together are below
   * the smallest number there is.
   */
  logMeans(): (f: Node) => number {
    const logMeans = new Float64Array(this.#ids);
    for (const { id, value } of this.#leaves.values()) logMeans[id] = Math.log(value);
    const logMeanOf = ({ id }: Node) => logMeans[id] ?? 0;
    // In the order in which they were made, what lies below comes first.
    for (const { id, variable, low, high } of this.#branches) {
      const chance = this.#chances[variable] ?? 0;
      logMeans[id] = logOfSum(Math.log(chance) + logMeanOf(high), Math.log(1 - chance) + logMeanOf(low));
    }
    return logMeanOf;
  }

  #combine(operation: Operation, first: Node, second: Node): Node {
    const results: Node[] = [];
    const tasks: Task[] = [{ f: first, g: second, split: null }];
    for (let task = tasks.pop(); task; task = tasks.pop()) {
      const { f, g, split } = task;
      if (split !== null) {
        const [low, high] = results.splice(-2);
        results.push(this.#remember(this.#known, keyOf(operation, f, g), this.#branch(split, low ?? this.zero, high ?? this.zero)));
        continue;
      }
      const settled = this.#settle(operation, f, g) ?? this.#known.get(keyOf(operation, f, g));
      if (settled) {
        results.push(settled);
        continue;
      }
      this.#spend();
      const variable = Math.max(topOf(f), topOf(g));
      tasks.push({ f, g, split: variable });
      tasks.push({ f: branchOf(f, variable, 'high'), g: branchOf(g, variable, 'high'), split: null });
      tasks.push({ f: branchOf(f, variable, 'low'), g: branchOf(g, variable, 'low'), split: null });
    }
    return results[0] ?? this.zero;
  }

  /** The result, where it is known without looking further down. */
  #settle(operation: Operation, f: Node, g: Node): Node | undefined {
    if (f.value !== null && g.value !== null) return this.constant(calculate(operation, f.value, g.value));
    switch (operation) {
      case 'and':
        return f === this.zero || g === this.zero ? this.zero : f === this.one ? g : g === this.one ? f : undefined;
      case 'or':
        return f === this.one || g === this.one ? this.one : f === this.zero || f === g ? g : g === this.zero ? f : undefined;
      case 'differ':
        return f === g ? this.zero : f === this.zero ? g : g === this.zero ? f : undefined;
      case 'plus':
        if (isInfinite(f) || g === this.zero) return f;
        return isInfinite(g) || f === this.zero ? g : undefined;
      case 'most':
      case 'least':
        return f === g ? f : undefined;
    }
  }

  #branch(variable: number, low: Node, high: Node): Node {
    if (low === high) return low;
    return this.#unique[variable]?.get(pairOf(low, high)) ?? this.#newBranch(variable, low, high);
  }

  #newBranch(variable: number, low: Node, high: Node): Branch {
    const branch = { id: this.#newId(), value: null, variable, low, high };
    this.#branches.push(branch);
    this.#unique[variable]?.set(pairOf(low, high), branch);
    return branch;
  }

  #remember<T>(results: Map<number, T>, key: number, result: T): T {
    results.set(key, result);
    return result;
  }

  #spend(): void {
    if (++this.#steps > this.#mostSteps) throw new TooComplex();
  }

  #newId(): number {
    if (this.#ids >= this.#limits.nodes) throw new TooComplex();
    return this.#ids++;
  }
}

/** Two functions to combine; `split` is the variable at which the results of their halves, once known, are put together. */
interface Task {
  readonly f: Node;
  readonly g: Node;
  readonly split: number | null;
}

/** Every operation is commutative, so the order of the two does not matter. */
function keyOf(operation: Operation, f: Node, g: Node): number {
  return (operations.indexOf(operation) * 2 ** 22 + Math.min(f.id, g.id)) * 2 ** 22 + Math.max(f.id, g.id);
}

function pairOf(low: Node, high: Node): number {
  return low.id * 2 ** 26 + high.id;
}

function topOf(f: Node): number {
  return f.value === null ? f.variable : -1;
}

function branchOf(f: Node, variable: number, side: 'low' | 'high'): Node {
  return f.value === null && f.variable === variable ? f[side] : f;
}

/** The logarithm of a sum, from those of its two parts. */
function logOfSum(one: number, other: number): number {
  const most = Math.max(one, other);
  return most === -Infinity ? most : most + Math.log(Math.exp(one - most) + Math.exp(other - most));
}

function isInfinite(f: Node): boolean {
  return f.value === Infinity || f.value === -Infinity;
}

function calculate(operation: Operation, a: number, b: number): number {
  switch (operation) {
    case 'and':
      // Nought times infinity would be no number.
      return a === 0 || b === 0 ? 0 : a * b;
    case 'or':
      return Math.max(a, b);
    case 'differ':
      return a === b ? 0 : 1;
    case 'plus':
      return a + b;
    case 'most':
      return Math.max(a, b);
    case 'least':
      return Math.min(a, b);
  }
}
