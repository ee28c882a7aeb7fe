import { type Members } from "../runtime/group.js";
import { type Layout } from "../runtime/layout.js";
import { type ReadOptions, type ReadResult } from "../runtime/read.js";
import { RecordView } from "../runtime/record.js";
import { type FileContext } from "../runtime/validate-file.js";
import { type ValidationContext, type ValidationResult } from "../runtime/validate.js";
import { type WriteOptions } from "../runtime/write.js";
import { Control, type ControlInit } from "../sections/control.js";
import { User, type UserInit } from "../sections/user.js";
export interface UserRegistrationInit {
    /** 制御情報 */
    control?: ControlInit | undefined;
    /** 利用者情報 */
    user?: UserInit | undefined;
}
/**
 * 利用者登録
 * S901 / 利用者登録 (S901)
 * 3.0/CSVレイアウト仕様書.xlsx レイアウト一覧!A44
 */
export declare class UserRegistration extends RecordView<UserRegistrationInit> {
    static readonly $members: Members;
    constructor(init?: UserRegistrationInit);
    /** A record of the cells of a CSV line. */
    static fromRow(row: readonly string[]): UserRegistration;
    /** 制御情報 */
    get control(): Control;
    /** 利用者情報 */
    get user(): User;
}
/** 利用者登録 (S901) */
export declare const userRegistrationLayout: Layout<UserRegistration>;
/**
 * 利用者登録を検査する
 * Checks a record or a CSV line, and collects every issue.
 */
export declare function validateUserRegistration(record: UserRegistration | readonly string[], context?: ValidationContext): ValidationResult;
/**
 * 利用者登録のファイルを検査する
 * Checks the records of one file together; the results are in their order.
 */
export declare function validateUserRegistrationFile(records: Iterable<UserRegistration | readonly string[]>, context?: FileContext): readonly ValidationResult[];
/**
 * 利用者登録の CSV を読む
 * Reads the records of a CSV file.
 */
export declare function readUserRegistration(input: Uint8Array | string, options?: ReadOptions): ReadResult<UserRegistration>;
/**
 * 利用者登録の CSV を作る
 * Writes records as a CSV file in the dialect of the spec.
 */
export declare function writeUserRegistration(records: Iterable<UserRegistration | readonly string[]>, options?: WriteOptions): Uint8Array;
export { userRegistrationLayout as layout, readUserRegistration as read, UserRegistration as Record, validateUserRegistration as validate, validateUserRegistrationFile as validateFile, writeUserRegistration as write, };
