import type { FuzzBook } from "./fuzz-book.js";
import { mutateCells } from "./mutate/cells.js";
import { mutateXml } from "./mutate/xml.js";
import { mutateZip } from "./mutate/zip.js";
import { Random } from "./random.js";

/** What mutants are made from and how often; with a seed and a number it gives the same mutant again. */
export interface Shares {
  /** Share of mutants of the whole sample in place of the small books. */
  readonly full: number;
  /** Share of mutants that are taken through to the package. */
  readonly emit: number;
}

export interface Mutant {
  readonly number: number;
  readonly full: boolean;
  readonly emit: boolean;
  readonly level: "zip" | "xml" | "cells";
  /** The book that was changed, and how. */
  readonly book: string;
  readonly what: string;
  /** All books, one of them changed. */
  readonly books: readonly FuzzBook[];
}

/** Makes one mutant. */
export async function makeMutant(
  seed: number,
  number: number,
  shares: Shares,
  corpus: { readonly small: readonly FuzzBook[]; readonly full: readonly FuzzBook[] },
): Promise<Mutant> {
  const random = new Random(seed, number);
  const full = random.chance(shares.full);
  const emit = random.chance(shares.emit);
  const books = full ? corpus.full : corpus.small;
  const book = random.pick(books);
  const level = random.pick(["zip", "xml", "xml", "cells", "cells"] as const);
  const mutate = { zip: mutateZip, xml: mutateXml, cells: mutateCells }[level];
  const [what, bytes] = await mutate(book.bytes, random);
  return {
    number,
    full,
    emit,
    level,
    book: book.name,
    what,
    books: books.map((each) => (each === book ? { name: book.name, bytes } : each)),
  };
}
