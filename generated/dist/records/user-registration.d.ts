import { type Members } from "../runtime/members.js";
import { RecordView } from "../runtime/record.js";
import { Control, type ControlInit } from "../sections/control.js";
import { User, type UserInit } from "../sections/user.js";
export interface UserRegistrationInit {
    /** 制御情報 */
    control?: ControlInit | undefined;
    /** 利用者情報 */
    user?: UserInit | undefined;
}
export interface UserRegistration {
    /** 制御情報 */
    get control(): Control;
    /** 利用者情報 */
    get user(): User;
}
/**
 * 利用者登録
 * S901 / 利用者登録 (S901)
 * 3.0/CSVレイアウト仕様書.xlsx レイアウト一覧!A44
 */
export declare class UserRegistration extends RecordView<UserRegistrationInit> {
    static get $members(): Members;
}
