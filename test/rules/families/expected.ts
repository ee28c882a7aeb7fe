function numbered(
  letter: string,
  last: number,
  without: readonly number[] = [],
): readonly string[] {
  return Array.from({ length: last }, (_, index) => index + 1)
    .filter((number) => !without.includes(number))
    .map((number) => `${letter}${number}`);
}

/** Families of checks that a record, a group of rows, a file or a pair of applications can express. */
export const expressible: readonly string[] = [
  ...numbered("A", 6),
  ...numbered("B", 15),
  ...numbered("C", 8),
  ...numbered("D", 11),
  ...numbered("E", 10),
  ...numbered("F", 15, [11, 12]),
  ...numbered("G", 11, [9, 11]),
  ...numbered("H", 10, [9]),
  ...numbered("I", 11, [6, 9]),
  ...numbered("J", 6),
  ...["K3", "K5", "K7", "K11"],
];

/** The other families, and why they are no check on those. */
export const inexpressible: Readonly<Record<string, string>> = {
  F11: "how an unknown day is written is a form of the item, checked with the item alone",
  F12: "which items an error marks is no condition on a record",
  G9: "the unit of an amount does not show in the amount",
  G11: "that a number was multiplied by ten does not show in the number",
  H9: "padding on the left is a form of the item, checked with the item alone",
  I6: "zeros in front are a form of the item, checked with the item alone",
  I9: "control characters are in none of the charsets, so that the check of the item finds them",
  K1: "the number of columns is checked where the file is read, before there are items",
  K2: "the order of several kinds of records: the files described here hold one kind",
  K4: "a record that heads the file is a second kind of record in it",
  K6: "the register is outside the submission",
  K8: "names of files and of archives are no part of the records",
  K9: "attached files are no part of the records",
  K10: "the earlier application is outside the submission",
};
