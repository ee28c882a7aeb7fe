import { Group } from "../runtime/group.js";
import { type Members } from "../runtime/members.js";
import type { CardReceipt } from "../codes/card-receipt.js";
import type { Office } from "../codes/office.js";
import type { PhotoSubmission } from "../codes/photo-submission.js";
import type { Prefecture } from "../codes/prefecture.js";
import type { YesNo } from "../codes/yes-no.js";
export interface ExtensionNReceiptInit {
    /** 在留カード等の受領方法 */
    receiptOfCard?: CardReceipt | null | undefined;
    /** 受領官署 */
    receivingOffice?: Office | null | undefined;
    /** 郵送先 */
    mailingAddress?: ExtensionNReceiptMailingAddressInit | undefined;
    /** 通知送信用メールアドレス */
    notificationEMail?: string | null | undefined;
    /** 顔写真区分 */
    photo?: PhotoSubmission | null | undefined;
    /** 申請意思の確認 */
    confirmation?: string | null | undefined;
    /** 添付書類数 */
    attachments?: number | null | undefined;
    /** 資格外活動許可の同時申請 */
    concurrentOtherActivity?: YesNo | null | undefined;
    /** 再入国許可の同時申請 */
    concurrentReEntry?: YesNo | null | undefined;
}
export interface ExtensionNReceipt {
    /**
     * 在留カード等の受領方法 Receipt of card [RCV_ZAI-001]
     * 属性: 半角数字 コード / 桁数: 1文字固定 / コード表: 在留カード等の受領方法
     * 要否: 必須
     * 3.0/CSVレイアウト仕様書.xlsx 区分N!E209 ほか10か所
     */
    get receiptOfCard(): CardReceipt | null;
    set receiptOfCard(value: CardReceipt | null);
    /**
     * 受領官署 Receiving office [RCV_ZAI-002]
     * 属性: 半角数字 コード / 桁数: 4文字固定 / コード表: 地方出入国在留管理官署
     * 要否: 条件付き必須
     * 3.0/CSVレイアウト仕様書.xlsx 区分N!E210 ほか10か所
     */
    get receivingOffice(): Office | null;
    set receivingOffice(value: Office | null);
    /** 郵送先 */
    get mailingAddress(): ExtensionNReceiptMailingAddress;
    /**
     * 通知送信用メールアドレス Notification e-mail [RCV_ZAI-007]
     * 属性: 半角英数記号 メールアドレス / 桁数: 60文字以内
     * 要否: 必須
     * 3.0/CSVレイアウト仕様書.xlsx 区分N!E215 ほか10か所
     */
    get notificationEMail(): string | null;
    set notificationEMail(value: string | null);
    /**
     * 顔写真区分 Photo [RCV_ZAI-008]
     * 属性: 半角数字 コード / 桁数: 1文字固定 / コード表: 顔写真区分
     * 要否: 必須
     * 3.0/CSVレイアウト仕様書.xlsx 区分N!E216 ほか10か所
     */
    get photo(): PhotoSubmission | null;
    set photo(value: PhotoSubmission | null);
    /**
     * 申請意思の確認 Confirmation [RCV_ZAI-009]
     * 属性: 半角数字 コード / 桁数: 1文字固定
     * 要否: 必須
     * 3.0/CSVレイアウト仕様書.xlsx 区分N!E217 ほか10か所
     */
    get confirmation(): string | null;
    set confirmation(value: string | null);
    /**
     * 添付書類数 Attachments [RCV_ZAI-010]
     * 属性: 半角数字 整数 / 桁数: 2文字以内
     * 要否: 任意
     * 3.0/CSVレイアウト仕様書.xlsx 区分N!E218 ほか10か所
     */
    get attachments(): number | null;
    set attachments(value: number | null);
    /**
     * 資格外活動許可の同時申請 Concurrent: other activity [RCV_ZAI-011]
     * 属性: 半角数字 有無 / 桁数: 1文字固定 / コード表: 有無
     * 要否: 必須
     * 3.0/CSVレイアウト仕様書.xlsx 区分N!E219 ほか10か所
     */
    get concurrentOtherActivity(): YesNo | null;
    set concurrentOtherActivity(value: YesNo | null);
    /**
     * 再入国許可の同時申請 Concurrent: re-entry [RCV_ZAI-012]
     * 属性: 半角数字 有無 / 桁数: 1文字固定 / コード表: 有無
     * 要否: 必須
     * 3.0/CSVレイアウト仕様書.xlsx 区分N!E220 ほか10か所
     */
    get concurrentReEntry(): YesNo | null;
    set concurrentReEntry(value: YesNo | null);
}
/** 受領方法 */
export declare class ExtensionNReceipt extends Group<ExtensionNReceiptInit> {
    static get $members(): Members;
}
export interface ExtensionNReceiptMailingAddressInit {
    /** 郵送先 郵便番号 */
    postalCode?: string | null | undefined;
    /** 郵送先 都道府県 */
    prefecture?: Prefecture | null | undefined;
    /** 郵送先 市区町村 */
    city?: string | null | undefined;
    /** 郵送先 町名丁目番地号等 */
    address?: string | null | undefined;
}
export interface ExtensionNReceiptMailingAddress {
    /**
     * 郵送先 郵便番号 Postal code [RCV_ZAI-003]
     * 属性: 半角数字 郵便番号 / 桁数: 7文字固定
     * 要否: 条件付き必須
     * 3.0/CSVレイアウト仕様書.xlsx 区分N!E211 ほか10か所
     */
    get postalCode(): string | null;
    set postalCode(value: string | null);
    /**
     * 郵送先 都道府県 Prefecture [RCV_ZAI-004]
     * 属性: 半角数字 コード / 桁数: 2文字固定 / コード表: 都道府県
     * 要否: 条件付き必須
     * 3.0/CSVレイアウト仕様書.xlsx 区分N!E212 ほか10か所
     */
    get prefecture(): Prefecture | null;
    set prefecture(value: Prefecture | null);
    /**
     * 郵送先 市区町村 City [RCV_ZAI-005]
     * 属性: 全角 / 桁数: 20文字以内
     * 要否: 条件付き必須
     * 3.0/CSVレイアウト仕様書.xlsx 区分N!E213 ほか10か所
     */
    get city(): string | null;
    set city(value: string | null);
    /**
     * 郵送先 町名丁目番地号等 Address [RCV_ZAI-006]
     * 属性: 全角 / 桁数: 50文字以内
     * 要否: 条件付き必須
     * 3.0/CSVレイアウト仕様書.xlsx 区分N!E214 ほか10か所
     */
    get address(): string | null;
    set address(value: string | null);
}
/** 郵送先 */
export declare class ExtensionNReceiptMailingAddress extends Group<ExtensionNReceiptMailingAddressInit> {
    static get $members(): Members;
}
