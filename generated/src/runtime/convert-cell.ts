import { enteredText } from "./conventions.js";
import { type CellTarget, type Distance, isBetter, isNoWorse, passes } from "./convert-target.js";
import type { Converter } from "./converters.js";

/** What one converter made of a text. */
export interface ConversionStep {
  readonly converter: Converter;
  readonly before: string;
  readonly after: string;
}

interface Run {
  readonly text: string;
  readonly distance: Distance;
  readonly steps: readonly ConversionStep[];
}

/**
 * The steps that bring a text nearer to what an item takes, as few as will do; none for a text that passes
 * or that no step brings nearer. What they end in has no further steps.
 */
export function conversionSteps(
  text: string,
  target: CellTarget,
  converters: readonly Converter[],
): readonly ConversionStep[] {
  const steps: ConversionStep[] = [];
  let run = applyAll(text, target, converters);
  while (isBetter(run.distance, target.distanceOf(steps.at(-1)?.after ?? text))) {
    const needed = withoutNeedless(run, target);
    steps.push(...needed.steps);
    run = applyAll(needed.text, target, converters);
  }
  return steps;
}

/** Applies each converter in turn where that takes the text no farther from passing. */
function applyAll(text: string, target: CellTarget, converters: readonly Converter[]): Run {
  const start = target.distanceOf(text);
  if (passes(start)) return { text, distance: start, steps: [] };
  return converters.reduce<Run>(
    (run, converter) => {
      const after = converter.convert(run.text, target);
      // A text that says that nothing is entered says something else than what it was made from.
      if (after === run.text || (after !== "" && enteredText(after) === "")) return run;
      const distance = target.distanceOf(after);
      const isTaken = converter.isWhole ? passes(distance) : isNoWorse(distance, run.distance);
      if (!isTaken) return run;
      const step = { converter, before: run.text, after };
      return { text: after, distance, steps: [...run.steps, step] };
    },
    { text, distance: start, steps: [] },
  );
}

/** The same without the steps that it comes as far without, the last ones first. */
function withoutNeedless(run: Run, target: CellTarget): Run {
  const text = run.steps[0]?.before ?? run.text;
  let shortest = run;
  for (const { converter } of [...run.steps].reverse()) {
    const others = shortest.steps
      .map((step) => step.converter)
      .filter((each) => each !== converter);
    const without = applyAll(text, target, others);
    if (isNoWorse(without.distance, run.distance)) shortest = without;
  }
  return shortest;
}
