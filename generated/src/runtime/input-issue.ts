import { type Expected, inputMessage, type InputIssueKind } from "./input-message.js";
import type { Language, MessageArguments } from "./message.js";
import type { Path } from "./path.js";

/** Something in a value from outside that no record can hold. What was found is not in it. */
export class InputIssue {
  readonly kind: InputIssueKind;
  /** Keys and indexes from the outermost value. */
  readonly path: Path;
  readonly args: MessageArguments;

  constructor(kind: InputIssueKind, path: Path, args: MessageArguments) {
    this.kind = kind;
    this.path = path;
    this.args = args;
  }

  /** The text in Japanese. */
  get message(): string {
    return this.text("ja");
  }

  text(language: Language): string {
    return inputMessage(this.kind, this.args, language);
  }

  /** The data with the Japanese text, for logs. */
  toJSON(): object {
    return { ...this, message: this.message };
  }
}

/** More issues than this help nobody: the last one says that there are more. */
const maxIssues = 1000;

/** The issues with one value. */
export class InputIssues {
  readonly found: InputIssue[] = [];

  add(kind: InputIssueKind, path: Path, args: MessageArguments = {}): void {
    if (this.found.length < maxIssues) this.found.push(new InputIssue(kind, path, args));
    else if (this.found.length === maxIssues) {
      this.found.push(new InputIssue("more", [], { limit: String(maxIssues) }));
    }
  }

  expected(expected: Expected, path: Path): void {
    this.add("type", path, { expected });
  }

  /**
   * What a look at a foreign value gives; null and an issue where the value throws, as a getter, a
   * proxy or a revoked one may.
   */
  look<T>(path: Path, look: () => T): { readonly value: T } | null {
    try {
      return { value: look() };
    } catch {
      this.add("unreadable", path);
      return null;
    }
  }
}
