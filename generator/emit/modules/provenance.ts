import { type ManifestFacts, termsVersion } from "../manifest.js";
import { type Code, code, statement, string } from "../nodes.js";
import { list, propertyLiteral } from "../shapes.js";
import type { TemplateContext } from "../template-context.js";

/** Context of the `provenance` template: what the manifest says besides the outputs. */
export function provenanceContext(facts: ManifestFacts, banner: Code): TemplateContext {
  const { generator, revision, profile, inputs, overlay = [] } = facts;
  const property = (key: Code, value: Code) => statement(propertyLiteral(key, value), 1);
  const files = Object.entries(inputs).sort(([a], [b]) => (a < b ? -1 : 1));
  return {
    banner,
    generator: property(code`generator`, string(generator)),
    terms: property(code`terms`, string(termsVersion)),
    revision: property(code`revision`, string(revision)),
    profile: property(code`profile`, stringOrNull(profile)),
    hasInputs: files.length > 0,
    inputs: files.map(([file, sha256]) => ({
      file: statement(propertyLiteral(code`file`, string(file)), 3),
      sha256: statement(propertyLiteral(code`sha256`, string(sha256)), 3),
    })),
    corrections: statement(code`corrections: ${list(overlay.map(string))},`, 1),
  };
}

function stringOrNull(text: string): Code {
  return text === "" ? code`null` : string(text);
}
