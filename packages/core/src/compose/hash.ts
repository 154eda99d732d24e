import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils.js';
import canonicalize from 'canonicalize';
import { withoutToJson } from '../model/without-to-json.ts';

/** The canonical JSON of a value: RFC 8785 (JSON Canonicalization Scheme), the same text wherever it is made. */
export function canonicalJson(value: unknown): string {
  return canonicalize(withoutToJson(value)) ?? 'null';
}

/** SHA-256 of the canonical JSON, as `sha256-` and 64 hexadecimal digits. */
export function hashOf(value: unknown): string {
  return hashOfText(canonicalJson(value));
}

/** SHA-256 of a text's UTF-8 bytes, as `sha256-` and 64 hexadecimal digits. */
export function hashOfText(text: string): string {
  return `sha256-${bytesToHex(sha256(utf8ToBytes(text)))}`;
}
