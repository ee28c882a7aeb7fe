import { type Members } from "../runtime/group.js";
import { type Layout } from "../runtime/layout.js";
import { type ReadOptions, type ReadResult } from "../runtime/read.js";
import { RecordView } from "../runtime/record.js";
import { type FileContext } from "../runtime/validate-file.js";
import { type ValidationContext, type ValidationResult } from "../runtime/validate.js";
import { type WriteOptions } from "../runtime/write.js";
import { CoeRApplicant, type CoeRApplicantInit } from "../sections/coe-r-applicant.js";
import { Control, type ControlInit } from "../sections/control.js";
import { CriminalRecord, type CriminalRecordInit } from "../sections/criminal-record.js";
import { CurrentStatus, type CurrentStatusInit } from "../sections/current-status.js";
import { ExtensionNAgents, type ExtensionNAgentsInit } from "../sections/extension-n-agents.js";
import { ExtensionNIdentity, type ExtensionNIdentityInit } from "../sections/extension-n-identity.js";
import { ExtensionNReceipt, type ExtensionNReceiptInit } from "../sections/extension-n-receipt.js";
import { ExtensionNRelatives, type ExtensionNRelativesInit } from "../sections/extension-n-relatives.js";
import { ExtensionNWish, type ExtensionNWishInit } from "../sections/extension-n-wish.js";
import { Supporter, type SupporterInit } from "../sections/supporter.js";
export interface ExtensionRInit {
    /** 制御情報 */
    control?: ControlInit | undefined;
    /** 身分事項 */
    identity?: ExtensionNIdentityInit | undefined;
    /** 現に有する在留資格 */
    currentStatus?: CurrentStatusInit | undefined;
    /** 更新の希望 */
    wish?: ExtensionNWishInit | undefined;
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
 * 在留期間更新許可申請（区分R）
 * S201R / 在留期間更新許可申請 (S201) / 様式区分 R
 * 3.0/CSVレイアウト仕様書.xlsx レイアウト一覧!A17
 */
export declare class ExtensionR extends RecordView<ExtensionRInit> {
    static readonly $members: Members;
    constructor(init?: ExtensionRInit);
    /** A record of the cells of a CSV line. */
    static fromRow(row: readonly string[]): ExtensionR;
    /** 制御情報 */
    get control(): Control;
    /** 身分事項 */
    get identity(): ExtensionNIdentity;
    /** 現に有する在留資格 */
    get currentStatus(): CurrentStatus;
    /** 更新の希望 */
    get wish(): ExtensionNWish;
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
 * 在留期間更新許可申請（区分R）のチェックに要る、申請データにない事実
 * Facts that the checks need and no record holds.
 */
export type ExtensionRFlags = {
    readonly supporterHoldsResidenceCard: boolean;
};
/** 在留期間更新許可申請（区分R） (S201R) */
export declare const extensionRLayout: Layout<ExtensionR>;
/**
 * 在留期間更新許可申請（区分R）を検査する
 * Checks a record or a CSV line, and collects every issue.
 */
export declare function validateExtensionR(record: ExtensionR | readonly string[], context: ValidationContext & {
    readonly flags: ExtensionRFlags;
}): ValidationResult;
/**
 * 在留期間更新許可申請（区分R）のファイルを検査する
 * Checks the records of one file together; the results are in their order.
 */
export declare function validateExtensionRFile(records: Iterable<ExtensionR | readonly string[]>, context: FileContext & {
    readonly flags: ExtensionRFlags;
}): readonly ValidationResult[];
/**
 * 在留期間更新許可申請（区分R）の CSV を読む
 * Reads the records of a CSV file.
 */
export declare function readExtensionR(input: Uint8Array | string, options?: ReadOptions): ReadResult<ExtensionR>;
/**
 * 在留期間更新許可申請（区分R）の CSV を作る
 * Writes records as a CSV file in the dialect of the spec.
 */
export declare function writeExtensionR(records: Iterable<ExtensionR | readonly string[]>, options?: WriteOptions): Uint8Array;
export { extensionRLayout as layout, readExtensionR as read, ExtensionR as Record, validateExtensionR as validate, validateExtensionRFile as validateFile, writeExtensionR as write, };
