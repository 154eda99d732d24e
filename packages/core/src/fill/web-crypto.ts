/** Bytes as Web Crypto takes them. */
export type Bytes = Uint8Array<ArrayBuffer>;

type Algorithm = { readonly name: 'RSA-OAEP' } | { readonly name: 'AES-GCM'; readonly iv: Bytes; readonly additionalData: Bytes };

/** What is used of the platform’s `crypto`, which pages, Node and workers have alike. It is handed in: nothing here is random by itself. */
export interface WebCrypto {
  getRandomValues(bytes: Bytes): Bytes;
  readonly subtle: {
    digest(algorithm: 'SHA-256', bytes: Bytes): Promise<ArrayBuffer>;
    importKey(
      format: 'jwk',
      key: object,
      algorithm: { name: 'RSA-OAEP'; hash: 'SHA-256' } | { name: 'AES-GCM' },
      extractable: false,
      usages: ('encrypt' | 'decrypt')[],
    ): Promise<object>;
    encrypt(algorithm: Algorithm, key: object, bytes: Bytes): Promise<ArrayBuffer>;
    decrypt(algorithm: Algorithm, key: object, bytes: Bytes): Promise<ArrayBuffer>;
  };
}
