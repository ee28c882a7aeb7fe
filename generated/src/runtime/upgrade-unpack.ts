import type { ItemKind } from "./item-kind.js";
import { unpack } from "./pack.js";
import type { LengthUnit } from "./text-length.js";
import type {
  CellConcern,
  CellPlan,
  CodeMove,
  DroppedPlan,
  LayoutPlan,
  UpgradeCause,
  UpgradePlan,
} from "./upgrade-plan.js";

/** What lines of a plan refer to by number, and the layouts so far. */
interface Unpacking {
  readonly causes: UpgradeCause[];
  readonly codes: Map<string, CodeMove>[];
  readonly layouts: Map<string, LayoutPlan>;
  /** Of the layout at hand. */
  cells: CellPlan[];
  dropped: DroppedPlan[];
}

/** Decodes a plan: the twin of `packPlan` in the generator. */
export function unpackPlan(packed: string): UpgradePlan {
  const into: Unpacking = { causes: [], codes: [], layouts: new Map(), cells: [], dropped: [] };
  const [[, encoding = "", ...emptyTexts] = [], ...lines] = unpack(packed);
  for (const [tag = "", ...cells] of lines) readLine(tag, cells, into);
  return {
    encoding: encoding === "windows-31j" ? encoding : "utf-8",
    emptyTexts: new Set(emptyTexts),
    layouts: into.layouts,
  };
}

function readLine(tag: string, cells: readonly string[], into: Unpacking): void {
  const [first = "", second = ""] = cells;
  switch (tag) {
    case "T":
      into.causes.push({ rule: first, fingerprint: second || null });
      break;
    case "V":
      readMove(cells, into);
      break;
    case "L":
      into.cells = [];
      into.dropped = [];
      into.layouts.set(first, readLayout(cells, into));
      break;
    case "C":
      into.cells.push(readCell(cells, into));
      break;
    case "D": {
      const cause = causeAt(cells[4] ?? "", into);
      into.dropped.push({ ...placeOf(first, cells.slice(1)), cause });
      break;
    }
    case "X":
      into.layouts.set(first, readRemoved(cells, into));
      break;
  }
}

function readMove(
  [list = "", value = "", cause = "", does = "", ...values]: readonly string[],
  into: Unpacking,
): void {
  const moves = into.codes[Number(list)] ?? new Map<string, CodeMove>();
  into.codes[Number(list)] = moves;
  moves.set(value, { cause: causeAt(cause, into), does, values });
}

function causeAt(number: string, { causes }: Unpacking): UpgradeCause {
  return causes[Number(number)] ?? { rule: "", fingerprint: null };
}

function placeOf(column: string, [path = "", itemId = "", itemName = ""]: readonly string[]) {
  return { column: Number(column), path, itemId: itemId || null, itemName };
}

function readLayout(
  [id = "", to = "", className = "", before = "", columns = "", runs = ""]: readonly string[],
  { cells, dropped }: Unpacking,
): LayoutPlan {
  return {
    id,
    to,
    className,
    columnsBefore: Number(before),
    columns: Number(columns),
    runs: (runs === "" ? [] : runs.split(",")).map((run) => {
      const [from = 0, start = 0, count = 0] = run.split(/[:*]/).map(Number);
      return { from, to: start, count };
    }),
    cells,
    dropped,
    cause: null,
  };
}

function readRemoved(
  [id = "", className = "", columns = "", cause = ""]: readonly string[],
  tables: Unpacking,
): LayoutPlan {
  const before = Number(columns);
  return {
    id,
    to: null,
    className,
    columnsBefore: before,
    columns: 0,
    runs: [],
    cells: [],
    dropped: [],
    cause: causeAt(cause, tables),
  };
}

function readCell([column = "", from = "", ...rest]: readonly string[], tables: Unpacking) {
  return {
    ...placeOf(column, rest),
    from: from === "" ? null : Number(from),
    concerns: rest.slice(3).map((text) => readConcern(text, tables)),
  };
}

const units: Readonly<Record<string, LengthUnit | "digit">> = {
  b: "byte",
  u: "utf16",
  d: "digit",
};

function readConcern(text: string, tables: Unpacking): CellConcern {
  const [number = "", first = "", min = "", max = ""] = text.slice(1).split(":");
  const cause = causeAt(number, tables);
  switch (text[0]) {
    case "v":
      return { kind: "codes", moves: tables.codes[Number(number)] ?? new Map() };
    case "u":
      return { kind: "untyped", cause, as: first as ItemKind };
    case "l": {
      const unit = units[first] ?? "character";
      return { kind: "length", cause, unit, min: Number(min), max: Number(max) };
    }
    case "m":
      return { kind: "missing", cause, row: first === "" ? [] : first.split("-").map(Number) };
    case "d":
      return { kind: "discard", cause };
    case "e":
      return { kind: "emptied", cause };
    default:
      return { kind: "keep", cause };
  }
}
