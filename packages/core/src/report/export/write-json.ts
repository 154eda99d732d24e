import type { Cell, Dataset, Row } from './dataset.ts';
import { inPieces } from './in-pieces.ts';

/** The single answers as one JSON document, a piece at a time: what the columns are, then a list of rows in their order. */
export async function* writeJson({ about, columns, rows }: Dataset): AsyncGenerator<string, void> {
  const described = columns.map(({ name, label, question, kind, measure, codes, missing }) => {
    return { name, label, question, kind, measure, codes, missing };
  });
  const head = JSON.stringify({ format: 'poet-dataset/1', ...about, columns: described });
  yield `${head.slice(0, -1)},"rows":[`;
  yield* inPieces(rows, (row: Row, i) => `${i === 0 ? '' : ','}\n${JSON.stringify(row satisfies readonly Cell[])}`);
  yield '\n]}\n';
}
