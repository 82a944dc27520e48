import { createReadStream, createWriteStream } from 'node:fs';
import { mkdir, open, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { createGunzip, createGzip } from 'node:zlib';
import { StartError } from '../errors.ts';

/*
 * A gzipped tar (POSIX ustar), so that what is inside can be had without this project, by `tar xzf`. It is written and read
 * as a stream: a database may be larger than memory.
 */

const block = 512;

const padding = (size: number) => Buffer.alloc((block - (size % block)) % block);

/** The block that stands before a file. */
function header(name: string, size: number): Buffer {
  const head = Buffer.alloc(block);
  const octal = (value: number, at: number, digits: number) => head.write(`${value.toString(8).padStart(digits, '0')}\0`, at);
  head.write(name, 0, 100);
  octal(0o600, 100, 7);
  octal(0, 108, 7); // user
  octal(0, 116, 7); // group
  // Eleven octal digits end at 8 GiB; beyond that tar counts in bytes, and a first bit says so.
  if (size < 8 ** 11) octal(size, 124, 11);
  else {
    head[124] = 0x80;
    head.writeBigUInt64BE(BigInt(size), 128);
  }
  octal(Math.floor(Date.now() / 1000), 136, 11);
  head.write('        0', 148); // the sum is counted as if blank; then the kind: a file
  head.write('ustar\x0000', 257);
  octal(head.reduce((sum, byte) => sum + byte, 0), 148, 6);
  return head;
}

async function* tar(folder: string, names: readonly string[]): AsyncGenerator<Uint8Array> {
  for (const name of names) {
    const { size } = await stat(join(folder, name));
    yield header(name, size);
    yield* createReadStream(join(folder, name)) as AsyncIterable<Uint8Array>; // without an encoding it gives bytes
    yield padding(size);
  }
  yield Buffer.alloc(2 * block);
}

/** Packs files of a folder, in this order; not as tightly as could be, which takes longer and gains little. The archive is this user's alone, and on disk when this returns. */
export async function pack(folder: string, names: readonly string[], archive: string): Promise<void> {
  await pipeline(Readable.from(tar(folder, names)), createGzip({ level: 3 }), createWriteStream(archive, { mode: 0o600, flags: 'wx', flush: true }));
}

/** Takes bytes from a stream in portions of the reader's choice. */
function portions(stream: AsyncIterable<Buffer>) {
  const chunks = stream[Symbol.asyncIterator]();
  let rest = Buffer.alloc(0);
  const upTo = async (most: number): Promise<Buffer> => {
    while (rest.length === 0) {
      const next = await chunks.next();
      if (next.done) throw new StartError('it ends too early');
      rest = next.value as Buffer<ArrayBuffer>; // a stream's buffers are never shared memory
    }
    const part = rest.subarray(0, most);
    rest = rest.subarray(part.length);
    return part;
  };
  const exactly = async (size: number): Promise<Buffer> => {
    const parts: Buffer[] = [];
    for (let left = size; left > 0; left -= parts.at(-1)!.length) parts.push(await upTo(left));
    return Buffer.concat(parts);
  };
  return { upTo, exactly };
}

/** Names that `pack` is given; nothing else is written when unpacking, so that no archive reaches beyond its folder. */
const usualName = /^[a-z]+\.[a-z]+$/;

/** Unpacks an archive that `pack` has made into an empty folder. What is no such archive, or is cut short, is a StartError that says why. */
export async function unpack(archive: string, folder: string): Promise<void> {
  await mkdir(folder, { recursive: true });
  const source = createReadStream(archive);
  const plain = createGunzip();
  const flowing = pipeline(source, plain);
  flowing.catch(() => {}); // the reader below gets the same error
  try {
    const { upTo, exactly } = portions(plain as AsyncIterable<Buffer>); // without an encoding it gives bytes
    for (;;) {
      const head = await exactly(block);
      if (head.every(byte => byte === 0)) break;
      const name = head.toString('latin1', 0, 100).replace(/\0.*$/s, '');
      const size = head[124] === 0x80 ? Number(head.readBigUInt64BE(128)) : Number.parseInt(head.toString('latin1', 124, 136), 8);
      if (head.toString('latin1', 257, 262) !== 'ustar' || !usualName.test(name) || !Number.isSafeInteger(size)) throw new StartError('it holds what no backup holds');
      const file = await open(join(folder, name), 'wx', 0o600);
      try {
        for (let left = size; left > 0; ) {
          const part = await upTo(left);
          await file.writeFile(part);
          left -= part.length;
        }
        await file.sync();
      } finally {
        await file.close();
      }
      await exactly(padding(size).length);
    }
    // To its end, where gzip's own sum stands.
    plain.resume();
    await flowing;
  } catch (error) {
    const { code } = error as { code?: string };
    throw code?.startsWith('Z_') ? new StartError(code === 'Z_BUF_ERROR' ? 'it ends too early' : 'it is damaged, or something else') : error;
  } finally {
    source.destroy();
    plain.destroy();
  }
}
