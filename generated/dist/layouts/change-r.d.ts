import { type Members } from "../runtime/group.js";
import { type Layout } from "../runtime/layout.js";
import { type ReadOptions, type ReadResult } from "../runtime/read.js";
import { RecordView } from "../runtime/record.js";
import { type FileContext } from "../runtime/validate-file.js";
import { type ValidationContext, type ValidationResult } from "../runtime/validate.js";
import { type WriteOptions } from "../runtime/write.js";
import { ChangeNWish, type ChangeNWishInit } from "../sections/change-n-wish.js";
import { CoeRApplicant, type CoeRApplicantInit } from "../sections/coe-r-applicant.js";
import { Control, type ControlInit } from "../sections/control.js";
import { CriminalRecord, type CriminalRecordInit } from "../sections/criminal-record.js";
import { CurrentStatus, type CurrentStatusInit } from "../sections/current-status.js";
import { ExtensionNAgents, type ExtensionNAgentsInit } from "../sections/extension-n-agents.js";
import { ExtensionNIdentity, type ExtensionNIdentityInit } from "../sections/extension-n-identity.js";
import { ExtensionNReceipt, type ExtensionNReceiptInit } from "../sections/extension-n-receipt.js";
import { ExtensionNRelatives, type ExtensionNRelativesInit } from "../sections/extension-n-relatives.js";
import { Supporter, type SupporterInit } from "../sections/supporter.js";
export interface ChangeRInit {
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
 * 在留資格変更許可申請（区分R）
 * S202R / 在留資格変更許可申請 (S202) / 様式区分 R
 * 3.0/CSVレイアウト仕様書.xlsx レイアウト一覧!A26
 */
export declare class ChangeR extends RecordView<ChangeRInit> {
    static readonly $members: Members;
    constructor(init?: ChangeRInit);
    /** A record of the cells of a CSV line. */
    static fromRow(row: readonly string[]): ChangeR;
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
 * 在留資格変更許可申請（区分R）のチェックに要る、申請データにない事実
 * Facts that the checks need and no record holds.
 */
export type ChangeRFlags = {
    readonly supporterHoldsResidenceCard: boolean;
};
/** 在留資格変更許可申請（区分R） (S202R) */
export declare const changeRLayout: Layout<ChangeR>;
/**
 * 在留資格変更許可申請（区分R）を検査する
 * Checks a record or a CSV line, and collects every issue.
 */
export declare function validateChangeR(record: ChangeR | readonly string[], context: ValidationContext & {
    readonly flags: ChangeRFlags;
}): ValidationResult;
/**
 * 在留資格変更許可申請（区分R）のファイルを検査する
 * Checks the records of one file together; the results are in their order.
 */
export declare function validateChangeRFile(records: Iterable<ChangeR | readonly string[]>, context: FileContext & {
    readonly flags: ChangeRFlags;
}): readonly ValidationResult[];
/**
 * 在留資格変更許可申請（区分R）の CSV を読む
 * Reads the records of a CSV file.
 */
export declare function readChangeR(input: Uint8Array | string, options?: ReadOptions): ReadResult<ChangeR>;
/**
 * 在留資格変更許可申請（区分R）の CSV を作る
 * Writes records as a CSV file in the dialect of the spec.
 */
export declare function writeChangeR(records: Iterable<ChangeR | readonly string[]>, options?: WriteOptions): Uint8Array;
export { changeRLayout as layout, readChangeR as read, ChangeR as Record, validateChangeR as validate, validateChangeRFile as validateFile, writeChangeR as write, };
