import { type CheckResult } from "../runtime/check.js";
import { type Layout } from "../runtime/layout.js";
import { type ByteStream, type ReadOptions, type ReadResult, type ReadStream } from "../runtime/read.js";
import { type FileContext } from "../runtime/validate-file.js";
import { type ValidationContext, type ValidationResult } from "../runtime/validate.js";
import { type WriteOptions } from "../runtime/write.js";
import { UserRegistration } from "../records/user-registration.js";
/** 利用者登録 (S901) */
export declare const userRegistrationLayout: Layout<UserRegistration>;
/**
 * 利用者登録を検査する
 * Checks a record or a CSV line, and collects every issue.
 */
export declare function validateUserRegistration(record: UserRegistration | readonly string[], context?: ValidationContext): ValidationResult;
/**
 * 利用者登録の下書きを検査し、提出できるレコードにする
 * Checks a draft, and gives a frozen copy that may be submitted where there is no error.
 */
export declare function checkUserRegistration(draft: UserRegistration | readonly string[], context?: ValidationContext): CheckResult<UserRegistration>;
/**
 * 利用者登録のファイルを検査する
 * Checks the records of one file together; the results are in their order.
 */
export declare function validateUserRegistrationFile(records: Iterable<UserRegistration | readonly string[]>, context?: FileContext): readonly ValidationResult[];
/**
 * 利用者登録の CSV を読み、検査する
 * Reads and checks the records of a CSV file, or of a stream in constant memory.
 */
export declare function readUserRegistration(input: Uint8Array | string, options?: ReadOptions): ReadResult<UserRegistration>;
export declare function readUserRegistration(input: ByteStream, options?: ReadOptions): ReadStream<UserRegistration>;
/**
 * 利用者登録の CSV を作る
 * Writes records as a CSV file in the dialect of the spec.
 */
export declare function writeUserRegistration(records: Iterable<UserRegistration | readonly string[]>, options?: WriteOptions): Uint8Array;
export type { UserRegistrationInit } from "../records/user-registration.js";
export { checkUserRegistration as check, userRegistrationLayout as layout, readUserRegistration as read, UserRegistration, UserRegistration as Record, validateUserRegistration as validate, validateUserRegistrationFile as validateFile, writeUserRegistration as write, };
