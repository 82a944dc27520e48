import { createHash, randomBytes } from 'node:crypto';

/** Id of a record that the project ships: the same at every load, from its kind and natural key. */
export const shippedId = (kind: string, key: string): string =>
  `${kind}_${createHash('sha256').update(`${kind}\n${key}`).digest('hex').slice(0, 24)}`;

let last = { time: -1, count: 0 };

/**
 * Id of a new record: a UUIDv7 with a typed prefix, so that ids made later sort later; those of one process also within
 * a millisecond, by a counter (RFC 9562, 6.2, method 1).
 */
export const newId = (kind: string, now: Date): string => {
  const bytes = randomBytes(16);
  const time = now.getTime();
  last = { time, count: time === last.time ? (last.count + 1) & 0xfff : 0 };
  bytes.writeUIntBE(time, 0, 6);
  bytes.writeUInt16BE(0x7000 | last.count, 6);
  bytes[8] = (bytes[8]! & 0x3f) | 0x80;
  return `${kind}_${bytes.toString('hex')}`;
};
