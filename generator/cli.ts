#!/usr/bin/env node
import { Command, CommanderError, Option } from "commander";
import type { Terminal } from "./commands/command.js";
import { programVersion } from "./config/program-version.js";
import { texts } from "./cli-texts.js";
import { exitCodes } from "./diagnostics/exit-code.js";
import { chooseLanguage } from "./diagnostics/language.js";

/** The command line: options and help only. A command's code is loaded when it is run. */

const diffFormats = ["text", "markdown", "html", "json", "github", "summary"];
const ruleStates = ["compiled", "predicate", "overridden", "note", "unsupported"];

const language = chooseLanguage(askedLanguage(process.argv), process.env);
const text = texts[language];

function askedLanguage(argv: readonly string[]): string | undefined {
  const at = argv.indexOf("--lang");
  return at < 0 ? argv.find((word) => word.startsWith("--lang="))?.slice(7) : argv[at + 1];
}

function makeTerminal(color: boolean): Terminal {
  const interactive = process.stderr.isTTY === true;
  return {
    cwd: process.cwd(),
    language,
    color: color && interactive && !process.env["NO_COLOR"],
    progress: interactive,
    out: (line) => process.stdout.write(line),
    err: (line) => process.stderr.write(line),
  };
}

// A reader that has seen enough, such as `head`, closes the pipe: that is no failure.
process.stdout.on("error", (error: NodeJS.ErrnoException) => {
  if (error.code !== "EPIPE") throw error;
  process.exit();
});

const program = new Command("specgen")
  .description(text.description)
  .version(programVersion())
  .option("--lang <language>", text.lang)
  .option("--no-color", text.noColor)
  .exitOverride();

program
  .command("generate")
  .description(text.generate)
  .option("-c, --config <file>", text.config)
  .option("--out <folder>", text.out)
  .option("--check", text.compare)
  .option("--dry-run", text.dryRun)
  .option("--force", text.force)
  .action(async (options: import("./commands/generate.js").GenerateOptions) => {
    const { generate } = await import("./commands/generate.js");
    process.exitCode = await generate(options, makeTerminal(program.opts()["color"] !== false));
  });

program
  .command("check")
  .description(text.check)
  .option("-c, --config <file>", text.config)
  .action(async (options: import("./commands/check.js").CheckOptions) => {
    const { check } = await import("./commands/check.js");
    process.exitCode = await check(options, makeTerminal(program.opts()["color"] !== false));
  });

program
  .command("init")
  .description(text.init)
  .argument("[files...]", text.files)
  .option("--out <folder>", text.initOut)
  .action(async (files: string[], options: { readonly out?: string }) => {
    const { init } = await import("./commands/init.js");
    const color = program.opts()["color"] !== false;
    process.exitCode = await init({ files, ...options }, makeTerminal(color));
  });

program
  .command("inspect")
  .description(text.inspect)
  .argument("[files...]", text.files)
  .option("-c, --config <file>", text.inspectConfig)
  .option("--json", text.inspectJson)
  .option("--html <file>", text.html)
  .option("--sheet <pattern>", text.sheet)
  .option("--rows", text.rows)
  .action(
    async (
      files: string[],
      options: Omit<import("./commands/inspect.js").InspectOptions, "files">,
    ) => {
      const { inspect } = await import("./commands/inspect.js");
      const color = program.opts()["color"] !== false;
      process.exitCode = await inspect({ files, ...options }, makeTerminal(color));
    },
  );

program
  .command("rules")
  .description(text.rules)
  .option("-c, --config <file>", text.config)
  .option("--json", text.json)
  .addOption(new Option("--state <state>", text.state).choices(ruleStates))
  .option("--layout <id>", text.layout)
  .option("--try <sentence>", text.try)
  .option("--target <item...>", text.target)
  .addOption(
    new Option("--polarity <polarity>", text.polarity).choices(["requirement", "violation"]),
  )
  .action(async (options: import("./commands/rules.js").RulesOptions) => {
    const { rules } = await import("./commands/rules.js");
    process.exitCode = await rules(options, makeTerminal(program.opts()["color"] !== false));
  });

program
  .command("validate")
  .description(text.validate)
  .argument("<files...>", text.csv)
  .option("--package <folder>", text.package)
  .option("-c, --config <file>", text.config)
  .option("--layout <id>", text.csvLayout)
  .addOption(
    new Option("--format <format>", text.format)
      .choices(["table", "json", "github", "junit", "sarif"])
      .default("table"),
  )
  .addOption(new Option("--encoding <encoding>", text.encoding).choices(["utf-8", "windows-31j"]))
  .option("--header", text.header)
  .option("--no-header", text.noHeader)
  .option("--application-date <date>", text.applicationDate)
  .option("--today <date>", text.today)
  // One a time: a list would take the files that follow for flags.
  .option("--flag <name=true|false>", text.flag, (word, words: string[]) => [...words, word], [])
  .option("--parent <file>", text.parent)
  .option("--parent-layout <id>", text.parentLayout)
  .option("--max-per-check <n>", text.maxPerCheck, "20")
  .option("--max <n>", text.max, "1000")
  .option("--show-values", text.showValues)
  .action(
    async (
      files: string[],
      options: Omit<import("./commands/validate.js").ValidateOptions, "files">,
    ) => {
      const { validate } = await import("./commands/validate.js");
      const color = program.opts()["color"] !== false;
      process.exitCode = await validate({ files, ...options }, makeTerminal(color));
    },
  );

program
  .command("diff")
  .description(text.diff)
  .argument("<old>", text.before)
  .argument("<new>", text.after)
  .addOption(new Option("--format <format>", text.format).choices(diffFormats).default("text"))
  .option("--html <file>", text.reportHtml)
  .option("--summary <file>", text.summary)
  .option("--fail-on <kinds>", text.failOn)
  .option("--accept <file>", text.accept)
  .option("--renames <file>", text.renames)
  .option("--data <folder>", text.data)
  .option("--today <date>", text.acceptToday)
  .action(
    async (
      before: string,
      after: string,
      options: Omit<import("./commands/diff.js").DiffOptions, "before" | "after">,
    ) => {
      const { diff } = await import("./commands/diff.js");
      const color = program.opts()["color"] !== false;
      process.exitCode = await diff({ before, after, ...options }, makeTerminal(color));
    },
  );

program
  .command("dump")
  .description(text.dump)
  .argument("<spec>", text.spec)
  .action(async (spec: string) => {
    const { dump } = await import("./commands/dump.js");
    process.exitCode = await dump({ spec }, makeTerminal(program.opts()["color"] !== false));
  });

program
  .command("migrate")
  .description(text.migrate)
  .argument("<old>", text.before)
  .argument("<new>", text.after)
  .requiredOption(
    "--src <pattern>",
    text.src,
    (word: string, words: readonly string[] | undefined) => [...(words ?? []), word],
  )
  .option("--write", text.write)
  .option("--package <package>", text.codePackage)
  .option("--tsconfig <file>", text.tsconfig)
  .option("--renames <file>", text.renames)
  .action(
    async (
      before: string,
      after: string,
      options: Omit<import("./commands/migrate.js").MigrateOptions, "before" | "after">,
    ) => {
      const { migrate } = await import("./commands/migrate.js");
      const color = program.opts()["color"] !== false;
      process.exitCode = await migrate({ before, after, ...options }, makeTerminal(color));
    },
  );

try {
  await program.parseAsync();
} catch (error) {
  if (error instanceof CommanderError) {
    process.exitCode = error.exitCode === 0 ? exitCodes.ok : exitCodes.usage;
  } else {
    const reason = error instanceof Error ? error.message : String(error);
    const stack = process.env["SPECGEN_DEBUG"] && error instanceof Error ? `\n${error.stack}` : "";
    process.stderr.write(`${reason}\n${text.internal}${stack}\n`);
    process.exitCode = exitCodes.internal;
  }
}
