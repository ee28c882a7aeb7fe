import { readFileSync, rmSync } from "node:fs";
import { join } from "node:path";
import { afterAll, describe, expect, it } from "vitest";
import { application, compilers, hasTools, run } from "./tools.js";

const consumer = readFileSync(new URL("consumer.ts", import.meta.url), "utf8");

/** The strictest settings that all of the compilers know. */
const strictest = {
  strict: true,
  exactOptionalPropertyTypes: true,
  noUncheckedIndexedAccess: true,
  noPropertyAccessFromIndexSignature: true,
  noImplicitOverride: true,
  noImplicitReturns: true,
  noFallthroughCasesInSwitch: true,
  noUnusedLocals: true,
  noUnusedParameters: true,
  verbatimModuleSyntax: true,
  isolatedModules: true,
  skipLibCheck: false,
};

const resolutions = {
  nodenext: { module: "nodenext", moduleResolution: "nodenext" },
  bundler: { module: "esnext", moduleResolution: "bundler", target: "es2022" },
};

const strictness = { strictest, defaults: {} };

/** Projects of an application: the program against the declarations, and the sources of the package vendored. */
const folder = application({
  "consumer.ts": consumer,
  ...Object.fromEntries(
    Object.entries(resolutions).flatMap(([resolution, settings]) =>
      Object.entries(strictness).flatMap(([strict, flags]) => {
        const compilerOptions = { ...settings, ...flags, types: [], noEmit: true };
        const name = `${resolution}-${strict}.json`;
        return [
          [`consumer-${name}`, project(compilerOptions, ["consumer.ts"])],
          [`src-${name}`, project(compilerOptions, ["node_modules/zairyu-sample/src/index.ts"])],
        ];
      }),
    ),
  ),
});

function project(compilerOptions: object, files: readonly string[]): string {
  return JSON.stringify({ compilerOptions, files });
}

afterAll(() => rmSync(folder, { recursive: true }));

const combinations = Object.keys(resolutions).flatMap((resolution) =>
  Object.keys(strictness).map((strict) => [resolution, strict] as const),
);

describe.skipIf(!hasTools).each(compilers)("TypeScript %s", (version, script) => {
  const compile = (name: string) =>
    run(process.execPath, [script, "-p", join(folder, `${name}.json`)], folder);

  it("is the compiler that it is meant to be", async () => {
    const { output } = await run(process.execPath, [script, "--version"], folder);
    expect(output).toMatch(new RegExp(`^Version ${version}\\.`));
  });

  it.each(combinations)("compiles a program of an application, %s, %s", async (...settings) => {
    expect(await compile(`consumer-${settings.join("-")}`)).toEqual({ ok: true, output: "" });
  });

  it.each([
    ["nodenext", "strictest"],
    ["bundler", "defaults"],
  ])("compiles the sources of the package, %s, %s", async (...settings) => {
    expect(await compile(`src-${settings.join("-")}`)).toEqual({ ok: true, output: "" });
  });
});
