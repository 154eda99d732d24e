import { inflateSync } from 'node:zlib';

/** The text of every object of a PDF, also of those that are squeezed together in object streams; of streams, what stands before their content. */
export function unpackPdf(pdf: Uint8Array): string[] {
  const bytes = Buffer.from(pdf);
  const objects = bytes.toString('latin1').matchAll(/\n\d+ 0 obj\s([\s\S]*?)endobj/g);
  return [...objects].flatMap(([, body = '']) => {
    const [entries = '', content] = body.split(/stream\r?\n/, 2);
    if (content === undefined || !entries.includes('/ObjStm')) return [entries];
    const length = Number(/\/Length (\d+)/.exec(entries)?.[1]);
    return [inflateSync(Buffer.from(content.slice(0, length), 'latin1')).toString('latin1')];
  });
}
