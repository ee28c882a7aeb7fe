import { type Members } from "../runtime/group.js";
import { type Layout } from "../runtime/layout.js";
import { type ReadOptions, type ReadResult } from "../runtime/read.js";
import { RecordView } from "../runtime/record.js";
import { type FileContext } from "../runtime/validate-file.js";
import { type ValidationContext, type ValidationResult } from "../runtime/validate.js";
import { type WriteOptions } from "../runtime/write.js";
import { ChangeNWish, type ChangeNWishInit } from "../sections/change-n-wish.js";
import { Control, type ControlInit } from "../sections/control.js";
import { CriminalRecord, type CriminalRecordInit } from "../sections/criminal-record.js";
import { CurrentStatus, type CurrentStatusInit } from "../sections/current-status.js";
import { ExtensionNAgents, type ExtensionNAgentsInit } from "../sections/extension-n-agents.js";
import { ExtensionNIdentity, type ExtensionNIdentityInit } from "../sections/extension-n-identity.js";
import { ExtensionNReceipt, type ExtensionNReceiptInit } from "../sections/extension-n-receipt.js";
import { ExtensionNRelatives, type ExtensionNRelativesInit } from "../sections/extension-n-relatives.js";
import { Training, type TrainingInit } from "../sections/training.js";
export interface ChangeYInit {
    /** 制御情報 */
    control?: ControlInit | undefined;
    /** 身分事項 */
    identity?: ExtensionNIdentityInit | undefined;
    /** 現に有する在留資格 */
    currentStatus?: CurrentStatusInit | undefined;
    /** 変更の希望 */
    wish?: ChangeNWishInit | undefined;
    /** 犯罪を理由とする処分 */
    criminalRecord?: CriminalRecordInit | undefined;
    /** 在日親族及び同居者 */
    relatives?: ExtensionNRelativesInit | undefined;
    /** 技能実習 */
    training?: TrainingInit | undefined;
    /** 代理人・取次者 */
    agents?: ExtensionNAgentsInit | undefined;
    /** 受領方法 */
    receipt?: ExtensionNReceiptInit | undefined;
}
/**
 * 在留資格変更許可申請（区分Y）
 * S202Y / 在留資格変更許可申請 (S202) / 様式区分 Y
 * 3.0/CSVレイアウト仕様書.xlsx レイアウト一覧!A30
 */
export declare class ChangeY extends RecordView<ChangeYInit> {
    static readonly $members: Members;
    constructor(init?: ChangeYInit);
    /** A record of the cells of a CSV line. */
    static fromRow(row: readonly string[]): ChangeY;
    /** 制御情報 */
    get control(): Control;
    /** 身分事項 */
    get identity(): ExtensionNIdentity;
    /** 現に有する在留資格 */
    get currentStatus(): CurrentStatus;
    /** 変更の希望 */
    get wish(): ChangeNWish;
    /** 犯罪を理由とする処分 */
    get criminalRecord(): CriminalRecord;
    /** 在日親族及び同居者 */
    get relatives(): ExtensionNRelatives;
    /** 技能実習 */
    get training(): Training;
    /** 代理人・取次者 */
    get agents(): ExtensionNAgents;
    /** 受領方法 */
    get receipt(): ExtensionNReceipt;
}
/** 在留資格変更許可申請（区分Y） (S202Y) */
export declare const changeYLayout: Layout<ChangeY>;
/**
 * 在留資格変更許可申請（区分Y）を検査する
 * Checks a record or a CSV line, and collects every issue.
 */
export declare function validateChangeY(record: ChangeY | readonly string[], context?: ValidationContext): ValidationResult;
/**
 * 在留資格変更許可申請（区分Y）のファイルを検査する
 * Checks the records of one file together; the results are in their order.
 */
export declare function validateChangeYFile(records: Iterable<ChangeY | readonly string[]>, context?: FileContext): readonly ValidationResult[];
/**
 * 在留資格変更許可申請（区分Y）の CSV を読む
 * Reads the records of a CSV file.
 */
export declare function readChangeY(input: Uint8Array | string, options?: ReadOptions): ReadResult<ChangeY>;
/**
 * 在留資格変更許可申請（区分Y）の CSV を作る
 * Writes records as a CSV file in the dialect of the spec.
 */
export declare function writeChangeY(records: Iterable<ChangeY | readonly string[]>, options?: WriteOptions): Uint8Array;
export { changeYLayout as layout, readChangeY as read, ChangeY as Record, validateChangeY as validate, validateChangeYFile as validateFile, writeChangeY as write, };
