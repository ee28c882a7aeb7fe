import { type CodeFromLabel, type CodeGuard } from "../runtime/codes.js";
import { portCodes } from "../code-tables/port.js";
/**
 * 上陸予定港・（空）港 (PORT)
 * 3.0/業務コード一覧表.xlsx コード表一覧!A58
 */
export declare enum Port {
    /** 成田空港 / Narita */
    Narita = "NRT",
    /** 羽田空港 / Haneda */
    Haneda = "HND",
    /** 中部空港 / Chubu */
    Chubu = "NGO",
    /** 関西空港 / Kansai */
    Kansai = "KIX",
    /** 新千歳空港 / New Chitose */
    NewChitose = "CTS",
    /** 広島空港 / Hiroshima */
    Hiroshima = "HIJ",
    /** 福岡空港 / Fukuoka */
    Fukuoka = "FUK",
    /** 那覇空港 / Naha */
    Naha = "OKA",
    /** 仙台空港 / Sendai */
    Sendai = "SDJ",
    /** 小松空港 / Komatsu */
    Komatsu = "KMQ",
    /** 岡山空港 / Okayama */
    Okayama = "OKJ",
    /** 高松空港 / Takamatsu */
    Takamatsu = "TAK",
    /** 熊本空港 / Kumamoto */
    Kumamoto = "KMJ",
    /** 鹿児島空港 / Kagoshima */
    Kagoshima = "KOJ",
    /** その他 / Others */
    Others = "ZZZ"
}
/** 上陸予定港・（空）港の値かどうか */
export declare const isPort: CodeGuard<Port>;
/** 名称がちょうど一致する値 */
export declare const portFromLabel: CodeFromLabel<Port>;
export { portCodes };
