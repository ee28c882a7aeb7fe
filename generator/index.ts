export type { Diagnostic } from "./diagnostics/sink.js";
export type { EmitOptions } from "./emit/options.js";
export type { BookInput, TextInput } from "./pipeline/book-input.js";
export { type GenerateInputs, type GenerateResult, generate } from "./pipeline/generate.js";
export type { ModelInputs, Stage } from "./pipeline/load-model.js";
export type { SpecModel } from "./spec/model.js";
