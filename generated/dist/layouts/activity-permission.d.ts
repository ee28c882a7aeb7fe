import { type Members } from "../runtime/group.js";
import { type Layout } from "../runtime/layout.js";
import { type ReadOptions, type ReadResult } from "../runtime/read.js";
import { RecordView } from "../runtime/record.js";
import { type FileContext } from "../runtime/validate-file.js";
import { type ValidationContext, type ValidationResult } from "../runtime/validate.js";
import { type WriteOptions } from "../runtime/write.js";
import { Activity, type ActivityInit } from "../sections/activity.js";
import { Control, type ControlInit } from "../sections/control.js";
import { ExtensionNAgents, type ExtensionNAgentsInit } from "../sections/extension-n-agents.js";
import { ExtensionNReceipt, type ExtensionNReceiptInit } from "../sections/extension-n-receipt.js";
import { WorkQualificationIdentity, type WorkQualificationIdentityInit } from "../sections/work-qualification-identity.js";
export interface ActivityPermissionInit {
    /** 制御情報 */
    control?: ControlInit | undefined;
    /** 身分事項 */
    identity?: WorkQualificationIdentityInit | undefined;
    /** 資格外活動 */
    activity?: ActivityInit | undefined;
    /** 代理人・取次者 */
    agents?: ExtensionNAgentsInit | undefined;
    /** 受領方法 */
    receipt?: ExtensionNReceiptInit | undefined;
}
/**
 * 資格外活動許可申請
 * S302 / 資格外活動許可申請 (S302)
 * 3.0/CSVレイアウト仕様書.xlsx レイアウト一覧!A42
 */
export declare class ActivityPermission extends RecordView<ActivityPermissionInit> {
    static readonly $members: Members;
    constructor(init?: ActivityPermissionInit);
    /** A record of the cells of a CSV line. */
    static fromRow(row: readonly string[]): ActivityPermission;
    /** 制御情報 */
    get control(): Control;
    /** 身分事項 */
    get identity(): WorkQualificationIdentity;
    /** 資格外活動 */
    get activity(): Activity;
    /** 代理人・取次者 */
    get agents(): ExtensionNAgents;
    /** 受領方法 */
    get receipt(): ExtensionNReceipt;
}
/** 資格外活動許可申請 (S302) */
export declare const activityPermissionLayout: Layout<ActivityPermission>;
/**
 * 資格外活動許可申請を検査する
 * Checks a record or a CSV line, and collects every issue.
 */
export declare function validateActivityPermission(record: ActivityPermission | readonly string[], context?: ValidationContext): ValidationResult;
/**
 * 資格外活動許可申請のファイルを検査する
 * Checks the records of one file together; the results are in their order.
 */
export declare function validateActivityPermissionFile(records: Iterable<ActivityPermission | readonly string[]>, context?: FileContext): readonly ValidationResult[];
/**
 * 資格外活動許可申請の CSV を読む
 * Reads the records of a CSV file.
 */
export declare function readActivityPermission(input: Uint8Array | string, options?: ReadOptions): ReadResult<ActivityPermission>;
/**
 * 資格外活動許可申請の CSV を作る
 * Writes records as a CSV file in the dialect of the spec.
 */
export declare function writeActivityPermission(records: Iterable<ActivityPermission | readonly string[]>, options?: WriteOptions): Uint8Array;
export { activityPermissionLayout as layout, readActivityPermission as read, ActivityPermission as Record, validateActivityPermission as validate, validateActivityPermissionFile as validateFile, writeActivityPermission as write, };
