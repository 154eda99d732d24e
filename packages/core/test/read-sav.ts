import { createRequire } from 'node:module';

/** As much of the reader of system files as tests use; it says which values are missing as a range. */
interface SavReader {
  open(): Promise<void>;
  readAllRows(): Promise<Readonly<Record<string, string | number>>[]>;
  readonly meta: {
    readonly header: { readonly n_cases: number; readonly fileLabel?: string };
    readonly sysvars: readonly {
      readonly name: string;
      readonly label: string;
      readonly missing: { readonly min: number; readonly max: number } | null;
    }[];
    readonly valueLabels: readonly {
      readonly appliesToNames: readonly string[];
      readonly entries: readonly { readonly val: number; readonly label: string }[];
    }[];
  };
}

// It can be required and not imported, and hands out no types.
const { SavBufferReader } = createRequire(import.meta.url)('sav-reader') as { SavBufferReader: new (bytes: Buffer) => SavReader };

/** Reads a system file of SPSS with a library that is not ours. */
export async function readSav(bytes: Buffer) {
  const reader = new SavBufferReader(bytes);
  await reader.open();
  return { meta: reader.meta, rows: await reader.readAllRows() };
}
