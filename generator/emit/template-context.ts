import { Code } from "./nodes.js";

/** What a template may be given: code, and truth values to choose by. Never text or numbers. */
export type TemplateContext = { readonly [name: string]: TemplateValue };

/** A value in a context. */
export type TemplateValue = Code | boolean | TemplateContext | readonly TemplateValue[];

/**
 * Makes sure that nothing but code reaches a template, whatever the types said.
 * @throws TypeError that names the first value which is something else.
 */
export function checkContext(value: unknown, path = "context"): void {
  if (Code.isCode(value) || typeof value === "boolean") return;
  if (Array.isArray(value)) {
    value.forEach((item, index) => {
      checkContext(item, `${path}[${index}]`);
    });
    return;
  }
  if (!isPlainObject(value)) {
    throw new TypeError(`A template takes code only, but ${path} is a ${typeof value}`);
  }
  for (const [name, item] of Object.entries(value)) checkContext(item, `${path}.${name}`);
}

function isPlainObject(value: unknown): value is object {
  return (
    typeof value === "object" && value !== null && Object.getPrototypeOf(value) === Object.prototype
  );
}
