/** The keys that a schema allows at a path; none where the path leads to no object. */
export function keysAt(schema: unknown, path: readonly string[]): readonly string[] {
  const { wrapped, item, entries } = Object(schema) as {
    readonly wrapped?: unknown;
    readonly item?: unknown;
    readonly entries?: Readonly<Record<string, unknown>>;
  };
  if (wrapped !== undefined) return keysAt(wrapped, path);
  const [first, ...rest] = path;
  if (item !== undefined) return keysAt(item, rest);
  if (entries === undefined) return [];
  return first === undefined ? Object.keys(entries) : keysAt(entries[first], rest);
}
