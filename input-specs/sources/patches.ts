/** One line of a table of patches: how an older revision differs from the next newer one. */
export interface Patch {
  /** Table that it changes, by the name of its file. */
  readonly table: string;
  /** `set` cells, `remove` rows, or `add` a row that is empty but for its identity. */
  readonly action: string;
  /** Identity of a row, or `column=value` for all rows that have the value. */
  readonly key: string;
  /** Of `set` the column, of `add` the word `after`. */
  readonly column: string;
  /** Of `set` the older value, of `add` the identity of the row that the new one stands behind. */
  readonly value: string;
}

type Row<Name extends string> = Readonly<Record<Name, string>>;

/** The rows of one table, and the columns that make up the identity of a row, joined with `:`. */
interface Table<Name extends string> {
  readonly rows: readonly Row<Name>[];
  readonly identity: readonly NoInfer<Name>[];
}

/** Applies the patches of one table in their order. Throws where one changes nothing. */
export function applyPatches<Name extends string>(
  { rows, identity }: Table<Name>,
  patches: readonly Patch[],
): readonly Row<Name>[] {
  return patches.reduce((all, patch) => applyPatch({ rows: all, identity }, patch), rows);
}

function applyPatch<Name extends string>(table: Table<Name>, patch: Patch): readonly Row<Name>[] {
  switch (patch.action) {
    case "set":
      return setCells(table, patch);
    case "remove":
      return removeRows(table, patch);
    case "add":
      return addRow(table, patch);
    default:
      return refuse(patch, "the action is none of set, remove and add");
  }
}

function setCells<Name extends string>(table: Table<Name>, patch: Patch): readonly Row<Name>[] {
  const { column, value } = patch;
  const changes = (row: Row<Name>) =>
    isMeant(table, row, patch.key) && cellOf(row, column, patch) !== value;
  if (!table.rows.some(changes)) refuse(patch, "it changes nothing");
  return table.rows.map((row) => (changes(row) ? { ...row, [column]: value } : row));
}

function removeRows<Name extends string>(table: Table<Name>, patch: Patch): readonly Row<Name>[] {
  const kept = table.rows.filter((row) => !isMeant(table, row, patch.key));
  if (kept.length === table.rows.length) refuse(patch, "it changes nothing");
  return kept;
}

function addRow<Name extends string>(table: Table<Name>, patch: Patch): readonly Row<Name>[] {
  const { rows, identity } = table;
  const at = rows.findIndex((row) => isMeant(table, row, patch.value));
  const before = rows[at];
  if (patch.column !== "after" || before === undefined) return refuse(patch, "it has no place");
  if (rows.some((row) => isMeant(table, row, patch.key))) refuse(patch, "there is one already");
  const parts = patch.key.split(":");
  const cells = (Object.keys(before) as Name[]).map((name) => [
    name,
    parts[identity.indexOf(name)] ?? "",
  ]);
  return rows.toSpliced(at + 1, 0, Object.fromEntries(cells) as Row<Name>);
}

function isMeant<Name extends string>({ identity }: Table<Name>, row: Row<Name>, key: string) {
  const [column = "", value] = key.split("=");
  if (value === undefined) return identity.map((name) => row[name]).join(":") === key;
  return (row as Readonly<Record<string, string>>)[column] === value;
}

function cellOf(row: Readonly<Record<string, string>>, column: string, patch: Patch): string {
  return row[column] ?? refuse(patch, "there is no such column");
}

function refuse({ table, action, key, column }: Patch, why: string): never {
  throw new Error(`patch "${[table, action, key, column].join(" ").trim()}": ${why}`);
}
