import type { Token } from "./tokenise.js";
import type { TokenClass } from "./vocabulary.js";

const behindRecord: ReadonlySet<TokenClass> = new Set(["no", "ni", "de"]);

/**
 * 「申請人レコードの」 before an item says which kind of record it is in: the one the check is listed
 * for, where the sentence names one kind only. Names of two kinds are left for the grammar to refuse.
 */
export function dropRecordNames(tokens: readonly Token[]): readonly Token[] {
  const names = new Set<string>();
  const dropped = new Set<number>();
  tokens.forEach(({ kind }, at) => {
    const [name, joint] = [tokens[at - 1], tokens[at + 1]];
    if (kind !== "recordWord" || name?.kind !== "unknown" || joint === undefined) return;
    if (!behindRecord.has(joint.kind)) return;
    names.add(name.text);
    for (const index of [at - 1, at, at + 1]) dropped.add(index);
  });
  return names.size === 1 ? tokens.filter((_, at) => !dropped.has(at)) : tokens;
}
