import type { Language } from "../diagnostics/language.js";
import type { RuleState, SpecModel } from "../spec/model.js";
import { itemsOf } from "../spec/walk.js";

const states: readonly RuleState["state"][] = [
  "compiled",
  "predicate",
  "overridden",
  "note",
  "unsupported",
];

/** One line that says what a model holds. */
export function summariseModel(model: SpecModel, language: Language): string {
  const keys = new Set(
    model.layouts.flatMap((layout) =>
      itemsOf(layout).map(({ item }) => item.itemId ?? `${layout.id} ${item.key}`),
    ),
  );
  const columns = model.layouts.reduce((sum, { columnCount }) => sum + columnCount, 0);
  const codes = model.codeLists.reduce((sum, list) => sum + list.codes.length, 0);
  const corrections = model.corrections?.length ?? 0;
  const counts = {
    layouts: model.layouts.length,
    items: keys.size,
    columns,
    lists: model.codeLists.length,
    codes,
    checks: model.itemChecks.length,
    rules: `${model.relatedChecks.length} (${summariseRules(model)})`,
    messages: model.messages.length,
  };
  const corrected = { ja: `、訂正${corrections}`, en: `, ${corrections} corrections` };
  const end = corrections === 0 ? "" : corrected[language];
  return language === "ja"
    ? `レイアウト${counts.layouts}、項目${counts.items}（${counts.columns}列）、コード表${counts.lists}（コード${counts.codes}）、単項目チェック${counts.checks}、関連項目チェック${counts.rules}、メッセージ${counts.messages}${end}`
    : `${counts.layouts} layouts, ${counts.items} items (${counts.columns} columns), ${counts.lists} code lists (${counts.codes} codes), ${counts.checks} item checks, ${counts.rules} cross-item checks, ${counts.messages} messages${end}`;
}

/** Numbers of cross-item checks by their state, those that occur. */
export function summariseRules({ relatedChecks }: Pick<SpecModel, "relatedChecks">): string {
  return states
    .map(
      (state) => [state, relatedChecks.filter(({ rule }) => rule.state === state).length] as const,
    )
    .filter(([, count]) => count > 0)
    .map(([state, count]) => `${state} ${count}`)
    .join(", ");
}
