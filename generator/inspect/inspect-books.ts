import { type Diagnostic, DiagnosticSink } from "../diagnostics/sink.js";
import { recogniseBooks, type RecogniseInputs } from "../pipeline/recognise-books.js";
import { matchesName } from "../profile/names.js";
import { inspectReadings } from "./inspect-sheet.js";
import type { Inspection } from "./inspection.js";

export interface InspectInputs extends RecogniseInputs {
  /** Pattern of the names of the only sheets to look at. */
  readonly sheet?: string;
}

export interface InspectResult {
  readonly inspection: Inspection;
  readonly diagnostics: readonly Diagnostic[];
}

/** Reads books and says what was found on each sheet, without making a model of it. */
export async function inspectBooks(
  inputs: InspectInputs,
  onStage: (stage: "read" | "recognise") => void = () => {},
): Promise<InspectResult> {
  const sink = new DiagnosticSink();
  const { readings, lexicon } = await recogniseBooks(inputs, sink, onStage);
  const { sheet: pattern } = inputs;
  if (pattern === undefined) {
    return { inspection: inspectReadings(readings, lexicon), diagnostics: sink.diagnostics };
  }
  const chosen = readings.filter(({ sheet }) => matchesName(sheet.name, pattern));
  if (chosen.length === 0) {
    const expected = [...new Set(readings.map(({ sheet }) => sheet.name))].join(", ") || "—";
    sink.report("inspect-no-sheet", { args: { found: pattern, expected } });
  }
  const isAsked = ({ at }: Diagnostic) => at?.sheet === undefined || matchesName(at.sheet, pattern);
  return {
    inspection: inspectReadings(chosen, lexicon),
    diagnostics: sink.diagnostics.filter(isAsked),
  };
}
