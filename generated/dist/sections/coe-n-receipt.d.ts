import { Group } from "../runtime/group.js";
import { type Members } from "../runtime/members.js";
import type { CertificateReceipt } from "../codes/certificate-receipt.js";
import type { Office } from "../codes/office.js";
import type { PhotoSubmission } from "../codes/photo-submission.js";
export interface CoeNReceiptInit {
    /** 認定証明書の受領方法 */
    methodOfReceipt?: CertificateReceipt | null | undefined;
    /** 認定証明書の受領官署 */
    receivingOffice?: Office | null | undefined;
    /** 通知送信用メールアドレス */
    notificationEMail?: string | null | undefined;
    /** 顔写真区分 */
    photoSubmission?: PhotoSubmission | null | undefined;
    /** 申請意思の確認 */
    confirmation?: string | null | undefined;
    /** 添付書類数 */
    noOfAttachments?: number | null | undefined;
}
export interface CoeNReceipt {
    /**
     * 認定証明書の受領方法 Method of receipt [RCV_COE-001]
     * 属性: 半角数字 コード / 桁数: 1文字固定 / コード表: 認定証明書の受領方法
     * 要否: 必須
     * 3.0/CSVレイアウト仕様書.xlsx 区分N!E238 ほか8か所
     */
    get methodOfReceipt(): CertificateReceipt | null;
    set methodOfReceipt(value: CertificateReceipt | null);
    /**
     * 認定証明書の受領官署 Receiving office [RCV_COE-002]
     * 属性: 半角数字 コード / 桁数: 4文字固定 / コード表: 地方出入国在留管理官署
     * 要否: 条件付き必須
     * 3.0/CSVレイアウト仕様書.xlsx 区分N!E239 ほか8か所
     */
    get receivingOffice(): Office | null;
    set receivingOffice(value: Office | null);
    /**
     * 通知送信用メールアドレス Notification e-mail [RCV_COE-003]
     * 属性: 半角英数記号 メールアドレス / 桁数: 60文字以内
     * 要否: 必須
     * 3.0/CSVレイアウト仕様書.xlsx 区分N!E240 ほか8か所
     */
    get notificationEMail(): string | null;
    set notificationEMail(value: string | null);
    /**
     * 顔写真区分 Photo submission [RCV_COE-004]
     * 属性: 半角数字 コード / 桁数: 1文字固定 / コード表: 顔写真区分
     * 要否: 必須
     * 3.0/CSVレイアウト仕様書.xlsx 区分N!E241 ほか8か所
     */
    get photoSubmission(): PhotoSubmission | null;
    set photoSubmission(value: PhotoSubmission | null);
    /**
     * 申請意思の確認 Confirmation [RCV_COE-005]
     * 属性: 半角数字 コード / 桁数: 1文字固定
     * 要否: 必須
     * 3.0/CSVレイアウト仕様書.xlsx 区分N!E242 ほか8か所
     */
    get confirmation(): string | null;
    set confirmation(value: string | null);
    /**
     * 添付書類数 No. of attachments [RCV_COE-006]
     * 属性: 半角数字 整数 / 桁数: 2文字以内
     * 要否: 任意
     * 3.0/CSVレイアウト仕様書.xlsx 区分N!E243 ほか8か所
     */
    get noOfAttachments(): number | null;
    set noOfAttachments(value: number | null);
}
/** 受領方法 */
export declare class CoeNReceipt extends Group<CoeNReceiptInit> {
    static get $members(): Members;
}
