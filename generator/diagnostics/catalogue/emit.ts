import type { ProblemTable } from "../problem.js";

export const emitProblems = {
  "emit-invalid-name": {
    severity: "error",
    kind: "input",
    title: {
      ja: "「{name}」は TypeScript の識別子になりません。",
      en: "“{name}” cannot be an identifier in TypeScript.",
    },
    fix: {
      ja: "names.lock.json または用語集で、この項目の識別子を文字・数字・_ だけの名前にしてください。",
      en: "Give it an identifier of letters, digits and _ in names.lock.json or in the glossary.",
    },
  },
  "emit-reserved-name": {
    severity: "error",
    kind: "input",
    title: {
      ja: "「{name}」は生成コード自身が使う名前です。",
      en: "“{name}” is a name that the generated code uses itself.",
    },
    fix: {
      ja: "names.lock.json または用語集で別の識別子にしてください。",
      en: "Choose another identifier in names.lock.json or in the glossary.",
    },
  },
  "emit-name-clash": {
    severity: "error",
    kind: "input",
    title: {
      ja: "生成される名前「{name}」が二つのものに付きます。",
      en: "Two things would get the generated name “{name}”.",
    },
    fix: {
      ja: "names.lock.json または用語集で、どちらかの識別子を変えてください。番号を付けて区別することはしません。",
      en: "Change the identifier of one of them in names.lock.json or in the glossary. No number is added.",
    },
  },
  "emit-column-mismatch": {
    severity: "error",
    kind: "input",
    title: {
      ja: "「{name}」の列がモデルでは {stated}、項目を数えると {counted} です。",
      en: "The model says column {stated} for “{name}”, but counting the items gives {counted}.",
    },
    fix: {
      ja: "spec.json を手で直した場合は、元の仕様書から作り直してください。",
      en: "If spec.json was edited by hand, make it again from the workbooks.",
    },
  },
  "emit-rule-reference": {
    severity: "error",
    kind: "input",
    title: {
      ja: "関連項目チェック {no} はレイアウト {layout} で生成できません（{reason}: {subject}）。",
      en: "Cross-item check {no} cannot be generated for layout {layout} ({reason}: {subject}).",
    },
    fix: {
      ja: "対象レイアウトと項目を確かめるか、rules.yaml でこのチェックの式を書いてください。",
      en: "Check its layouts and items, or write its expression in rules.yaml.",
    },
  },
  "emit-header-needs-names": {
    severity: "error",
    kind: "usage",
    title: {
      ja: "CSVの見出し行は項目名で書くので、text: ids とは両立しません。",
      en: "The header row of the CSV is made of the item names, which text: ids leaves out.",
    },
    fix: {
      ja: "specgen.yaml の text を labels にするか、dialect の header を false にしてください。",
      en: "Set text to labels in specgen.yaml, or header to false under dialect.",
    },
  },
  "emit-names-kept": {
    severity: "warning",
    kind: "input",
    title: {
      ja: "text: ids でも、仕様書の語をそのまま識別子にした名前{count}個がパッケージに残ります（{examples}など）。",
      en: "Even with text: ids the package keeps {count} identifiers that are words of the spec (such as {examples}).",
    },
    fix: {
      ja: "残したくない名前には、用語集または names.lock.json で別の識別子を付けてください。",
      en: "Give those that should not stay another identifier in the glossary or in names.lock.json.",
    },
  },
  "emit-template-unknown": {
    severity: "error",
    kind: "usage",
    title: {
      ja: "テンプレート「{file}」に当たるものがありません（使える名前: {known}）。",
      en: "There is no template “{file}” to replace (there are: {known}).",
    },
    fix: {
      ja: "ファイル名を直すか、テンプレートのフォルダーから除いてください。",
      en: "Correct the file name, or take the file out of the template folder.",
    },
  },
  "emit-template-failed": {
    severity: "error",
    kind: "usage",
    title: {
      ja: "テンプレート「{file}」を展開できません: {reason}",
      en: "The template “{file}” cannot be rendered: {reason}",
    },
    fix: {
      ja: "テンプレートを直すか、除いて標準のものを使ってください。",
      en: "Correct the template, or remove it to use the one that comes with the program.",
    },
  },
  "emit-compile-error": {
    severity: "error",
    kind: "input",
    title: {
      ja: "生成コードがコンパイルできません: {file}:{line} {message}",
      en: "The generated code does not compile: {file}:{line} {message}",
    },
    fix: {
      ja: "自作のテンプレートがあれば直してください。なければこのプログラムの不具合です。この表示を添えて報告してください。",
      en: "Correct your own templates if there are any. Else this is a fault of the program: report it with this text.",
    },
  },
  "emit-no-compiler": {
    severity: "error",
    kind: "usage",
    title: {
      ja: "TypeScript コンパイラーを起動できません: {reason}",
      en: "The TypeScript compiler cannot be started: {reason}",
    },
    fix: {
      ja: "npm install をやり直してください（省略可能な依存も入れること）。",
      en: "Run npm install again, with optional dependencies.",
    },
  },
  "emit-output-is-project": {
    severity: "error",
    kind: "refused",
    title: {
      ja: "出力先「{dir}」は別のプロジェクトのフォルダーです（{found} があります）。",
      en: "The output folder “{dir}” is the folder of another project (it has {found}).",
    },
    fix: {
      ja: "生成物だけを置く空のフォルダーを指定してください。",
      en: "Name an empty folder that is for the generated package alone.",
    },
  },
  "emit-output-not-folder": {
    severity: "error",
    kind: "refused",
    title: {
      ja: "出力先「{dir}」は普通のフォルダーではありません。",
      en: "The output “{dir}” is not an ordinary folder.",
    },
    fix: {
      ja: "ファイルやシンボリックリンクではない場所を指定してください。",
      en: "Name a place that is neither a file nor a symbolic link.",
    },
  },
  "emit-foreign-file": {
    severity: "error",
    kind: "refused",
    title: {
      ja: "出力先に、このプログラムが作っていないファイルがあります: {file}",
      en: "The output folder has a file that this program did not make: {file}",
    },
    fix: {
      ja: "別の場所に移してください。一覧にないファイルを消したり置き換えたりはしません（--force でも同じ）。",
      en: "Move it elsewhere. A file that is not listed in the manifest is never deleted or replaced, even with --force.",
    },
  },
  "emit-edited-file": {
    severity: "error",
    kind: "refused",
    title: {
      ja: "生成されたファイルが手で直されています: {file}",
      en: "A generated file was edited by hand: {file}",
    },
    fix: {
      ja: "変更を用語集・rules.yaml・テンプレートに移すか、捨ててよければ --force を付けてください。",
      en: "Move the change to the glossary, rules.yaml or a template, or add --force to lose it.",
    },
  },
  "emit-manifest-broken": {
    severity: "error",
    kind: "refused",
    title: {
      ja: "出力先の manifest.json を読めません: {reason}",
      en: "manifest.json in the output folder cannot be read: {reason}",
    },
    fix: {
      ja: "版管理から戻すか、出力先を自分で空にしてから生成し直してください。",
      en: "Restore it from version control, or empty the output folder yourself and generate again.",
    },
  },
  "emit-write-failed": {
    severity: "error",
    kind: "refused",
    title: {
      ja: "「{dir}」に書けません: {reason}",
      en: "“{dir}” cannot be written: {reason}",
    },
    fix: {
      ja: "権限と空き容量、ファイルを開いている他のプログラムを確かめてください。前の内容は残っています。",
      en: "Check permissions, free space, and programs that hold its files open. What was there before is kept.",
    },
  },
  "emit-recovered": {
    severity: "info",
    kind: "refused",
    title: {
      ja: "前回の中断された書き込みを片付けました: {dir}",
      en: "An interrupted write was put right: {dir}",
    },
    fix: {
      ja: "することはありません。",
      en: "Nothing needs to be done.",
    },
  },
  "emit-file-missing": {
    severity: "error",
    kind: "stale",
    title: { ja: "生成物がありません: {file}", en: "A generated file is missing: {file}" },
    fix: { ja: "specgen generate を実行してください。", en: "Run specgen generate." },
  },
  "emit-file-stale": {
    severity: "error",
    kind: "stale",
    title: {
      ja: "生成物が仕様書と一致しません: {file}（{line} 行目から）",
      en: "A generated file is not what the spec gives: {file} (from line {line})",
    },
    fix: { ja: "specgen generate を実行してください。", en: "Run specgen generate." },
  },
  "emit-file-extra": {
    severity: "error",
    kind: "stale",
    title: {
      ja: "もう生成されないファイルです: {file}",
      en: "A file that is no longer generated: {file}",
    },
    fix: { ja: "specgen generate を実行してください。", en: "Run specgen generate." },
  },
} as const satisfies ProblemTable;
