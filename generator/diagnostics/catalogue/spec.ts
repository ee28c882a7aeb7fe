import type { ProblemTable } from "../problem.js";

/** Problems of what the tables say. */
export const specProblems = {
  "spec-unknown-attribute": {
    severity: "error",
    kind: "input",
    title: {
      ja: "属性「{found}」の意味が分かりません。分かる語：{expected}",
      en: "The attribute “{found}” is not known; known are: {expected}",
    },
    fix: {
      ja: "specgen.yaml の profile.attributes に加えてください",
      en: "Add it to profile.attributes in specgen.yaml",
    },
  },
  "spec-unknown-format": {
    severity: "error",
    kind: "input",
    title: {
      ja: "書式「{found}」の意味が分かりません。分かる語：{expected}",
      en: "The format “{found}” is not known; known are: {expected}",
    },
    fix: {
      ja: "specgen.yaml の profile.formats に加えてください",
      en: "Add it to profile.formats in specgen.yaml",
    },
  },
  "spec-length-not-number": {
    severity: "error",
    kind: "input",
    title: {
      ja: "桁数・回数が数ではありません（{found}）",
      en: "A length or count is not a number ({found})",
    },
    fix: {
      ja: "セルを数にするか、語を profile.lengthUnits・lengthModes に加えてください",
      en: "Make the cell a number, or add its words to profile.lengthUnits or lengthModes",
    },
  },
  "spec-implied-decimals": {
    severity: "error",
    kind: "input",
    title: {
      ja: "項目「{item}」は小数点を書かない数ですが、桁数か小数部の桁数が分かりません",
      en: "The number “{item}” is written without its point, but its length or its digits after the point are not known",
    },
    fix: {
      ja: "桁数と小数桁数の列を埋めるか、9(5)V9(2) のように桁数の分かる語を profile.attributes に加えてください",
      en: "Fill in the columns of the length and the decimals, or add a word that says them, such as 9(5)V9(2), to profile.attributes",
    },
  },
  "spec-code-means-empty": {
    severity: "error",
    kind: "input",
    title: {
      ja: "コード「{code}」（コード表 {list}）は conventions.empty では未入力を表します",
      en: "The code “{code}” of the list {list} means that nothing is entered by conventions.empty",
    },
    fix: {
      ja: "specgen.yaml の conventions.empty から除くか、コードを確かめてください",
      en: "Take it out of conventions.empty in specgen.yaml, or check the code",
    },
  },
  "spec-length-alternatives": {
    severity: "warning",
    kind: "input",
    title: {
      ja: "桁数が {found} のいずれかです。{min}から{max}までとして読みました",
      en: "The length is one of {found}; it was read as {min} to {max}",
    },
    fix: {
      ja: "間の桁数を誤りとするには、それを調べるチェックを加えてください",
      en: "To refuse the lengths between, add a check that says so",
    },
  },
  "spec-length-disagrees": {
    severity: "warning",
    kind: "input",
    title: {
      ja: "{item}：桁数の記載が合いません（{first} と {second}）。後の方を使いました",
      en: "{item}: its cells give different lengths ({first} and {second}); the latter was used",
    },
    fix: {
      ja: "どちらが正しいか確認し、違う列を profile.ignore に書いてください",
      en: "Find out which is right, and ignore the other column under profile.ignore",
    },
  },
  "spec-ambiguous-column": {
    severity: "error",
    kind: "input",
    title: {
      ja: "列「{found}」のどれが{layout}のものか分かりません",
      en: "Which of the columns “{found}” is that of {layout} cannot be told",
    },
    fix: {
      ja: "profile.layouts の column に見出しの語を書くか、profile.sheets の columns で列を選んでください",
      en: "Give profile.layouts the word of the header as column, or choose a column under profile.sheets",
    },
  },
  "spec-unknown-length-mode": {
    severity: "error",
    kind: "input",
    title: {
      ja: "桁数区分「{found}」の意味が分かりません。分かる語：{expected}",
      en: "The kind of length “{found}” is not known; known are: {expected}",
    },
    fix: {
      ja: "specgen.yaml の profile.lengthModes に加えてください",
      en: "Add it to profile.lengthModes in specgen.yaml",
    },
  },
  "spec-unknown-mark": {
    severity: "error",
    kind: "input",
    title: {
      ja: "要否の記号「{found}」の意味が分かりません。分かる記号：{expected}",
      en: "The requirement mark “{found}” is not known; known are: {expected}",
    },
    fix: {
      ja: "specgen.yaml の profile.requirementMarks に加えてください",
      en: "Add it to profile.requirementMarks in specgen.yaml",
    },
  },
  "spec-unknown-sheet": {
    severity: "error",
    kind: "input",
    title: {
      ja: "レイアウトの表がシート「{found}」に見つかりません。近い名前：{candidates}",
      en: "No layout table was found on a sheet “{found}”; near names: {candidates}",
    },
    fix: {
      ja: "一覧のシート名と実際のシート名を確認してください",
      en: "Check the sheet name in the index against the workbook",
    },
  },
  "spec-ambiguous-sheet": {
    severity: "error",
    kind: "input",
    title: {
      ja: "シート「{found}」が二つ以上のブックにあります",
      en: "More than one book has a sheet “{found}”",
    },
    fix: {
      ja: "profile.layouts に「ブック名.xlsx!シート名」の形で書くか、読まない方を profile.sheets の ignore に書いてください",
      en: "Name it like book.xlsx!sheet under profile.layouts, or ignore the other one under profile.sheets",
    },
  },
  "spec-unlisted-layout": {
    severity: "error",
    kind: "input",
    title: {
      ja: "シート「{found}」の項目の表は、レイアウトの一覧にも profile.layouts にもありません",
      en: "Neither the index of layouts nor profile.layouts names the sheet “{found}”, which holds a table of items",
    },
    fix: {
      ja: "レイアウトなら profile.layouts に加え、旧版などで読まないなら profile.sheets の ignore に理由を書いてください",
      en: "Add it to profile.layouts, or say under profile.sheets why it is ignored (an old copy, for example)",
    },
  },
  "spec-unknown-requirement-column": {
    severity: "error",
    kind: "input",
    title: {
      ja: "要否の列「{found}」が見つかりません。ある列：{expected}",
      en: "There is no requirement column “{found}”; there are: {expected}",
    },
    fix: {
      ja: "一覧の要否列の名前を見出しと合わせてください",
      en: "Make the index name one of the columns",
    },
  },
  "spec-column-count": {
    severity: "error",
    kind: "input",
    title: {
      ja: "{layout}：列数の記載は{declared}、表の項目から数えると{actual}です",
      en: "{layout}: {declared} columns are declared, the items make {actual}",
    },
    fix: {
      ja: "繰返し回数と要否の記号を確認してください",
      en: "Check the repetitions and the requirement marks",
    },
  },
  "spec-unknown-date": {
    severity: "warning",
    kind: "input",
    title: { ja: "日付として読めません（{found}）", en: "Not a date: {found}" },
    fix: { ja: "2026-04-01 の形にしてください", en: "Write it like 2026-04-01" },
  },
  "spec-unknown-check-kind": {
    severity: "error",
    kind: "input",
    title: {
      ja: "チェック種別「{found}」の意味が分かりません。分かる語：{expected}",
      en: "The kind of check “{found}” is not known; known are: {expected}",
    },
    fix: {
      ja: "specgen.yaml の profile.checkKinds に加えてください",
      en: "Add it to profile.checkKinds in specgen.yaml",
    },
  },
  "spec-unknown-parameter": {
    severity: "error",
    kind: "input",
    title: {
      ja: "チェック内容「{found}」を{kind}の条件として読めません",
      en: "“{found}” is no condition of a check on {kind}",
    },
    fix: {
      ja: "8桁固定、40文字以内、1～99 のように書くか、語を profile に加えてください",
      en: "Write it like 8桁固定, 40文字以内 or 1～99, or add its words to the profile",
    },
  },
  "spec-unknown-severity": {
    severity: "error",
    kind: "input",
    title: {
      ja: "エラー区分「{found}」の意味が分かりません。分かる語：{expected}",
      en: "The severity “{found}” is not known; known are: {expected}",
    },
    fix: {
      ja: "specgen.yaml の profile.severities に加えてください",
      en: "Add it to profile.severities in specgen.yaml",
    },
  },
  "spec-unknown-layout": {
    severity: "error",
    kind: "input",
    title: {
      ja: "レイアウト「{found}」がありません。近いもの：{candidates}",
      en: "There is no layout “{found}”; near ones: {candidates}",
    },
    fix: { ja: "レイアウトIDを確認してください", en: "Check the layout id" },
  },
  "spec-unknown-item": {
    severity: "error",
    kind: "input",
    title: {
      ja: "項目「{found}」が対象のレイアウトにありません。近いもの：{candidates}",
      en: "No layout in scope has the item “{found}”; near ones: {candidates}",
    },
    fix: {
      ja: "項目IDと対象レイアウトを確認してください",
      en: "Check the item id and the layouts in scope",
    },
  },
  "spec-unknown-code-list": {
    severity: "error",
    kind: "input",
    title: {
      ja: "コード表「{found}」がありません。近いもの：{candidates}",
      en: "There is no code list “{found}”; near ones: {candidates}",
    },
    fix: { ja: "コード表IDを確認してください", en: "Check the id of the code list" },
  },
  "spec-inline-codes-unread": {
    severity: "warning",
    kind: "input",
    title: {
      ja: "コード値とその意味として読めません（{found}）。コード表は作りません",
      en: "These are not values with their labels: {found}; no code list was made",
    },
    fix: {
      ja: "コードなら「1：男 2：女」の形か確認してください。説明なら profile.ignore に理由を書いてください",
      en: "Codes are read as in 1：男 2：女; if it only explains, say so under profile.ignore",
    },
  },
  "spec-codes-differ": {
    severity: "warning",
    kind: "input",
    title: {
      ja: "{item}：このセルのコードは、使ったコード表と違います",
      en: "{item}: the codes in this cell are not those of the code list that was used",
    },
    fix: {
      ja: "どちらが正しいか確認し、使わない方を profile.ignore に書いてください",
      en: "Find out which is right, and ignore the other under profile.ignore",
    },
  },
  "spec-near-code-lists": {
    severity: "info",
    kind: "input",
    title: {
      ja: "「{found}」のコードは「{other}」とほとんど同じです。別のコード表にしました",
      en: "The codes of “{found}” are nearly those of “{other}”; they are two lists",
    },
    fix: {
      ja: "同じはずなら、値と名称の違いを確認してください",
      en: "If they should be one, check where values or labels differ",
    },
  },
  "spec-unknown-parent-code": {
    severity: "error",
    kind: "input",
    title: {
      ja: "コード{code}の親コード「{found}」がコード表{list}にありません",
      en: "The parent “{found}” of code {code} is not in the code list {list}",
    },
    fix: { ja: "親コードを確認してください", en: "Check the parent code" },
  },
  "spec-unknown-message": {
    severity: "error",
    kind: "input",
    title: {
      ja: "メッセージ「{found}」がメッセージ一覧にありません。近いもの：{candidates}",
      en: "The message “{found}” is not in the message list; near ones: {candidates}",
    },
    fix: { ja: "メッセージIDを確認してください", en: "Check the message id" },
  },
  "spec-message-differs": {
    severity: "error",
    kind: "input",
    title: {
      ja: "メッセージ「{id}」の文が別の所と違います（{found}）",
      en: "The message “{id}” has another text elsewhere; here it is: {found}",
    },
    fix: {
      ja: "どちらが正しいか確認し、違う方のセルを profile.ignore に書いてください",
      en: "Find out which is right, and ignore the other cell under profile.ignore",
    },
  },
  "spec-message-without-text": {
    severity: "warning",
    kind: "input",
    title: {
      ja: "メッセージ「{found}」に文がありません",
      en: "The message “{found}” has no text",
    },
    fix: { ja: "メッセージ一覧を確認してください", en: "Check the list of messages" },
  },
  "spec-missing-check-number": {
    severity: "warning",
    kind: "input",
    title: {
      ja: "チェック番号がありません。場所から「{made}」としました",
      en: "A check has no number; its place makes it “{made}”",
    },
    fix: {
      ja: "チェック番号の列を確認してください（行が動くと番号も変わります）",
      en: "Check the column of numbers (the made one changes when rows move)",
    },
  },
  "spec-check-without-sentence": {
    severity: "warning",
    kind: "input",
    title: {
      ja: "チェック「{found}」に内容がありません",
      en: "The check “{found}” has no sentence",
    },
    fix: { ja: "チェック内容の列を確認してください", en: "Check the column of sentences" },
  },
  "spec-item-name-differs": {
    severity: "warning",
    kind: "input",
    title: {
      ja: "チェックの項目名「{found}」は、項目IDの項目「{name}」と違います",
      en: "The check calls the item “{found}”, its id is that of “{name}”",
    },
    fix: {
      ja: "項目IDと項目名のどちらが正しいか確認してください",
      en: "Find out whether the id or the name is right",
    },
  },
  "spec-name-without-letters": {
    severity: "warning",
    kind: "input",
    title: {
      ja: "項目名が文字を含みません（{found}）。項目として読みました",
      en: "The name of an item has no letters ({found}); it was read as an item",
    },
    fix: {
      ja: "列番号の行などなら profile.ignore に理由を書いてください",
      en: "If the row only numbers the columns, for example, say so under profile.ignore",
    },
  },
  "spec-unknown-placeholder": {
    severity: "error",
    kind: "input",
    title: {
      ja: "埋込み「{found}」が何を表すか分かりません。分かる語：{expected}",
      en: "It is not known what the placeholder “{found}” stands for; known are: {expected}",
    },
    fix: {
      ja: "埋込み項目の列に書くか、profile.messageArguments に加えてください",
      en: "Say it in the arguments column, or add the word to profile.messageArguments",
    },
  },
  "spec-unused-message": {
    severity: "warning",
    kind: "input",
    title: {
      ja: "メッセージ「{found}」はどのチェックからも使われていません",
      en: "No check uses the message “{found}”",
    },
    fix: {
      ja: "メッセージ一覧とチェックを照合してください",
      en: "Compare the message list with the checks",
    },
  },
  "spec-duplicate": {
    severity: "error",
    kind: "input",
    title: {
      ja: "{what}「{found}」が二か所にあります",
      en: "The identity “{found}” ({what}) stands in two places",
    },
    fix: { ja: "どちらかを直してください", en: "Correct one of them" },
  },
  "spec-empty-code-list": {
    severity: "error",
    kind: "input",
    title: {
      ja: "コード表「{found}」にコードがありません",
      en: "The code list “{found}” has no codes",
    },
    fix: { ja: "コードの表を確認してください", en: "Check the table of its codes" },
  },
  "spec-code-table-twice": {
    severity: "error",
    kind: "input",
    title: {
      ja: "二つの表がどちらもコード表「{found}」になります",
      en: "Two tables would both be the code list “{found}”",
    },
    fix: {
      ja: "表のすぐ上に名前のない表です。profile.sheets の columns でコード表の列を示すか、読まない方を ignore に書いてください",
      en: "Nothing above the tables tells them apart: name their column of lists under profile.sheets, or ignore one of them",
    },
  },
  "spec-code-count": {
    severity: "warning",
    kind: "input",
    title: {
      ja: "コード表{list}：件数の記載は{declared}、表のコードを数えると{actual}です",
      en: "Code list {list}: {declared} codes are declared, its table has {actual}",
    },
    fix: {
      ja: "読まれていない行がないか確認してください",
      en: "Check whether rows of the table were left out",
    },
  },
  "spec-code-without-label": {
    severity: "warning",
    kind: "input",
    title: {
      ja: "コード「{found}」に名称がありません",
      en: "The code “{found}” has no label",
    },
    fix: { ja: "名称の列を確認してください", en: "Check the column of labels" },
  },
  "spec-code-length": {
    severity: "error",
    kind: "input",
    title: {
      ja: "{item}の桁数は{length}ですが、コード表{list}のコード「{code}」の長さが合いません",
      en: "{item} has length {length}, which the code “{code}” of {list} does not fit",
    },
    fix: { ja: "桁数かコードを確認してください", en: "Check the length or the code" },
  },
  "spec-check-disagrees": {
    severity: "error",
    kind: "input",
    title: {
      ja: "{item}：チェックの{check}とレイアウトの{layout}が違います",
      en: "{item}: the check says {check}, the layout says {layout}",
    },
    fix: { ja: "どちらが正しいか確認してください", en: "Find out which of the two is right" },
  },
  "spec-item-without-check": {
    severity: "info",
    kind: "input",
    title: { ja: "{item}に対する単項目チェックがありません", en: "No check looks at {item}" },
    fix: { ja: "チェックテーブルを確認してください", en: "Compare the check table" },
  },
  "spec-name-clash": {
    severity: "error",
    kind: "input",
    title: {
      ja: "「{first}」と「{second}」の名前がどちらも {name} になります",
      en: "“{first}” and “{second}” would both be named {name}",
    },
    fix: {
      ja: "glossary.csv に一方の名前を書いてください（scope に {scope}）",
      en: "Name one of them in glossary.csv (scope {scope})",
    },
  },
  "spec-glossary-identifier": {
    severity: "error",
    kind: "usage",
    title: {
      ja: "「{japanese}」の名前 {found} は識別子として使えません",
      en: "The name {found} for “{japanese}” is no identifier",
    },
    fix: {
      ja: "英字で始まり、英数字だけの名前にしてください",
      en: "Use letters and digits, starting with a letter",
    },
  },
  "spec-glossary-twice": {
    severity: "error",
    kind: "usage",
    title: {
      ja: "「{japanese}」に {first} と {second} の二つの名前があります",
      en: "“{japanese}” has two names, {first} and {second}",
    },
    fix: {
      ja: "どちらかを消すか、scope で分けてください",
      en: "Remove one, or tell them apart by scope",
    },
  },
  "spec-lock-unreadable": {
    severity: "error",
    kind: "usage",
    title: {
      ja: "names.lock.json を読めません：{reason}",
      en: "names.lock.json cannot be read: {reason}",
    },
    fix: { ja: "版管理から戻してください", en: "Restore it from version control" },
  },
  "spec-lock-identifier": {
    severity: "error",
    kind: "usage",
    title: {
      ja: "{identity} の名前 {found} は識別子として使えません",
      en: "The name {found} of {identity} is no identifier",
    },
    fix: { ja: "names.lock.json の値を直してください", en: "Correct the value in names.lock.json" },
  },
} as const satisfies ProblemTable;
