/** What was read: the bytes, or the news that there were more than allowed, or that the sender went away in the middle. */
export type ReadBody = { readonly kind: 'ok'; readonly bytes: Uint8Array<ArrayBuffer> } | { readonly kind: 'too-large' | 'cut-off' };

/**
 * Reads the body of a request, counting bytes as they come, and stops at the first one too many. A length that is announced is believed only when it is too large.
 * @param maxBytes the most that is read.
 */
export async function readBody(request: Request, maxBytes: number): Promise<ReadBody> {
  if (Number(request.headers.get('Content-Length') ?? 0) > maxBytes) return { kind: 'too-large' };
  const stream: ReadableStream<Uint8Array> | null = request.body;
  if (stream === null) return { kind: 'ok', bytes: new Uint8Array() };
  const chunks: Uint8Array[] = [];
  let length = 0;
  try {
    for await (const chunk of stream) {
      length += chunk.byteLength;
      if (length > maxBytes) return { kind: 'too-large' };
      chunks.push(chunk);
    }
  } catch {
    return { kind: 'cut-off' };
  }
  return { kind: 'ok', bytes: join(chunks, length) };
}

function join(chunks: readonly Uint8Array[], length: number): Uint8Array<ArrayBuffer> {
  const bytes = new Uint8Array(length);
  let offset = 0;
  for (const chunk of chunks) {
    bytes.set(chunk, offset);
    offset += chunk.byteLength;
  }
  return bytes;
}
