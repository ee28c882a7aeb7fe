/** Every way of saying one word of each list after the other: `["に", "と"]` and `["する", "した"]` give four. */
export function combine(...lists: readonly (readonly string[])[]): readonly string[] {
  return lists.reduce<readonly string[]>(
    (heads, tails) => heads.flatMap((head) => tails.map((tail) => head + tail)),
    [""],
  );
}
