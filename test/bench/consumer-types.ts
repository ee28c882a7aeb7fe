import { spawnSync } from "node:child_process";
import { mkdirSync, mkdtempSync, readdirSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { median } from "./median.js";

/**
 * Measures what the package adds to the type check of an application that imports every layout, against
 * an empty program: fresh processes, in turn, round after round. Argument: rounds.
 */
const rounds = Number(process.argv[2] ?? 5);
const generated = fileURLToPath(new URL("../../generated/", import.meta.url));
const scratch = mkdtempSync(join(tmpdir(), "specgen-types-"));
mkdirSync(join(scratch, "node_modules"));
symlinkSync(generated, join(scratch, "node_modules/zairyu"), "dir");

const layouts = readdirSync(join(generated, "src/layouts")).map((name) => name.replace(".ts", ""));
const programs: Readonly<Record<string, string>> = {
  "an empty program": "export {};\n",
  "all layouts": `${layouts
    .map(
      (name, index) =>
        `import { Record as R${index}, validate as v${index} } from "zairyu/layouts/${name}";`,
    )
    .join("\n")}
export const valid: readonly boolean[] = [
${layouts.map((_, index) => `  v${index}(new R${index}(), { flags: {} as never }).ok,`).join("\n")}
];
`,
  "the index": `import { CoeN, Sex } from "zairyu";
export const record: CoeN = new CoeN({ identity: { sex: Sex.Male } });
`,
};

/** Path of the script that runs a compiler. */
const compilers: Readonly<Record<string, string>> = {
  "TypeScript 7": compilerOf(new URL("../../package.json", import.meta.url), "typescript"),
  "TypeScript 5.9": compilerOf(new URL("package.json", import.meta.url), "typescript-5"),
};

function compilerOf(from: URL, name: string): string {
  return join(dirname(createRequire(from).resolve(`${name}/package.json`)), "bin/tsc");
}

const settings = {
  compilerOptions: {
    target: "ES2022",
    module: "NodeNext",
    types: [],
    strict: true,
    noEmit: true,
    skipLibCheck: true,
    exactOptionalPropertyTypes: true,
    noUncheckedIndexedAccess: true,
  },
  files: ["program.ts"],
};

interface Sample {
  readonly seconds: number;
  readonly types: number;
  readonly instantiations: number;
}

function measure(compiler: string, program: string): Sample {
  writeFileSync(join(scratch, "package.json"), '{ "type": "module" }');
  writeFileSync(join(scratch, "tsconfig.json"), JSON.stringify(settings));
  writeFileSync(join(scratch, "program.ts"), program);
  const start = performance.now();
  const words = [compiler, "--project", scratch, "--extendedDiagnostics"];
  const { status, stdout } = spawnSync(process.execPath, words, { encoding: "utf8" });
  const seconds = (performance.now() - start) / 1000;
  if (status !== 0) throw new Error(stdout);
  const count = (what: string) => Number(new RegExp(`^${what}:\\s+(\\d+)`, "m").exec(stdout)?.[1]);
  return { seconds, types: count("Types"), instantiations: count("Instantiations") };
}

const cases = Object.keys(compilers).flatMap((compiler) =>
  Object.keys(programs).map((program) => ({ compiler, program, samples: [] as Sample[] })),
);
for (let round = 0; round < rounds; round++) {
  for (const { compiler, program, samples } of cases) {
    samples.push(measure(compilers[compiler] ?? "", programs[program] ?? ""));
  }
}
rmSync(scratch, { recursive: true });

console.log(`\nType check of an application, medians of ${rounds} fresh processes\n`);
console.log("| | | s | it / empty | types | instantiations |");
console.log("| --- | --- | --- | --- | --- | --- |");
let empty = 1;
for (const { compiler, program, samples } of cases) {
  const seconds = median(samples.map((sample) => sample.seconds));
  if (program === "an empty program") empty = seconds;
  const [{ types, instantiations } = { types: 0, instantiations: 0 }] = samples;
  console.log(
    `| ${compiler} | ${program} | ${seconds.toFixed(2)} | ${(seconds / empty).toFixed(2)} | ${types} | ${instantiations} |`,
  );
}
