import { type CodeFromLabel, type CodeGuard } from "../runtime/codes.js";
import { relationshipCodes } from "../code-tables/relationship.js";
/**
 * 続柄・関係 (ZOKUGARA)
 * 3.0/業務コード一覧表.xlsx コード表一覧!A20
 */
export declare enum Relationship {
    /** 本人 */
    Self = "01",
    /** 夫 */
    Husband = "02",
    /** 妻 */
    Wife = "03",
    /** 子 */
    Child = "04",
    /** 父 */
    Father = "05",
    /** 母 */
    Mother = "06",
    /** 兄 */
    ElderBrother = "07",
    /** 弟 */
    YoungerBrother = "08",
    /** 姉 */
    ElderSister = "09",
    /** 妹 */
    YoungerSister = "10",
    /** 祖父 */
    Grandfather = "11",
    /** 祖母 */
    Grandmother = "12",
    /** 孫 */
    Grandchild = "13",
    /** 養父 */
    AdoptiveFather = "14",
    /** 養母 */
    AdoptiveMother = "15",
    /** 養子 */
    AdoptedChild = "16",
    /** 義父 */
    FatherInLaw = "17",
    /** 義母 */
    MotherInLaw = "18",
    /** 連れ子 */
    Stepchild = "19",
    /** 配偶者の子 */
    SpouseChild = "20",
    /** 身元保証人 */
    Guarantor = "21",
    /** 叔父（伯父）・叔母（伯母） */
    UncleOrAunt = "22",
    /** 受入教育機関 */
    EducationalInstitution = "23",
    /** 雇用主 */
    Employer = "24",
    /** 友人・知人 */
    Friend = "25",
    /** 友人・知人の親族 */
    RelativeOfFriend = "26",
    /** 取引関係者・現地企業等職員 */
    BusinessPartner = "27",
    /** 取引関係者・現地企業等職員の親族 */
    RelativeOfBusinessPartner = "28",
    /** その他 */
    Other = "29"
}
/** 続柄・関係の値かどうか */
export declare const isRelationship: CodeGuard<Relationship>;
/** 名称がちょうど一致する値 */
export declare const relationshipFromLabel: CodeFromLabel<Relationship>;
export { relationshipCodes };
