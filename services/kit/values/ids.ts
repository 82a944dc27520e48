import { createHash, randomBytes } from 'node:crypto';

/** Id of a record that the project ships: the same at every load, from its kind and natural key. */
export const shippedId = (kind: string, key: string): string =>
  `${kind}_${createHash('sha256').update(`${kind}\n${key}`).digest('hex').slice(0, 24)}`;

/** Id of a new record: a UUIDv7 with a typed prefix, so that ids made later sort later. */
export const newId = (kind: string, now: Date): string => {
  const bytes = randomBytes(16);
  bytes.writeUIntBE(now.getTime(), 0, 6);
  bytes[6] = (bytes[6]! & 0x0f) | 0x70;
  bytes[8] = (bytes[8]! & 0x3f) | 0x80;
  return `${kind}_${bytes.toString('hex')}`;
};
