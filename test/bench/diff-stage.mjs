import { join } from "node:path";
import { DiagnosticSink } from "../../dist/diagnostics/sink.js";

/*
 * Prints the seconds of one part of comparing revisions and of what it is measured by, as a list of
 * `{ name, seconds, base }`. Arguments: the part, the folder of the sample.
 */
const [, , part, sample] = process.argv;
const pairs = [
  ["1.0", "2.0"],
  ["2.0", "3.0"],
  ["1.0", "3.0"],
  ["3.0", "3.0"],
];
/** The newest revision is that of the folder itself. */
const folderOf = (revision) => (revision === "3.0" ? sample : join(sample, revision));

function timed(act) {
  const started = performance.now();
  const result = act();
  return { result, seconds: (performance.now() - started) / 1000 };
}

async function timedAsync(act) {
  const started = performance.now();
  await act();
  return (performance.now() - started) / 1000;
}

async function load(revision) {
  const { loadRevision } = await import("../../dist/revisions/load-revision.js");
  const sink = new DiagnosticSink();
  const loaded = await loadRevision(folderOf(revision), sample, sink);
  if (loaded === null) throw new Error(JSON.stringify(sink.diagnostics));
  return loaded.model;
}

const parts = {
  async models() {
    const { writeSpecJson, readSpecJson } = await import("../../dist/spec/spec-json.js");
    const { diffModels } = await import("../../dist/diff/diff-models.js");
    const texts = new Map();
    for (const revision of ["1.0", "2.0", "3.0"])
      texts.set(revision, writeSpecJson(await load(revision)));
    return pairs.map(([before, after]) => {
      const one = timed(() => readSpecJson(texts.get(before)));
      const other = timed(() => readSpecJson(texts.get(after)));
      const { seconds } = timed(() => diffModels(one.result, other.result));
      return { name: `${before} → ${after}`, seconds, base: one.seconds + other.seconds };
    });
  },

  async command() {
    const { diff } = await import("../../dist/commands/diff.js");
    const [before, after] = ["2.0", "3.0"];
    const terminal = {
      cwd: sample,
      language: "ja",
      color: false,
      progress: false,
      out: () => {},
      err: () => {},
    };
    const loading = async () => {
      await load(before);
      await load(after);
    };
    const comparing = async () => {
      const options = { before: folderOf(before), after: folderOf(after) };
      const code = await diff(options, terminal);
      if (code !== 0) throw new Error(`exit code ${code}`);
    };
    // Both orders, so that neither has the warmer code.
    await loading();
    const base = await timedAsync(loading);
    const seconds = await timedAsync(comparing);
    const secondsToo = await timedAsync(comparing);
    const baseToo = await timedAsync(loading);
    return [{ name: `${before} → ${after}`, seconds: seconds + secondsToo, base: base + baseToo }];
  },
};

process.stdout.write(`${JSON.stringify(await parts[part]())}\n`);
