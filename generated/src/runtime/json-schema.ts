import type { CodeTable } from "./codes.js";
import { type JsonSchema, itemSchema } from "./json-schema-item.js";
import type { Layout } from "./layout.js";
import { type LayoutNode, type LayoutSection, layoutTree } from "./layout-tree.js";

export type { JsonSchema } from "./json-schema-item.js";

export interface JsonSchemaOptions {
  /** The schema's `$id`; `urn:zairyu-specgen:layout:` and the layout's id when absent. */
  readonly id?: string | undefined;
}

/**
 * The JSON Schema (2020-12) of what `toJSON` gives for a record that passes the checks on its items.
 * It knows the items only: what holds between them, check digits and characters of large sets are for
 * validation to say.
 */
export function jsonSchema(layout: Layout, options: JsonSchemaOptions = {}): JsonSchema {
  const names = listNames(layout);
  const schemas = new SchemaWriter(layout, names);
  return {
    $schema: "https://json-schema.org/draft/2020-12/schema",
    $id: options.id ?? `urn:zairyu-specgen:layout:${encodeURIComponent(wellFormed(layout.id))}`,
    title: layout.name,
    ...schemas.objectOf(layoutTree(layout)),
    ...(names.size === 0
      ? {}
      : { $defs: Object.fromEntries([...names].map(([list, name]) => [name, codesSchema(list)])) }),
  };
}

/** Names of the code lists of a layout in `$defs`. */
function listNames({ columns }: Layout): ReadonlyMap<CodeTable, string> {
  const lists = new Set(columns.flatMap(({ codes }) => codes ?? []));
  // An id that a reference would have to escape is numbered instead.
  const name = ({ id }: CodeTable, index: number) =>
    /^[\w-]+$/.test(id) ? `codes-${id}` : `list-${index}`;
  return new Map([...lists].map((list, index) => [list, name(list, index)]));
}

function codesSchema(list: CodeTable): JsonSchema {
  if (list.values.length === 0) return { title: list.name, not: {} };
  const codes = list.values.map((value) => ({ const: value, title: list.labelOf(value) ?? value }));
  return { title: list.name, oneOf: codes };
}

function wellFormed(text: string): string {
  return text.replace(/\p{Surrogate}/gu, "\ufffd");
}

class SchemaWriter {
  readonly #layout: Layout;
  readonly #names: ReadonlyMap<CodeTable, string>;

  constructor(layout: Layout, names: ReadonlyMap<CodeTable, string>) {
    this.#layout = layout;
    this.#names = names;
  }

  objectOf(members: readonly LayoutNode[]): JsonSchema {
    const required = members.filter(isRequired).map(({ name }) => name);
    return {
      type: "object",
      properties: Object.fromEntries(members.map((member) => [member.name, this.#schema(member)])),
      ...(required.length === 0 ? {} : { required }),
      additionalProperties: false,
    };
  }

  #schema(node: LayoutNode): JsonSchema {
    return node.kind === "section"
      ? this.#section(node)
      : itemSchema(this.#layout, node.column, (list) => `#/$defs/${this.#names.get(list)}`);
  }

  #section(section: LayoutSection): JsonSchema {
    const { label, repeat, members } = section;
    if (repeat === null) return { title: label, description: label, ...this.objectOf(members) };
    return {
      title: label,
      description: label,
      type: "array",
      // An item that is required is so in every row.
      ...(isRequired(section) ? { minItems: repeat } : {}),
      maxItems: repeat,
      items: this.objectOf(members),
    };
  }
}

function isRequired(node: LayoutNode): boolean {
  return node.kind === "section"
    ? node.members.some(isRequired)
    : node.column.requirement === "required";
}
