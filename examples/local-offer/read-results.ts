import type { ResultsDocument } from '@poet/collector';
import type { Instrument } from '@poet/core';

/** The keys with which this council's web server reads results: its own, and those of England to put beside them. */
export interface ResultsKeys {
  readonly own: string;
  readonly england: string;
}

/** Where results come from. */
export interface ResultsSource {
  /** Asks the collector. A council whose collector is elsewhere hands over `fetch`. */
  readonly ask: (request: Request) => Response | Promise<Response>;
  /** The collector's address for results: `https://collector.example/v1/results`. */
  readonly address: string;
  /** Three-digit Department for Education code. */
  readonly authority: string;
  readonly keys: ResultsKeys;
}

/** The results of one instrument: the council's own, and those of England. */
export interface AudienceResults {
  readonly instrument: Instrument;
  readonly own: ResultsDocument;
  readonly england: ResultsDocument;
}

/**
 * Reads the results of every instrument.
 * @throws Error when the collector cannot be asked or answers anything but results.
 */
export async function readResults(instruments: readonly Instrument[], source: ResultsSource): Promise<AudienceResults[]> {
  return Promise.all(
    instruments.map(async (instrument) => {
      const [own, england] = await Promise.all([readOne(instrument, 'own', source), readOne(instrument, 'england', source)]);
      return { instrument, own, england };
    }),
  );
}

async function readOne(instrument: Instrument, whose: keyof ResultsKeys, source: ResultsSource): Promise<ResultsDocument> {
  const url = new URL(source.address);
  url.searchParams.set('survey', instrument.id);
  url.searchParams.set('version', instrument.version);
  if (whose === 'own') url.searchParams.set('authority', source.authority);
  const response = await source.ask(new Request(url, { headers: { Authorization: `Bearer ${source.keys[whose]}` } }));
  if (!response.ok) throw new Error(`The collector answered ${response.status} when it was asked for the results of ${instrument.id}.`);
  return (await response.json()) as ResultsDocument;
}
