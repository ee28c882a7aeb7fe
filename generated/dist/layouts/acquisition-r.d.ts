import { type Members } from "../runtime/group.js";
import { type Layout } from "../runtime/layout.js";
import { type ReadOptions, type ReadResult } from "../runtime/read.js";
import { RecordView } from "../runtime/record.js";
import { type FileContext } from "../runtime/validate-file.js";
import { type ValidationContext, type ValidationResult } from "../runtime/validate.js";
import { type WriteOptions } from "../runtime/write.js";
import { AcquisitionNWish, type AcquisitionNWishInit } from "../sections/acquisition-n-wish.js";
import { CoeRApplicant, type CoeRApplicantInit } from "../sections/coe-r-applicant.js";
import { Control, type ControlInit } from "../sections/control.js";
import { CriminalRecord, type CriminalRecordInit } from "../sections/criminal-record.js";
import { ExtensionNAgents, type ExtensionNAgentsInit } from "../sections/extension-n-agents.js";
import { ExtensionNIdentity, type ExtensionNIdentityInit } from "../sections/extension-n-identity.js";
import { ExtensionNReceipt, type ExtensionNReceiptInit } from "../sections/extension-n-receipt.js";
import { ExtensionNRelatives, type ExtensionNRelativesInit } from "../sections/extension-n-relatives.js";
import { Supporter, type SupporterInit } from "../sections/supporter.js";
export interface AcquisitionRInit {
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
    /** 申請人に関する事項 */
    applicant?: CoeRApplicantInit | undefined;
    /** 扶養者等 */
    supporter?: SupporterInit | undefined;
    /** 代理人・取次者 */
    agents?: ExtensionNAgentsInit | undefined;
    /** 受領方法 */
    receipt?: ExtensionNReceiptInit | undefined;
}
/**
 * 在留資格取得許可申請（区分R）
 * S203R / 在留資格取得許可申請 (S203) / 様式区分 R
 * 3.0/CSVレイアウト仕様書.xlsx レイアウト一覧!A35
 */
export declare class AcquisitionR extends RecordView<AcquisitionRInit> {
    static readonly $members: Members;
    constructor(init?: AcquisitionRInit);
    /** A record of the cells of a CSV line. */
    static fromRow(row: readonly string[]): AcquisitionR;
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
    /** 申請人に関する事項 */
    get applicant(): CoeRApplicant;
    /** 扶養者等 */
    get supporter(): Supporter;
    /** 代理人・取次者 */
    get agents(): ExtensionNAgents;
    /** 受領方法 */
    get receipt(): ExtensionNReceipt;
}
/**
 * 在留資格取得許可申請（区分R）のチェックに要る、申請データにない事実
 * Facts that the checks need and no record holds.
 */
export type AcquisitionRFlags = {
    readonly supporterHoldsResidenceCard: boolean;
};
/** 在留資格取得許可申請（区分R） (S203R) */
export declare const acquisitionRLayout: Layout<AcquisitionR>;
/**
 * 在留資格取得許可申請（区分R）を検査する
 * Checks a record or a CSV line, and collects every issue.
 */
export declare function validateAcquisitionR(record: AcquisitionR | readonly string[], context: ValidationContext & {
    readonly flags: AcquisitionRFlags;
}): ValidationResult;
/**
 * 在留資格取得許可申請（区分R）のファイルを検査する
 * Checks the records of one file together; the results are in their order.
 */
export declare function validateAcquisitionRFile(records: Iterable<AcquisitionR | readonly string[]>, context: FileContext & {
    readonly flags: AcquisitionRFlags;
}): readonly ValidationResult[];
/**
 * 在留資格取得許可申請（区分R）の CSV を読む
 * Reads the records of a CSV file.
 */
export declare function readAcquisitionR(input: Uint8Array | string, options?: ReadOptions): ReadResult<AcquisitionR>;
/**
 * 在留資格取得許可申請（区分R）の CSV を作る
 * Writes records as a CSV file in the dialect of the spec.
 */
export declare function writeAcquisitionR(records: Iterable<AcquisitionR | readonly string[]>, options?: WriteOptions): Uint8Array;
export { acquisitionRLayout as layout, readAcquisitionR as read, AcquisitionR as Record, validateAcquisitionR as validate, validateAcquisitionRFile as validateFile, writeAcquisitionR as write, };
