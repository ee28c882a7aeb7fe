import { type Members } from "../runtime/group.js";
import { type Layout } from "../runtime/layout.js";
import { type ReadOptions, type ReadResult } from "../runtime/read.js";
import { RecordView } from "../runtime/record.js";
import { type FileContext } from "../runtime/validate-file.js";
import { type ValidationContext, type ValidationResult } from "../runtime/validate.js";
import { type WriteOptions } from "../runtime/write.js";
import { Control, type ControlInit } from "../sections/control.js";
import { ExtensionNAgents, type ExtensionNAgentsInit } from "../sections/extension-n-agents.js";
import { Reentry, type ReentryInit } from "../sections/reentry.js";
import { WorkQualificationIdentity, type WorkQualificationIdentityInit } from "../sections/work-qualification-identity.js";
export interface ReentryPermitInit {
    /** 制御情報 */
    control?: ControlInit | undefined;
    /** 身分事項 */
    identity?: WorkQualificationIdentityInit | undefined;
    /** 再入国 */
    reentry?: ReentryInit | undefined;
    /** 代理人・取次者 */
    agents?: ExtensionNAgentsInit | undefined;
}
/**
 * 再入国許可申請（同時申請に限る）
 * S303 / 再入国許可申請（同時申請に限る） (S303)
 * 3.0/CSVレイアウト仕様書.xlsx レイアウト一覧!A43
 */
export declare class ReentryPermit extends RecordView<ReentryPermitInit> {
    static readonly $members: Members;
    constructor(init?: ReentryPermitInit);
    /** A record of the cells of a CSV line. */
    static fromRow(row: readonly string[]): ReentryPermit;
    /** 制御情報 */
    get control(): Control;
    /** 身分事項 */
    get identity(): WorkQualificationIdentity;
    /** 再入国 */
    get reentry(): Reentry;
    /** 代理人・取次者 */
    get agents(): ExtensionNAgents;
}
/** 再入国許可申請（同時申請に限る） (S303) */
export declare const reentryPermitLayout: Layout<ReentryPermit>;
/**
 * 再入国許可申請（同時申請に限る）を検査する
 * Checks a record or a CSV line, and collects every issue.
 */
export declare function validateReentryPermit(record: ReentryPermit | readonly string[], context?: ValidationContext): ValidationResult;
/**
 * 再入国許可申請（同時申請に限る）のファイルを検査する
 * Checks the records of one file together; the results are in their order.
 */
export declare function validateReentryPermitFile(records: Iterable<ReentryPermit | readonly string[]>, context?: FileContext): readonly ValidationResult[];
/**
 * 再入国許可申請（同時申請に限る）の CSV を読む
 * Reads the records of a CSV file.
 */
export declare function readReentryPermit(input: Uint8Array | string, options?: ReadOptions): ReadResult<ReentryPermit>;
/**
 * 再入国許可申請（同時申請に限る）の CSV を作る
 * Writes records as a CSV file in the dialect of the spec.
 */
export declare function writeReentryPermit(records: Iterable<ReentryPermit | readonly string[]>, options?: WriteOptions): Uint8Array;
export { reentryPermitLayout as layout, readReentryPermit as read, ReentryPermit as Record, validateReentryPermit as validate, validateReentryPermitFile as validateFile, writeReentryPermit as write, };
