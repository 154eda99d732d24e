import { deflateSync } from 'node:zlib';

/** How many objects are squeezed together: a reader that wants one unpacks this many. */
const packedTogether = 200;

/**
 * Makes a PDF smaller and changes nothing of what is in it: its small objects, of which a tagged file has tens of thousands, are squeezed together in
 * object streams (PDF 1.5). Browsers write each by itself, in clear.
 * @param {Uint8Array} pdf with one cross-reference table, as browsers write it
 * @returns {Uint8Array}
 * @throws where it is no such PDF.
 */
export function packPdf(pdf) {
  const text = Buffer.from(pdf).toString('latin1');
  const { objects, trailer } = readPdf(text);
  const packed = objects.filter(({ body }) => !/endstream\s*$/.test(body));
  const written = new Writing(trailer.size);
  for (const { number, body } of objects) if (/endstream\s*$/.test(body)) written.add(number, body);
  for (let i = 0; i < packed.length; i += packedTogether) written.addPacked(packed.slice(i, i + packedTogether));
  return Buffer.from(written.end(trailer.entries), 'latin1');
}

/**
 * @typedef {object} PdfObject
 * @property {number} number
 * @property {string} body
 */

/**
 * @param {string} text one character for each byte
 * @returns {{objects: PdfObject[], trailer: {size: number, entries: string}}}
 */
function readPdf(text) {
  const table = Number(/startxref\s+(\d+)\s+%%EOF\s*$/.exec(text)?.[1]);
  const parts = /^xref\s+0 (\d+)\s+((?:\d{10} \d{5} [fn]\s+)+)trailer\s*<<([\s\S]*)>>\s*startxref/.exec(text.slice(table));
  if (!parts) throw new Error('This PDF has no single cross-reference table, so it cannot be packed.');
  const [, size = '', entries = '', trailer = ''] = parts;
  const places = [...entries.matchAll(/(\d{10}) (\d{5}) ([fn])/g)].flatMap(([, place, , kind], number) =>
    kind === 'n' ? [{ number, place: Number(place) }] : [],
  );
  const inOrder = [...places.map(({ place }) => place), table].sort((a, b) => a - b);
  const ends = new Map(inOrder.map((place, i) => [place, inOrder[i + 1]]));
  const objects = places.map(({ number, place }) => {
    const body = /^\d+ 0 obj\s([\s\S]*)endobj\s*$/.exec(text.slice(place, ends.get(place)))?.[1];
    if (body === undefined) throw new Error(`Object ${number} of the PDF is not where its table says.`);
    return { number, body };
  });
  return { objects, trailer: { size: Number(size), entries: trailer.replace(/\/Size \d+/, '').trim() } };
}

/** A PDF as it is written: where each object is goes into its table, a stream as well. */
class Writing {
  #text = '%PDF-1.5\n%\xd3\xeb\xe9\xe1\n';
  #next;
  /** @type {Map<number, [kind: number, where: number, index: number]>} */
  #places = new Map([[0, [0, 0, 65535]]]);

  /** @param {number} size the first number that is free */
  constructor(size) {
    this.#next = size;
  }

  /**
   * @param {number} number
   * @param {string} body
   */
  add(number, body) {
    this.#places.set(number, [1, this.#text.length, 0]);
    this.#text += `${number} 0 obj\n${body}endobj\n`;
  }

  /** @param {PdfObject[]} objects */
  addPacked(objects) {
    const number = this.#next++;
    let length = 0;
    const heads = objects.map((one, index) => {
      this.#places.set(one.number, [2, number, index]);
      const head = `${one.number} ${length}`;
      length += one.body.length + 1;
      return head;
    });
    const head = `${heads.join(' ')}\n`;
    const content = head + objects.map(({ body }) => `${body}\n`).join('');
    this.add(number, streamOf(`/Type /ObjStm /N ${objects.length} /First ${head.length}`, content));
  }

  /**
   * @param {string} entries of the trailer
   * @returns {string} the whole file
   */
  end(entries) {
    const number = this.#next;
    const start = this.#text.length;
    this.#places.set(number, [1, start, 0]);
    const table = Buffer.alloc(7 * (number + 1));
    for (const [of, [kind, where, index]] of this.#places) {
      table.writeUInt8(kind, 7 * of);
      table.writeUInt32BE(where, 7 * of + 1);
      table.writeUInt16BE(index, 7 * of + 5);
    }
    this.add(number, streamOf(`/Type /XRef /Size ${number + 1} /W [1 4 2] ${entries}`, table.toString('latin1')));
    return `${this.#text}startxref\n${start}\n%%EOF\n`;
  }
}

/**
 * @param {string} entries
 * @param {string} content one character for each byte
 * @returns {string}
 */
function streamOf(entries, content) {
  const squeezed = deflateSync(Buffer.from(content, 'latin1'), { level: 9 }).toString('latin1');
  return `<<${entries} /Filter /FlateDecode /Length ${squeezed.length}>> stream\n${squeezed}\nendstream\n`;
}
