import { type DateInterval, interval } from "./date.js";
import type { FileScope } from "./file-scope.js";
import type { Layout } from "./layout.js";
import { ParentApplication } from "./parent-application.js";
import type { RecordView } from "./record.js";

/** Facts from outside the record that checks may need. */
export interface RuleContext {
  /** The day of the application, as `YYYY-MM-DD` or `YYYYMMDD`. */
  readonly applicationDate?: string | undefined;
  /** Today in the same form; the clock's local date when absent. */
  readonly today?: string | undefined;
  readonly flags?: Readonly<Record<string, boolean>> | undefined;
  /** The main application that this one is made together with. */
  readonly parent?: ParentRecord | undefined;
}

/** A record of another layout. */
export interface ParentRecord {
  readonly layout: Layout;
  readonly record: RecordView<object> | readonly string[];
}

/** A check that could not be decided, and the fact that was missing. */
export interface Undetermined {
  readonly rule: number;
  readonly fact: string;
}

/** The facts as the checks ask for them, and what they missed. */
export class RuleFacts {
  undecided: readonly Undetermined[] = [];
  readonly file: FileScope | null;
  readonly #context: RuleContext;
  #parent: ParentApplication | undefined;

  constructor(context: RuleContext, file: FileScope | null) {
    this.#context = context;
    this.file = file;
  }

  undetermined(rule: number, fact: string): void {
    const known = this.undecided.some((other) => other.rule === rule && other.fact === fact);
    if (!known) this.undecided = [...this.undecided, { rule, fact }];
  }

  /** What was missed so far, which it forgets, to serve for the next record. */
  takeUndecided(): readonly Undetermined[] {
    const { undecided } = this;
    if (undecided.length > 0) this.undecided = [];
    return undecided;
  }

  flag(name: string): boolean | undefined {
    const { flags } = this.#context;
    return flags !== undefined && Object.hasOwn(flags, name) ? flags[name] : undefined;
  }

  get applicationDate(): DateInterval | null {
    const { applicationDate } = this.#context;
    return applicationDate === undefined ? null : interval(applicationDate.replaceAll("-", ""));
  }

  get today(): DateInterval | null {
    return interval((this.#context.today ?? localToday()).replaceAll("-", ""));
  }

  parent(...names: readonly string[]): string | null {
    const { parent } = this.#context;
    if (parent === undefined) return null;
    this.#parent ??= new ParentApplication(parent.layout, parent.record);
    return this.#parent.textOf(names);
  }
}

function localToday(): string {
  const now = new Date();
  const month = String(now.getMonth() + 1).padStart(2, "0");
  return `${now.getFullYear()}-${month}-${String(now.getDate()).padStart(2, "0")}`;
}
