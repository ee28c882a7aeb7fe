import { type Members } from "../runtime/group.js";
import { type Layout } from "../runtime/layout.js";
import { type ReadOptions, type ReadResult } from "../runtime/read.js";
import { RecordView } from "../runtime/record.js";
import { type FileContext } from "../runtime/validate-file.js";
import { type ValidationContext, type ValidationResult } from "../runtime/validate.js";
import { type WriteOptions } from "../runtime/write.js";
import { AcquisitionNWish, type AcquisitionNWishInit } from "../sections/acquisition-n-wish.js";
import { Control, type ControlInit } from "../sections/control.js";
import { CriminalRecord, type CriminalRecordInit } from "../sections/criminal-record.js";
import { ExtensionNAgents, type ExtensionNAgentsInit } from "../sections/extension-n-agents.js";
import { ExtensionNIdentity, type ExtensionNIdentityInit } from "../sections/extension-n-identity.js";
import { ExtensionNReceipt, type ExtensionNReceiptInit } from "../sections/extension-n-receipt.js";
import { ExtensionNRelatives, type ExtensionNRelativesInit } from "../sections/extension-n-relatives.js";
import { Training, type TrainingInit } from "../sections/training.js";
export interface AcquisitionYInit {
    /** 制御情報 */
    control?: ControlInit | undefined;
    /** 身分事項 */
    identity?: ExtensionNIdentityInit | undefined;
    /** 取得の希望 */
    wish?: AcquisitionNWishInit | undefined;
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
 * 在留資格取得許可申請（区分Y）
 * S203Y / 在留資格取得許可申請 (S203) / 様式区分 Y
 * 3.0/CSVレイアウト仕様書.xlsx レイアウト一覧!A39
 */
export declare class AcquisitionY extends RecordView<AcquisitionYInit> {
    static readonly $members: Members;
    constructor(init?: AcquisitionYInit);
    /** A record of the cells of a CSV line. */
    static fromRow(row: readonly string[]): AcquisitionY;
    /** 制御情報 */
    get control(): Control;
    /** 身分事項 */
    get identity(): ExtensionNIdentity;
    /** 取得の希望 */
    get wish(): AcquisitionNWish;
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
/** 在留資格取得許可申請（区分Y） (S203Y) */
export declare const acquisitionYLayout: Layout<AcquisitionY>;
/**
 * 在留資格取得許可申請（区分Y）を検査する
 * Checks a record or a CSV line, and collects every issue.
 */
export declare function validateAcquisitionY(record: AcquisitionY | readonly string[], context?: ValidationContext): ValidationResult;
/**
 * 在留資格取得許可申請（区分Y）のファイルを検査する
 * Checks the records of one file together; the results are in their order.
 */
export declare function validateAcquisitionYFile(records: Iterable<AcquisitionY | readonly string[]>, context?: FileContext): readonly ValidationResult[];
/**
 * 在留資格取得許可申請（区分Y）の CSV を読む
 * Reads the records of a CSV file.
 */
export declare function readAcquisitionY(input: Uint8Array | string, options?: ReadOptions): ReadResult<AcquisitionY>;
/**
 * 在留資格取得許可申請（区分Y）の CSV を作る
 * Writes records as a CSV file in the dialect of the spec.
 */
export declare function writeAcquisitionY(records: Iterable<AcquisitionY | readonly string[]>, options?: WriteOptions): Uint8Array;
export { acquisitionYLayout as layout, readAcquisitionY as read, AcquisitionY as Record, validateAcquisitionY as validate, validateAcquisitionYFile as validateFile, writeAcquisitionY as write, };
