import { createHash, randomBytes } from 'node:crypto';

/** Id of a record that the project ships: the same at every load, from its kind and natural key. */
export const shippedId = (kind: string, key: string): string =>
  `${kind}_${createHash('sha256').update(`${kind}\n${key}`).digest('hex').slice(0, 24)}`;

/** The last id: for which millisecond it was asked, and its millisecond and counter as one number. */
let last = { asked: -1, at: -1 };

const perMillisecond = 0x1000;

/**
 * Id of a new record: a UUIDv7 with a typed prefix, so that ids made later sort later; those of one process also within
 * a millisecond, by a counter (RFC 9562, 6.2, method 1). Where that is full, they go on in the millisecond that follows.
 */
export const newId = (kind: string, now: Date): string => {
  const bytes = randomBytes(16);
  const asked = now.getTime();
  const goesOn = asked >= last.asked && asked * perMillisecond <= last.at;
  last = { asked, at: goesOn ? last.at + 1 : asked * perMillisecond };
  bytes.writeUIntBE(Math.floor(last.at / perMillisecond), 0, 6);
  bytes.writeUInt16BE(0x7000 | last.at % perMillisecond, 6);
  bytes[8] = (bytes[8]! & 0x3f) | 0x80;
  return `${kind}_${bytes.toString('hex')}`;
};
