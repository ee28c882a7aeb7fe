import type { Random } from "../random.js";
import { readZip, type StoredEntry, writeZip } from "../zip-file.js";

type Mutation = (bytes: Buffer, random: Random) => Buffer;

/** Damages the structure of an archive. Returns what it did and the bytes. */
export function mutateZip(bytes: Uint8Array, random: Random): [what: string, bytes: Uint8Array] {
  const what = random.pick(Object.keys(mutations));
  return [what, mutations[what]?.(Buffer.from(bytes), random) ?? bytes];
}

const names: readonly string[] = [
  "../../etc/passwd",
  "/xl/workbook.xml",
  "xl\\workbook.xml",
  "C:/xl/workbook.xml",
  "xl/worksheets/sheet1.xml",
  "XL/WORKBOOK.XML",
  "xl/worksheets/sheet999999999.xml",
  "xl/vbaProject.bin",
  "xl/externalLinks/externalLink1.xml",
  "__proto__",
  "xl/worksheets/__proto__",
  "constructor",
  "",
  "\u0000",
  "あ".repeat(300),
  "[Content_Types].xml",
  "xl/theme/theme9.xml",
  "xl/comments1.xml",
  "xl/drawings/vmlDrawing1.vml",
  "xl/tables/table1.xml",
];

const numbers: readonly number[] = [0, 1, 7, 0x7fff, 0xffff, 0x10000, 0x7fffffff, 0xffffffff];

const mutations: Readonly<Record<string, Mutation>> = {
  truncate: (bytes, random) => bytes.subarray(0, random.below(bytes.length)),
  "truncate the end": (bytes, random) => bytes.subarray(0, bytes.length - random.below(60)),
  "cut the start": (bytes, random) => bytes.subarray(random.below(60)),
  "cut the middle": (bytes, random) => {
    const at = random.below(bytes.length);
    return Buffer.concat([bytes.subarray(0, at), bytes.subarray(at + 1 + random.below(200))]);
  },
  "flip a byte": (bytes, random) => flip(bytes, random.below(bytes.length), random),
  "flip ten bytes": (bytes, random) => {
    for (let count = 0; count < 10; count++) flip(bytes, random.below(bytes.length), random);
    return bytes;
  },
  "flip a byte of a local header": (bytes, random) =>
    flip(bytes, pickRecord(bytes, "PK\x03\x04", random) + random.below(46), random),
  "flip a byte of the directory": (bytes, random) =>
    flip(bytes, pickRecord(bytes, "PK\x01\x02", random) + random.below(60), random),
  "flip a byte of the end": (bytes, random) =>
    flip(bytes, bytes.length - 22 + random.below(22), random),
  "change a number of the directory": (bytes, random) => {
    const at = pickRecord(bytes, "PK\x01\x02", random) + random.pick([16, 20, 24, 42]);
    bytes.writeUInt32LE(random.pick(numbers), at);
    return bytes;
  },
  "change a number of a local header": (bytes, random) => {
    const at = pickRecord(bytes, "PK\x03\x04", random) + random.pick([14, 18, 22]);
    bytes.writeUInt32LE(random.pick(numbers), at);
    return bytes;
  },
  "change a number of the end": (bytes, random) => {
    const at = bytes.length - 22 + random.pick([8, 10, 12, 16, 18]);
    bytes.writeUInt32LE(random.pick(numbers), at);
    return bytes;
  },
  "change a length of a name": (bytes, random) => {
    const [sign, offset] = random.pick([
      ["PK\x01\x02", 28],
      ["PK\x03\x04", 26],
    ] as const);
    bytes.writeUInt16LE(random.below(0x10000), pickRecord(bytes, sign, random) + offset);
    return bytes;
  },
  "append bytes": (bytes, random) =>
    Buffer.concat([bytes, Buffer.alloc(random.below(70000), 0x50)]),
  "prepend bytes": (bytes, random) =>
    Buffer.concat([Buffer.alloc(1 + random.below(100), 0x50), bytes]),
  "archive twice": (bytes) => Buffer.concat([bytes, bytes]),
  "remove an entry": rewrite((entries, random) => {
    entries.splice(random.below(entries.length), 1);
  }),
  "remove all but one": rewrite((entries, random) => {
    entries.splice(0, entries.length, random.pick(entries));
  }),
  "no entries": rewrite((entries) => {
    entries.length = 0;
  }),
  "duplicate an entry": rewrite((entries, random) => {
    entries.splice(random.below(entries.length), 0, random.pick(entries));
  }),
  "swap two contents": rewrite((entries, random) => {
    const [a, b] = [random.below(entries.length), random.below(entries.length)];
    const [first, second] = [entries[a], entries[b]];
    if (first === undefined || second === undefined) return;
    entries[a] = { ...second, name: first.name };
    entries[b] = { ...first, name: second.name };
  }),
  "rename an entry": change((entry, random) => ({ ...entry, name: random.pick(names) })),
  "add an entry": rewrite((entries, random) => {
    entries.push({ ...random.pick(entries), name: random.pick(names) });
  }),
  "many entries": rewrite((entries, random) => {
    const entry = random.pick(entries);
    for (let count = 0; count < 6000; count++) entries.push({ ...entry, name: `x/${count}` });
  }),
  "change a method": change((entry, random) => ({
    ...entry,
    method: random.pick([0, 8, 1, 9, 12, 14, 99, 0xffff]),
  })),
  "change a checksum": change((entry) => ({ ...entry, crc: (entry.crc ^ 1) >>> 0 })),
  "change a size": change((entry, random) => ({ ...entry, size: random.pick(numbers) })),
  "empty an entry": change((entry) => ({ ...entry, data: Buffer.alloc(0) })),
  "damage compressed data": change((entry, random) => {
    if (entry.data.length === 0) return entry;
    return {
      ...entry,
      data: flip(Buffer.from(entry.data), random.below(entry.data.length), random),
    };
  }),
};

function flip(bytes: Buffer, at: number, random: Random): Buffer {
  if (at < bytes.length) bytes[at] = (bytes[at] ?? 0) ^ (1 + random.below(255));
  return bytes;
}

/** Where one of the records with a signature starts. */
function pickRecord(bytes: Buffer, signature: string, random: Random): number {
  const places: number[] = [];
  for (let at = bytes.indexOf(signature, 0, "latin1"); at >= 0;) {
    places.push(at);
    at = bytes.indexOf(signature, at + 4, "latin1");
  }
  return random.pick(places);
}

function rewrite(edit: (entries: StoredEntry[], random: Random) => void): Mutation {
  return (bytes, random) => {
    const entries = readZip(bytes);
    edit(entries, random);
    return writeZip(entries);
  };
}

function change(edit: (entry: StoredEntry, random: Random) => StoredEntry): Mutation {
  return rewrite((entries, random) => {
    const index = random.below(entries.length);
    const entry = entries[index];
    if (entry !== undefined) entries[index] = edit(entry, random);
  });
}
