import type { SpecModel } from "../../spec/model.js";
import { code, identifier, markdown, modulePath, number, packageName, string } from "../nodes.js";
import type { EmitOptions } from "../options.js";
import type { LayoutModule, PackagePlan } from "../plan/package-plan.js";
import type { EarlierRevisions } from "../plan/upgrades.js";
import type { TemplateContext } from "../template-context.js";
import { correctedFacts } from "../plan/corrections.js";
import { bannerLines } from "./banner.js";

/** Context of the `notice` template. */
export function noticeContext({ model }: PackagePlan, options: EmitOptions): TemplateContext {
  const { corrections = [] } = model;
  return {
    bannerLines: bannerLines({ ...model, corrections: [] }, options).map(markdown),
    hasSentences: options.text === "full",
    hasLabels: options.text !== "ids",
    hasCorrections: corrections.length > 0,
    corrections: corrections.map((correction) => ({
      id: markdown(correction.id),
      reason: markdown(correction.reason),
      origin: markdown(correction.origin),
      until: markdown(correction.until),
      facts: correctedFacts(correction).map(markdown),
    })),
  };
}

/** Context of the `readme` template. */
export function readmeContext(plan: PackagePlan, options: EmitOptions): TemplateContext {
  const { model } = plan;
  const [first] = plan.layouts;
  return {
    ...noticeContext(plan, options),
    ...upgradesContext(model, options),
    title: markdown(options.packageName),
    packageName: packageName(options.packageName),
    hasExample: first !== undefined,
    ...(first === undefined ? {} : exampleContext(first)),
    layouts: plan.layouts.map(({ layout, file, names }) => ({
      name: markdown(layout.name === layout.id ? layout.id : `${layout.id} ${layout.name}`),
      record: identifier(names.record),
      file: modulePath(file),
      columnCount: number(layout.columnCount),
    })),
  };
}

/** Text of `CHANGELOG.md`: what changed since earlier revisions, and the notices of all of them. */
export function changelogText(
  model: SpecModel,
  { changelog, notices }: EarlierRevisions,
  options: EmitOptions,
): string {
  const own = bannerLines({ ...model, corrections: [] }, options);
  const lines = [...new Set([...own, ...notices])].map((line) => `- ${String(markdown(line))}\n`);
  return `${changelog}\n---\n\n${lines.join("")}`;
}

function upgradesContext({ revision }: SpecModel, { earlier }: EmitOptions): TemplateContext {
  const revisions = earlier?.upgrades.map((upgrade) => upgrade.revision) ?? [];
  return {
    hasUpgrades: revisions.length > 0,
    from: string(revisions[0] ?? ""),
    to: string(revision),
    revisions: markdown(revisions.join(", ")),
  };
}

function exampleContext({ names, flags, file }: LayoutModule): TemplateContext {
  const needed = flags.length === 0 ? code`` : code`, { flags }`;
  return {
    record: identifier(names.record),
    file: modulePath(file),
    validate: identifier(names.validate),
    read: identifier(names.read),
    write: identifier(names.write),
    contextArgument: needed,
  };
}
