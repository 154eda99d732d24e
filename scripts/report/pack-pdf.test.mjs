import assert from 'node:assert/strict';
import { test } from 'node:test';
import { inflateSync } from 'node:zlib';
import { packPdf } from './pack-pdf.mjs';

/** A PDF as browsers write it: objects in no order of their numbers, one table, and one stream. */
function smallPdf() {
  const bodies = [
    '<</Type /Catalog\n/Pages 2 0 R>>\n',
    '<</Type /Pages /Kids [] /Count 0>>\n',
    '<</Length 5>> stream\n\xe9endo\nendstream\n',
  ];
  let text = '%PDF-1.4\n';
  /** @type {number[]} */
  const places = [];
  for (const number of [3, 1, 2]) {
    places[number] = text.length;
    text += `${number} 0 obj\n${bodies[number - 1]}endobj\n`;
  }
  const table = [1, 2, 3].map((number) => `${String(places[number]).padStart(10, '0')} 00000 n \n`).join('');
  const end = `xref\n0 4\n0000000000 65535 f \n${table}trailer\n<</Size 4\n/Root 1 0 R>>\nstartxref\n${text.length}\n%%EOF\n`;
  return Buffer.from(text + end, 'latin1');
}

test('every object of a PDF is where the new table says, as it was', () => {
  const packed = Buffer.from(packPdf(smallPdf()));
  const text = packed.toString('latin1');
  const start = Number(/startxref\n(\d+)\n%%EOF\n$/.exec(text)?.[1]);
  const table = readStream(packed, start);
  assert.match(table.entries, /\/Type \/XRef \/Size 6 \/W \[1 4 2\] \/Root 1 0 R/);
  const place = (/** @type {number} */ number) => [table.content.readUInt8(7 * number), table.content.readUInt32BE(7 * number + 1)];
  assert.deepEqual(
    [1, 2].map((number) => place(number)),
    [
      [2, 4],
      [2, 4],
    ],
  );
  const [kind, where] = place(4);
  assert.equal(kind, 1);
  const { entries, content } = readStream(packed, where ?? 0);
  assert.match(entries, /\/Type \/ObjStm \/N 2 \/First 9/);
  assert.equal(content.toString('latin1'), '1 0 2 33\n<</Type /Catalog\n/Pages 2 0 R>>\n\n<</Type /Pages /Kids [] /Count 0>>\n\n');
  assert.ok(text.slice(place(3)[1]).startsWith('3 0 obj\n<</Length 5>> stream\n\xe9endo\nendstream\nendobj\n'));
});

test('what is no PDF, or one of another make, is refused in words', () => {
  assert.throws(() => packPdf(Buffer.from('no PDF')), /no single cross-reference table/);
  const moved = Buffer.from(smallPdf().toString('latin1').replace('1 0 obj', '1  0 obj'), 'latin1');
  assert.throws(() => packPdf(moved), /cannot be packed|not where its table says/);
});

/**
 * @param {Buffer} pdf
 * @param {number} at
 */
function readStream(pdf, at) {
  const head = /^\d+ 0 obj\n(.*)stream\n/.exec(pdf.toString('latin1', at));
  assert.ok(head);
  const [all, entries = ''] = head;
  const length = Number(/\/Length (\d+)/.exec(entries)?.[1]);
  return { entries, content: inflateSync(pdf.subarray(at + all.length, at + all.length + length)) };
}
