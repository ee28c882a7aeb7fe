/** The libraries that check records, by their file in `peers`. */
export const peers: Readonly<Record<string, string>> = {
  ajv: "ajv, allErrors",
  typebox: "@sinclair/typebox, compiled",
  "typebox-1": "typebox 1, compiled",
  valibot: "valibot",
  zod: "zod",
};
