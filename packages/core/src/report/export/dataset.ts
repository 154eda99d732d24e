/** What stands in one column of one row: a code or another number, words, or nothing. */
export type Cell = number | string | null;

/** A number that stands for something that was chosen, or for a reason why nothing was. */
export interface Code {
  readonly code: number;
  /** The id of the option, point or status that it stands for. */
  readonly id: string;
  /** Plain English. */
  readonly label: string;
}

/** One column of a file of single answers, with everything that its codebook says. */
export interface Column {
  /** Letters, digits and `_`, a letter first, at most 64, and no word of SPSS’s own: a name that every program takes. */
  readonly name: string;
  /** The question in plain English; of several choices, with the option. */
  readonly label: string;
  /** Of one option among several that can be chosen: the words of the question, with which the label begins. */
  readonly amongSeveral?: string;
  /** The question’s name in tallies; `null` for what is said beside the answers. */
  readonly question: string | null;
  readonly kind: 'codes' | 'number' | 'text';
  /** How SPSS and DDI call it. */
  readonly measure: 'nominal' | 'ordinal' | 'scale';
  /** What the numbers stand for; empty for other kinds. */
  readonly codes: readonly Code[];
  /** Codes below zero, which say why there is no answer. Empty where another column says so. */
  readonly missing: readonly Code[];
  /** The most characters that a text can have; 0 for other kinds. */
  readonly maxLength: number;
}

/** One submission, a cell for each column. */
export type Row = readonly Cell[];

/** Rows one by one, or as they come. They are gone through once. */
export type Rows = Iterable<Row> | AsyncIterable<Row>;

/** What is in a file, for its codebook and its title. */
export interface DatasetTitle {
  /** The survey’s title in plain English. */
  readonly title: string;
  /** `poet/parent-carer/ehcp@1.0.0` */
  readonly survey: string;
  /** Whose submissions: `302`. */
  readonly authority: string;
  readonly profile: Profile;
  /** The day on which the file is made. */
  readonly madeOn: string;
  /** Rows. */
  readonly n: number;
}

/** How much of a submission is in a file. `de-identified` is what is meant unless the other is asked for by its name. */
export type Profile = 'de-identified' | 'full';

/** Everything that a file is written from. */
export interface Dataset {
  readonly about: DatasetTitle;
  readonly columns: readonly Column[];
  readonly rows: Rows;
}
