import * as v from "valibot";
import type { SpecModel } from "../spec/model.js";

/** What a comparison goes through without asking; all else is compared as it is. */
const source = v.object({ file: v.string(), sheet: v.string(), cell: v.string() });
const texts = v.array(v.string());

const item = v.object({
  key: v.string(),
  name: v.string(),
  identifier: v.string(),
  column: v.number(),
  attribute: v.string(),
  source,
  cells: v.object({}),
});

interface Section {
  readonly members: readonly unknown[];
}

const section: v.GenericSchema<Section> = v.object({
  key: v.string(),
  name: v.string(),
  identifier: v.string(),
  members: v.array(
    v.variant("kind", [
      v.object({ kind: v.literal("item"), item }),
      v.object({ kind: v.literal("section"), section: v.lazy(() => section) }),
    ]),
  ),
});

const shape = v.object({
  revision: v.string(),
  notices: texts,
  dialect: v.object({ encoding: v.string(), newline: v.string() }),
  layouts: v.array(
    v.object({
      id: v.string(),
      name: v.string(),
      identifier: v.string(),
      procedure: v.object({ code: v.string(), name: v.string() }),
      sections: v.array(section),
      columnCount: v.number(),
      source,
    }),
  ),
  codeLists: v.array(
    v.object({
      id: v.string(),
      name: v.string(),
      identifier: v.string(),
      codes: v.array(
        v.object({ value: v.string(), label: v.string(), identifier: v.string(), source }),
      ),
      source,
    }),
  ),
  charsets: v.array(
    v.object({ id: v.string(), include: texts, add: v.string(), remove: v.string() }),
  ),
  itemChecks: v.array(
    v.object({
      item: v.string(),
      layouts: texts,
      parameter: v.object({ kind: v.string() }),
      source,
    }),
  ),
  relatedChecks: v.array(
    v.object({
      no: v.string(),
      layouts: texts,
      targets: texts,
      sentence: v.string(),
      rule: v.object({ state: v.string() }),
      source,
    }),
  ),
  messages: v.array(
    v.object({ id: v.string(), text: v.string(), placeholders: v.array(v.object({})), source }),
  ),
  history: v.array(v.object({ revision: v.string(), text: v.string(), source })),
});

/** Where a model that was read from a file is not one, and how; null where nothing is wrong. */
export function damageIn(model: SpecModel): string | null {
  const result = v.safeParse(shape, model, { abortEarly: true });
  if (result.success) return null;
  const [issue] = result.issues;
  return `${v.getDotPath(issue) ?? ""}: ${issue.message}`;
}
