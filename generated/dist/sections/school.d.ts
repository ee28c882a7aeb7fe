import type { DateInput, PartialDate } from "../runtime/date.js";
import { Group } from "../runtime/group.js";
import { type Members } from "../runtime/members.js";
import type { ClassForm } from "../codes/class-form.js";
import type { EnrollmentCategory } from "../codes/enrollment-category.js";
import type { ExchangeKind } from "../codes/exchange-kind.js";
import type { Faculty } from "../codes/faculty.js";
import type { LanguageProof } from "../codes/language-proof.js";
import type { Prefecture } from "../codes/prefecture.js";
import type { SpecialCourse } from "../codes/special-course.js";
export interface SchoolInit {
    /** 入学者の氏名 */
    nameOfStudent?: string | null | undefined;
    /** 学校名 */
    school?: string | null | undefined;
    /** 所在地 */
    location?: SchoolLocationInit | undefined;
    /** 電話番号 */
    telephone?: string | null | undefined;
    /** 法人名 */
    corporation?: string | null | undefined;
    /** 法人番号 */
    corporationNo?: string | null | undefined;
    /** 授業形態 */
    classType?: ClassForm | null | undefined;
    /** 生活担当者名 */
    counselor?: string | null | undefined;
    /** 入学年月日 */
    dateOfEntrance?: DateInput | null | undefined;
    /** 週間授業時間 */
    lessonHoursWeek?: number | null | undefined;
    /** 在籍区分 */
    registration?: EnrollmentCategory | null | undefined;
    /** 学部・課程（大学） */
    faculty?: Faculty | null | undefined;
    /** 学部・課程 その他 */
    otherFaculty?: string | null | undefined;
    /** 専門課程名称 */
    vocationalCourse?: SpecialCourse | null | undefined;
    /** 専門課程名称 その他 */
    otherSpecialCourse?: string | null | undefined;
    /** 研究室名 */
    researchRoom?: string | null | undefined;
    /** 指導教員氏名 */
    mentor?: string | null | undefined;
    /** 交換留学・宗教等 区分 */
    exchangeEtc?: ExchangeKind | null | undefined;
    /** 卒業予定年月日 */
    expectedGraduation?: DateInput | null | undefined;
    /** 入学選考における語学能力の確認方法 */
    languageCheckMethod?: LanguageProof | null | undefined;
    /** 授業時間数 合計 */
    totalLessonHours?: number | null | undefined;
}
export interface School {
    /**
     * 入学者の氏名 Name of student [P_ORG-001]
     * 属性: 半角英大文字・空白 / 桁数: 60文字以内
     * 要否: 必須
     * 備考: 様式の項番　1
     * 3.0/CSVレイアウト仕様書.xlsx 区分P!E172
     */
    get nameOfStudent(): string | null;
    set nameOfStudent(value: string | null);
    /**
     * 学校名 School [P_ORG-002]
     * 属性: 全角 / 桁数: 40文字以内
     * 要否: 必須
     * 備考: 様式の項番　2(1)
     * 3.0/CSVレイアウト仕様書.xlsx 区分P!E173
     */
    get school(): string | null;
    set school(value: string | null);
    /** 所在地 */
    get location(): SchoolLocation;
    /**
     * 電話番号 Telephone [P_ORG-006]
     * 属性: 半角数字 電話番号 / 桁数: 15文字以内
     * 要否: 必須
     * 備考: 様式の項番　2(2)
     * 3.0/CSVレイアウト仕様書.xlsx 区分P!E177
     */
    get telephone(): string | null;
    set telephone(value: string | null);
    /**
     * 法人名 Corporation [P_ORG-007]
     * 属性: 全角 / 桁数: 40文字以内
     * 要否: 必須
     * 備考: 様式の項番　2(3)
     * 3.0/CSVレイアウト仕様書.xlsx 区分P!E178
     */
    get corporation(): string | null;
    set corporation(value: string | null);
    /**
     * 法人番号 Corporation no. [P_ORG-008]
     * 属性: 半角数字 法人番号 / 桁数: 13文字固定
     * 要否: 条件付き必須
     * 備考: 様式の項番　2(4)
     * 3.0/CSVレイアウト仕様書.xlsx 区分P!E179
     */
    get corporationNo(): string | null;
    set corporationNo(value: string | null);
    /**
     * 授業形態 Class type [P_ORG-009]
     * 属性: 半角数字 コード / 桁数: 1文字固定 / コード表: 授業形態
     * 要否: 必須
     * 備考: 様式の項番　2(5)
     * 3.0/CSVレイアウト仕様書.xlsx 区分P!E180
     */
    get classType(): ClassForm | null;
    set classType(value: ClassForm | null);
    /**
     * 生活担当者名 Counselor [P_ORG-010]
     * 属性: 全角 / 桁数: 30文字以内
     * 要否: 必須
     * 備考: 様式の項番　2(6)
     * 3.0/CSVレイアウト仕様書.xlsx 区分P!E181
     */
    get counselor(): string | null;
    set counselor(value: string | null);
    /**
     * 入学年月日 Date of entrance [P_ORG-011]
     * 属性: 半角数字 YYYYMMDD / 桁数: 8文字固定
     * 要否: 必須
     * 備考: 様式の項番　3
     * 3.0/CSVレイアウト仕様書.xlsx 区分P!E182
     */
    get dateOfEntrance(): PartialDate | null;
    set dateOfEntrance(value: DateInput | null);
    /**
     * 週間授業時間 Lesson hours/week [P_ORG-012]
     * 属性: 半角数値 小数点以下1桁 / 桁数: 4文字以内、小数点以下1桁
     * 要否: 必須
     * 備考: 様式の項番　4
     * 3.0/CSVレイアウト仕様書.xlsx 区分P!E183
     */
    get lessonHoursWeek(): number | null;
    set lessonHoursWeek(value: number | null);
    /**
     * 在籍区分 Registration [P_ORG-013]
     * 属性: 半角数字 コード / 桁数: 2文字固定 / コード表: 在籍区分
     * 要否: 必須
     * 備考: 様式の項番　5
     * 3.0/CSVレイアウト仕様書.xlsx 区分P!E184
     */
    get registration(): EnrollmentCategory | null;
    set registration(value: EnrollmentCategory | null);
    /**
     * 学部・課程（大学） Faculty [P_ORG-014]
     * 属性: 半角数字 コード / 桁数: 2文字固定 / コード表: 学部・課程
     * 要否: 条件付き必須
     * 備考: 様式の項番　6
     * 3.0/CSVレイアウト仕様書.xlsx 区分P!E185
     */
    get faculty(): Faculty | null;
    set faculty(value: Faculty | null);
    /**
     * 学部・課程 その他 Other faculty [P_ORG-015]
     * 属性: 全角 / 桁数: 20文字以内
     * 要否: 条件付き必須
     * 備考: 様式の項番　6
     * 3.0/CSVレイアウト仕様書.xlsx 区分P!E186
     */
    get otherFaculty(): string | null;
    set otherFaculty(value: string | null);
    /**
     * 専門課程名称 Vocational course [P_ORG-016]
     * 属性: 半角数字 コード / 桁数: 2文字固定 / コード表: 専門課程名称
     * 要否: 条件付き必須
     * 備考: 様式の項番　7
     * 3.0/CSVレイアウト仕様書.xlsx 区分P!E187
     */
    get vocationalCourse(): SpecialCourse | null;
    set vocationalCourse(value: SpecialCourse | null);
    /**
     * 専門課程名称 その他 Other special course [P_ORG-017]
     * 属性: 全角 / 桁数: 20文字以内
     * 要否: 条件付き必須
     * 備考: 様式の項番　7
     * 3.0/CSVレイアウト仕様書.xlsx 区分P!E188
     */
    get otherSpecialCourse(): string | null;
    set otherSpecialCourse(value: string | null);
    /**
     * 研究室名 Research room [P_ORG-018]
     * 属性: 全角 / 桁数: 30文字以内
     * 要否: 条件付き必須
     * 備考: 様式の項番　8
     * 3.0/CSVレイアウト仕様書.xlsx 区分P!E189
     */
    get researchRoom(): string | null;
    set researchRoom(value: string | null);
    /**
     * 指導教員氏名 Mentor [P_ORG-019]
     * 属性: 全角 / 桁数: 30文字以内
     * 要否: 条件付き必須
     * 備考: 様式の項番　8
     * 3.0/CSVレイアウト仕様書.xlsx 区分P!E190
     */
    get mentor(): string | null;
    set mentor(value: string | null);
    /**
     * 交換留学・宗教等 区分 Exchange etc. [P_ORG-020]
     * 属性: 半角数字 コード / 桁数: 1文字固定 / コード表: 交換留学等区分
     * 要否: 任意
     * 備考: 様式の項番　9
     * 3.0/CSVレイアウト仕様書.xlsx 区分P!E191
     */
    get exchangeEtc(): ExchangeKind | null;
    set exchangeEtc(value: ExchangeKind | null);
    /**
     * 卒業予定年月日 Expected graduation [P_ORG-021]
     * 属性: 半角数字 YYYYMMDD / 桁数: 8文字固定
     * 要否: 必須
     * 備考: 様式の項番　10
     * 3.0/CSVレイアウト仕様書.xlsx 区分P!E192
     */
    get expectedGraduation(): PartialDate | null;
    set expectedGraduation(value: DateInput | null);
    /**
     * 入学選考における語学能力の確認方法 Language check method [P_ORG-022]
     * 属性: 半角数字 コード / 桁数: 1文字固定 / コード表: 語学能力確認方法
     * 要否: 条件付き必須
     * 備考: 様式の項番　11
     * 3.0/CSVレイアウト仕様書.xlsx 区分P!E193
     */
    get languageCheckMethod(): LanguageProof | null;
    set languageCheckMethod(value: LanguageProof | null);
    /**
     * 授業時間数 合計 Total lesson hours [P_ORG-023]
     * 属性: 半角数字 整数 / 桁数: 4文字以内
     * 要否: 任意
     * 備考: 様式の項番　12
     * 3.0/CSVレイアウト仕様書.xlsx 区分P!E194
     */
    get totalLessonHours(): number | null;
    set totalLessonHours(value: number | null);
}
/** 教育機関等 */
export declare class School extends Group<SchoolInit> {
    static get $members(): Members;
}
export interface SchoolLocationInit {
    /** 所在地 都道府県 */
    prefecture?: Prefecture | null | undefined;
    /** 所在地 市区町村 */
    city?: string | null | undefined;
    /** 所在地 町名丁目番地号等 */
    address?: string | null | undefined;
}
export interface SchoolLocation {
    /**
     * 所在地 都道府県 Prefecture [P_ORG-003]
     * 属性: 半角数字 コード / 桁数: 2文字固定 / コード表: 都道府県
     * 要否: 必須
     * 備考: 様式の項番　2(2)
     * 3.0/CSVレイアウト仕様書.xlsx 区分P!E174
     */
    get prefecture(): Prefecture | null;
    set prefecture(value: Prefecture | null);
    /**
     * 所在地 市区町村 City [P_ORG-004]
     * 属性: 全角 / 桁数: 20文字以内
     * 要否: 必須
     * 備考: 様式の項番　2(2)
     * 3.0/CSVレイアウト仕様書.xlsx 区分P!E175
     */
    get city(): string | null;
    set city(value: string | null);
    /**
     * 所在地 町名丁目番地号等 Address [P_ORG-005]
     * 属性: 全角 / 桁数: 50文字以内
     * 要否: 必須
     * 備考: 様式の項番　2(2)
     * 3.0/CSVレイアウト仕様書.xlsx 区分P!E176
     */
    get address(): string | null;
    set address(value: string | null);
}
/** 所在地 */
export declare class SchoolLocation extends Group<SchoolLocationInit> {
    static get $members(): Members;
}
