#!/usr/bin/env node
import { Command, CommanderError, Option } from "commander";
import type { Terminal } from "./commands/command.js";
import { programVersion } from "./config/program-version.js";
import { exitCodes } from "./diagnostics/exit-code.js";
import { chooseLanguage, type Language } from "./diagnostics/language.js";

/** The command line: options and help only. A command's code is loaded when it is run. */

const texts = {
  ja: {
    description: "在留申請の仕様書ブックから TypeScript のパッケージを生成します",
    generate: "パッケージを生成します",
    check: "仕様書の問題を調べます（何も書きません）",
    init: "ブックを調べ、設定・用語・決めごとのひな形を作ります（あれば新しい分を加えます）",
    files: "ブック（.xlsx）か、CSV のフォルダ",
    initOut: "ひな形を置くフォルダ（省略時は今のフォルダ）",
    inspect: "ブックのどこが何と読まれたか、読まれなかったセルはどれかを示します",
    inspectConfig:
      "profile を使う設定ファイル（省略時は specgen.yaml を上へ探し、なければ既定の profile）",
    inspectJson: "全体を1つのJSONにします",
    html: "色分けしたシートをこのHTMLファイルに書きます",
    sheet: "名前がこれに当たるシートだけにします（* は任意の文字列）",
    rows: "各行が何かも並べます",
    rules: "関連項目チェックの翻訳の結果を一覧にします",
    json: "1件を1行のJSONにします",
    state: "この状態のチェックだけにします",
    layout: "このレイアウトだけを見ます",
    try: "一覧の代わりに、この文を --layout のレイアウトについて翻訳してみます",
    target: "--try の文の対象項目（項目ID・項目名・キー）",
    polarity:
      "--try の文の語尾から分からないとき、守るべきこと（requirement）か違反（violation）か",
    validate: "CSV ファイルを、生成されたパッケージのチェックにかけます",
    csv: "CSV ファイル",
    package: "パッケージのフォルダ（省略時は specgen.yaml の output か、今のフォルダ）",
    csvLayout: "レイアウトのIDか名前（省略時はファイル名か内容から判断します）",
    format: "結果の形",
    encoding: "BOM のないファイルの文字コード（省略時は仕様のもの）",
    header: "1行目は見出し行です",
    noHeader: "見出し行はありません",
    applicationDate: "申請日（YYYY-MM-DD）",
    today: "今日とする日（YYYY-MM-DD）",
    flag: "レコードにない事実（例：hasStandard=true）",
    parent: "主たる申請1件のファイル",
    parentLayout: "--parent のファイルのレイアウト",
    maxPerCheck: "1ファイルで1つのチェックについて示す件数（件数は全て数えます）",
    max: "1ファイルについて示す件数（件数は全て数えます）",
    showValues: "入力された値も示します（個人情報に注意）",
    migrate: "生成されたパッケージを使うコードを、別の版の仕様に合わせて書き換えます",
    before: "古い版：specgen.yaml のあるフォルダ、生成されたパッケージ、spec.json、git の REV:パス",
    after: "新しい版（同じく）",
    src: "書き換えるコードのフォルダかパターン（繰り返せます）",
    write: "ファイルに書きます（省略時は差分を示すだけです）",
    codePackage:
      "コードが import するパッケージの名前かフォルダ（省略時は古い版の設定から探します）",
    tsconfig: "コードの tsconfig.json（省略時はコードから上へ探します）",
    renames: "同じもの・別のものについて人が決めたこと（renames.yaml）",
    config: "設定ファイル（省略時は specgen.yaml を上へ探します）",
    out: "生成先のフォルダ",
    compare: "生成先が最新か調べるだけにします",
    dryRun: "何を書くか示すだけにします",
    force: "手で編集されたファイルも置き換えます",
    lang: "表示の言語（ja か en）",
    noColor: "色を付けません",
    internal:
      "プログラムの誤りです。SPECGEN_DEBUG=1 を付けて実行し、表示を開発元に知らせてください",
  },
  en: {
    description:
      "Generates a TypeScript package from the workbooks of the residence-application spec",
    generate: "generate the package",
    check: "list the problems of the spec; writes nothing",
    init: "propose a configuration, glossary and decisions for workbooks; run again, add what is new",
    files: "workbooks (.xlsx), or folders of CSV files",
    initOut: "folder for the proposals (default: the working directory)",
    inspect: "show what the cells of workbooks were read as, and which were not",
    inspectConfig:
      "configuration file whose profile is used (default: specgen.yaml, looked for upwards, else the default profile)",
    inspectJson: "one JSON document",
    html: "write the sheets, in colours, to this HTML file",
    sheet: "only sheets with such a name (* stands for any part)",
    rows: "also list what each row is",
    rules: "list what the cross-item checks were compiled to",
    json: "one line of JSON for each",
    state: "only the checks in this state",
    layout: "look at this layout only",
    try: "compile this sentence for the layout of --layout, instead of listing",
    target: "items that the sentence of --try is listed under, by id, name or key",
    polarity: "what the sentence of --try says where its ending does not tell",
    validate: "check CSV files with a generated package",
    csv: "CSV files",
    package:
      "folder of the package (default: the output of specgen.yaml, else the working directory)",
    csvLayout: "id or name of the layout (default: told from the file name, else the content)",
    format: "form of the results",
    encoding: "encoding of files without a byte order mark (default: that of the spec)",
    header: "the first line is a header",
    noHeader: "there is no header",
    applicationDate: "day of the application (YYYY-MM-DD)",
    today: "day to take for today (YYYY-MM-DD)",
    flag: "facts that no record holds, such as hasStandard=true",
    parent: "file with the one main application",
    parentLayout: "layout of the file of --parent",
    maxPerCheck: "issues of one check to list for a file; all are counted",
    max: "issues to list for a file; all are counted",
    showValues: "also show what was entered (personal data)",
    migrate: "rewrite code that uses the generated package for another revision",
    before:
      "older revision: a folder with a specgen.yaml, a generated package, a spec.json, or REV:path in git",
    after: "newer revision, likewise",
    src: "folder or pattern of the code; may be repeated",
    write: "write the files; otherwise only the patch is shown",
    codePackage:
      "name or folder of the package as the code imports it (default: as the older revision says)",
    tsconfig: "tsconfig.json of the code (default: looked for upwards from the code)",
    renames: "what a person decided about identities (renames.yaml)",
    config: "configuration file (default: specgen.yaml, looked for upwards)",
    out: "output folder",
    compare: "only find out whether the output folder is up to date",
    dryRun: "only say what would be written",
    force: "replace files that were edited by hand",
    lang: "language of messages (ja or en)",
    noColor: "no colours",
    internal:
      "This is a mistake of the program. Run again with SPECGEN_DEBUG=1 and report what it prints",
  },
} as const satisfies Readonly<Record<Language, Readonly<Record<string, string>>>>;

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
