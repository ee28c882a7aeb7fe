import { type CodeFromLabel, type CodeGuard } from "../runtime/codes.js";
import { representativeKindCodes } from "../code-tables/representative-kind.js";
/**
 * 代理人区分 (DAIRI)
 * 3.0/業務コード一覧表.xlsx コード表一覧!A21
 */
export declare enum RepresentativeKind {
    /** 申請人 */
    Applicant = "1",
    /** 法定代理人 */
    LegalRepresentative = "2",
    /** 法第7条の2第2項代理人 */
    AuthorizedRepresentative = "3"
}
/** 代理人区分の値かどうか */
export declare const isRepresentativeKind: CodeGuard<RepresentativeKind>;
/** 名称がちょうど一致する値 */
export declare const representativeKindFromLabel: CodeFromLabel<RepresentativeKind>;
export { representativeKindCodes };
