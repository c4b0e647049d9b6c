import { createHash } from "node:crypto";
import { createReadStream, createWriteStream, mkdtempSync, rmSync, statSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { Readable } from "node:stream";
import { buffer } from "node:stream/consumers";
import { pipeline } from "node:stream/promises";
import * as fc from "fast-check";
import { expect, test } from "vitest";
import { BrokenSeal } from "./broken-seal.ts";
import { chunkLength, type FileSeal } from "./file-chunks.ts";
import { openFile, type FileRange } from "./open-file.ts";
import { randomBytes } from "./random.ts";
import { sealFile, type SealedFile } from "./seal-file.ts";

const storedChunk = chunkLength + 16;

async function sealed(content: Buffer, pieceLength = 50_000): Promise<SealedFile & { bytes: Buffer }> {
  const { stream, sealed } = sealFile();
  const bytes = await buffer(Readable.from(pieces(content, pieceLength)).pipe(stream));
  return { ...sealed(), bytes };
}

async function opened(seal: FileSeal, bytes: Buffer, range?: FileRange, pieceLength = 70_000): Promise<Buffer> {
  const { stored, stream } = openFile(seal, range);
  const fed = range ? bytes.subarray(stored.start, stored.end) : bytes;
  const parts: Buffer[] = [];
  await pipeline(Readable.from(pieces(fed, pieceLength)), stream, async (source: AsyncIterable<Buffer>) => {
    for await (const part of source) parts.push(part);
  });
  return Buffer.concat(parts);
}

function* pieces(of: Buffer, length: number): Generator<Buffer> {
  for (let at = 0; at < of.length; at += length) yield of.subarray(at, at + length);
}

test.each([0, 1, 4_095, 4_096, 4_097, 65_535, 65_536, 65_537, 131_072, 300_000])(
  "a file of %i bytes comes out as it went in",
  async (size) => {
    const content = randomBytes(size);
    const { seal, stored, bytes } = await sealed(content);
    expect(await opened(seal, bytes)).toEqual(content);
    expect(seal.size).toBe(size);
    expect(stored.size).toBe(bytes.length);
    expect(stored.digest).toBe(createHash("sha256").update(bytes).digest("hex"));
    expect(openFile(seal).stored).toEqual({ start: 0, end: bytes.length });
  },
);

test("in whatever pieces it arrives, any file and any range of it come out", async () => {
  const size = fc.integer({ min: 1, max: 200_000 });
  const piece = fc.integer({ min: 1_000, max: 150_000 });
  await fc.assert(
    fc.asyncProperty(size, piece, piece, fc.nat(), fc.nat(), async (size, into, out, one, other) => {
      const content = randomBytes(size);
      const { seal, bytes } = await sealed(content, into);
      const [start, end] = [one % size, (other % size) + 1].toSorted((a, b) => a - b) as [number, number];
      if (start === end) return;
      expect((await opened(seal, bytes, { start, end }, out)).equals(content.subarray(start, end))).toBe(true);
      expect((await opened(seal, bytes, undefined, out)).equals(content)).toBe(true);
    }),
    { numRuns: 40 },
  );
});

test("a preview reads only the chunks it needs", async () => {
  const { seal } = await sealed(randomBytes(1_000_000));
  expect(openFile(seal, { start: 2 * chunkLength, end: 2 * chunkLength + 10 }).stored).toEqual({
    start: 2 * storedChunk,
    end: 3 * storedChunk,
  });
});

test("chunks dropped, repeated, exchanged or brought from another file are found", async () => {
  const { seal, bytes } = await sealed(randomBytes(250_000));
  const other = await sealed(randomBytes(250_000));
  const chunk = (number: number, of = bytes) => of.subarray(number * storedChunk, (number + 1) * storedChunk);
  const tampered = [
    [chunk(1), chunk(0), chunk(2), chunk(3)],
    [chunk(0), chunk(2), chunk(1), chunk(3)],
    [chunk(0), chunk(1), chunk(3)],
    [chunk(0), chunk(1), chunk(1), chunk(3)],
    [chunk(0), chunk(1), chunk(2), chunk(2)],
    [chunk(0), chunk(1, other.bytes), chunk(2), chunk(3)],
    [chunk(0), chunk(1), chunk(2), chunk(3), chunk(3)],
  ];
  expect(await opened(seal, Buffer.concat([chunk(0), chunk(1), chunk(2), chunk(3)]))).toHaveLength(250_000);
  for (const parts of tampered) await expect(opened(seal, Buffer.concat(parts))).rejects.toThrow(BrokenSeal);
});

test("a file cut at a chunk, in its padding or anywhere else, and one with a byte more, is found", async () => {
  const { seal, bytes } = await sealed(randomBytes(140_000));
  for (const length of [0, 1, storedChunk - 1, storedChunk, storedChunk + 1, 2 * storedChunk, bytes.length - 1]) {
    await expect(opened(seal, bytes.subarray(0, length))).rejects.toThrow(BrokenSeal);
  }
  await expect(opened(seal, Buffer.concat([bytes, Buffer.alloc(1)]))).rejects.toThrow(BrokenSeal);
});

test("a file that lost a whole chunk of its padding is found when all of it is read", async () => {
  const { seal, bytes } = await sealed(Buffer.alloc(64 * chunkLength + 1));
  expect(bytes.length).toBe(66 * storedChunk);
  await expect(opened(seal, bytes.subarray(0, 65 * storedChunk))).rejects.toThrow(BrokenSeal);
});

test("a cut file does not pass as whole when its recorded size is cut to match", async () => {
  const { seal, bytes } = await sealed(randomBytes(2 * chunkLength));
  const shorter = { ...seal, size: chunkLength };
  await expect(opened(shorter, bytes.subarray(0, storedChunk))).rejects.toThrow(BrokenSeal);
});

test("any changed byte of the stored file is found, also in a range", async () => {
  const { seal, bytes } = await sealed(randomBytes(100_000));
  await fc.assert(
    fc.asyncProperty(fc.nat(bytes.length - 1), fc.integer({ min: 1, max: 255 }), async (where, change) => {
      const changed = Buffer.from(bytes);
      changed[where]! ^= change;
      await expect(opened(seal, changed)).rejects.toThrow(BrokenSeal);
      const chunk = Math.floor(where / storedChunk);
      const range = { start: chunk * chunkLength, end: chunk * chunkLength + 1 };
      await expect(opened(seal, changed, range)).rejects.toThrow(BrokenSeal);
    }),
    { numRuns: 40 },
  );
});

test("a file does not open under the key of another, nor under half a key", async () => {
  const [one, other] = [await sealed(randomBytes(5_000)), await sealed(randomBytes(5_000))];
  await expect(opened({ ...one.seal, key: other.seal.key }, one.bytes)).rejects.toThrow(BrokenSeal);
  expect(() => openFile({ ...one.seal, key: one.seal.key.slice(20) })).toThrow(BrokenSeal);
});

test("a range that is empty or goes beyond the file is refused", async () => {
  const { seal } = await sealed(randomBytes(5_000));
  for (const [start, end] of [
    [0, 0],
    [10, 5],
    [-1, 5],
    [0, 5_001],
  ] as const) {
    expect(() => openFile(seal, { start, end })).toThrow(RangeError);
  }
});

test("what opens a file is told only once all of it was sealed", async () => {
  const { stream, sealed } = sealFile();
  stream.write(randomBytes(100_000));
  expect(() => sealed()).toThrow(/once its stream has ended/);
  stream.destroy();
  expect(() => sealed()).toThrow(/once its stream has ended/);
});

test("files of nearly the same size are stored in the same size", async () => {
  const sizes = await Promise.all(
    [199_000, 200_000, 196_700].map(async (size) => (await sealed(Buffer.alloc(size))).stored.size),
  );
  expect(new Set(sizes).size).toBe(1);
});

test("200 MB go to disk and come back with flat memory", async () => {
  const folder = mkdtempSync(join(tmpdir(), "huiyin-file-"));
  const path = join(folder, "stored");
  const before = process.memoryUsage().arrayBuffers;
  let highest = 0;
  const watch = (piece: number) => {
    if (piece % 32 === 0) highest = Math.max(highest, process.memoryUsage().arrayBuffers - before);
  };
  try {
    const content = randomBytes(chunkLength);
    const came = createHash("sha256");
    function* arriving(): Generator<Buffer> {
      for (let piece = 0; piece < 3_200; piece++) {
        content.writeUInt32BE(piece);
        watch(piece);
        came.update(content);
        yield Buffer.from(content);
      }
    }
    const { stream, sealed } = sealFile();
    await pipeline(Readable.from(arriving()), stream, createWriteStream(path));
    expect(statSync(path).size).toBe(sealed().stored.size);

    const left = createHash("sha256");
    const { stored, stream: opening } = openFile(sealed().seal);
    await pipeline(createReadStream(path, { ...stored, end: stored.end - 1 }), opening, async (source) => {
      let piece = 0;
      for await (const part of source) {
        watch(piece++);
        left.update(part as Buffer);
      }
    });
    expect(left.digest("hex")).toBe(came.digest("hex"));
    expect(highest).toBeLessThan(64 * 1_048_576);
  } finally {
    rmSync(folder, { recursive: true });
  }
}, 60_000);
