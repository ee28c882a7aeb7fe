import type { CheckResult } from "./check.js";
import type { Layout } from "./layout.js";
import type { InputResult } from "./plain-input.js";
import type { ByteStream, ReadOptions, ReadResult, ReadStream } from "./read.js";
import type { RecordView } from "./record.js";
import type { ValidationContext, ValidationResult } from "./validate.js";
import type { FileContext } from "./validate-file.js";
import type { WriteOptions } from "./write.js";

/** What the module of every layout offers, for code that works over all of them. */
export interface LayoutModule {
  readonly Record: {
    new (): RecordView<object>;
    fromRow(row: readonly string[]): RecordView<object>;
    fromJSON(input: unknown): InputResult<RecordView<object>>;
  };
  readonly layout: Layout<RecordView<object>>;
  validate(
    record: RecordView<object> | readonly string[],
    context?: ValidationContext,
  ): ValidationResult;
  check(
    draft: RecordView<object> | readonly string[],
    context?: ValidationContext,
  ): CheckResult<RecordView<object>>;
  /** Checks the records of one file together; the results are in their order. */
  validateFile(
    records: Iterable<RecordView<object> | readonly string[]>,
    context?: FileContext,
  ): readonly ValidationResult[];
  read(input: Uint8Array | string, options?: ReadOptions): ReadResult<RecordView<object>>;
  read(input: ByteStream, options?: ReadOptions): ReadStream<RecordView<object>>;
  write(
    records: Iterable<RecordView<object> | readonly string[]>,
    options?: WriteOptions,
  ): Uint8Array;
}
