import { emptyText, enteredText } from "./conventions.js";
import { type DateInput, PartialDate } from "./date.js";
import type { Group } from "./group.js";
import {
  impliedText,
  numberText,
  parseDecimal,
  parseImplied,
  parseInteger,
  wireDate,
} from "./item-kind.js";
import type { GroupMember, ItemMember } from "./members.js";

/** A view of the cells that a property reads and writes. */
type AnyGroup = Group<object>;

/** The property of an item: its typed value, null where the cell is empty or cannot be typed. */
export function itemAccessor(item: ItemMember): PropertyDescriptor {
  const { offset } = item;
  const parse = parserOf(item);
  const format = formatterOf(item);
  return {
    configurable: true,
    enumerable: false,
    get(this: AnyGroup) {
      return parse(enteredText(this.$row[this.$base + offset] ?? ""));
    },
    set(this: AnyGroup, value: unknown) {
      const text = value === null || value === undefined ? "" : format(value as never);
      this.$row[this.$base + offset] = text === "" ? emptyText : text;
    },
  };
}

/** The property of a group: a view of its columns, or a list of the views of its rows. */
export function groupAccessor({
  type: Type,
  offset,
  width,
  count,
}: GroupMember): PropertyDescriptor {
  const get =
    count === null
      ? function (this: AnyGroup) {
          return new Type(this.$row, this.$base + offset);
        }
      : function (this: AnyGroup) {
          const first = this.$base + offset;
          const rows = Array.from({ length: count }, (_, row) => first + row * width);
          return rows.map((base) => new Type(this.$row, base));
        };
  return { configurable: true, enumerable: false, get };
}

/** Makes a value of a text; of the empty text, null. */
type Parse = (text: string) => unknown;

function parserOf({ kind, decimals, codes }: ItemMember): Parse {
  switch (kind) {
    case "t":
      return parseText;
    case "c":
      return codes === null ? parseText : (text) => (codes.has(text) ? text : null);
    case "i":
      return parseInteger;
    case "f":
      return parseDecimal;
    case "v":
      return (text) => parseImplied(text, decimals);
    case "d":
      return (text) => PartialDate.parse(text, { partial: false });
    case "p":
      return (text) => PartialDate.parse(text, { partial: true });
    case "y":
      return (text) => PartialDate.parseYearMonth(text, { partial: false });
    case "q":
      return (text) => PartialDate.parseYearMonth(text, { partial: true });
  }
}

function parseText(text: string): string | null {
  return text === "" ? null : text;
}

/**
 * Makes the text of a value that is not null. A code outside its list is kept; validation reports it.
 * @throws RangeError for a number without a plain decimal form (NaN, infinite, exponent).
 */
function formatterOf({ kind, decimals }: ItemMember): (value: never) => string {
  switch (kind) {
    case "t":
    case "c":
      return String;
    case "i":
    case "f":
      return numberText;
    case "v":
      return (value: number) => impliedText(value, decimals);
    default:
      return (value: DateInput) => wireDate(value, kind);
  }
}
