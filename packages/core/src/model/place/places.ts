/** One of the nine regions of England. */
export interface Region {
  /** The code of the Office for National Statistics: `E12000007`. The nine have had theirs since the register begins. */
  readonly code: string;
  readonly name: string;
}

/** A code of the Office for National Statistics, which an authority has until the next. It changes when boundaries do. */
export interface OnsCode {
  readonly code: string;
  /** The first day; left out where the authority began with it. */
  readonly from?: string;
}

/** A local authority, known by its Department for Education code. What is merged or split becomes another, with another code. */
export interface Authority {
  /** Three digits: `302`. It stays when boundaries, powers and ONS codes change, and is never given twice. */
  readonly code: string;
  readonly name: string;
  /** The code of its region. */
  readonly region: string;
  /** At least one, the earliest first. */
  readonly onsCodes: readonly OnsCode[];
  /** The first day; left out where it is before the register begins. */
  readonly from?: string;
  /** The last day; left out where there is none. */
  readonly until?: string;
  /** The codes of the authorities that its area went to, where it has ended. */
  readonly successors?: readonly string[];
}

/** Authorities and regions, of each day since the register begins. */
export interface Places {
  /** The first day of which anything can be said. */
  readonly begins: string;
  /** The day of the last change that is known. What begins after it may be missing. */
  readonly knownUntil: string;
  readonly regions: readonly Region[];
  readonly authorities: readonly Authority[];
}
