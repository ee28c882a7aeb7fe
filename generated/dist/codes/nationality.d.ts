import { type CodeFromLabel, type CodeGuard } from "../runtime/codes.js";
import { nationalityCodes } from "../code-tables/nationality.js";
/**
 * 国籍・地域 (KOKUSEKI)
 * 3.0/業務コード一覧表.xlsx コード表一覧!A61
 */
export declare enum Nationality {
    /** 中国 / China */
    China = "CHN",
    /** ベトナム / Vietnam */
    Vietnam = "VNM",
    /** 韓国 / South Korea */
    SouthKorea = "KOR",
    /** フィリピン / Philippines */
    Philippines = "PHL",
    /** ブラジル / Brazil */
    Brazil = "BRA",
    /** ネパール / Nepal */
    Nepal = "NPL",
    /** インドネシア / Indonesia */
    Indonesia = "IDN",
    /** ミャンマー (ビルマ) / Myanmar */
    Myanmar = "MMR",
    /** 台湾 / Taiwan */
    Taiwan = "TWN",
    /** 米国 / United States */
    UnitedStates = "USA",
    /** アフガニスタン / Afghanistan */
    Afghanistan = "AFG",
    /** アルバニア / Albania */
    Albania = "ALB",
    /** アルジェリア / Algeria */
    Algeria = "DZA",
    /** 米領サモア / American Samoa */
    AmericanSamoa = "ASM",
    /** アンドラ / Andorra */
    Andorra = "AND",
    /** アンゴラ / Angola */
    Angola = "AGO",
    /** アンギラ / Anguilla */
    Anguilla = "AIA",
    /** 南極 / Antarctica */
    Antarctica = "ATA",
    /** アンティグア・バーブーダ / Antigua and Barbuda */
    AntiguaAndBarbuda = "ATG",
    /** アルゼンチン / Argentina */
    Argentina = "ARG",
    /** アルメニア / Armenia */
    Armenia = "ARM",
    /** アルバ / Aruba */
    Aruba = "ABW",
    /** オーストラリア / Australia */
    Australia = "AUS",
    /** オーストリア / Austria */
    Austria = "AUT",
    /** アゼルバイジャン / Azerbaijan */
    Azerbaijan = "AZE",
    /** バハマ / Bahamas */
    Bahamas = "BHS",
    /** バーレーン / Bahrain */
    Bahrain = "BHR",
    /** バングラデシュ / Bangladesh */
    Bangladesh = "BGD",
    /** バルバドス / Barbados */
    Barbados = "BRB",
    /** ベラルーシ / Belarus */
    Belarus = "BLR",
    /** ベルギー / Belgium */
    Belgium = "BEL",
    /** ベリーズ / Belize */
    Belize = "BLZ",
    /** ベナン / Benin */
    Benin = "BEN",
    /** バミューダ / Bermuda */
    Bermuda = "BMU",
    /** ブータン / Bhutan */
    Bhutan = "BTN",
    /** ボリビア / Bolivia */
    Bolivia = "BOL",
    /** オランダ領カリブ / Bonaire, Sint Eustatius and Saba */
    BonaireSintEustatiusAndSaba = "BES",
    /** ボスニア・ヘルツェゴビナ / Bosnia and Herzegovina */
    BosniaAndHerzegovina = "BIH",
    /** ボツワナ / Botswana */
    Botswana = "BWA",
    /** ブーベ島 / Bouvet Island */
    BouvetIsland = "BVT",
    /** 英領インド洋地域 / British Indian Ocean Territory */
    BritishIndianOceanTerritory = "IOT",
    /** ブルネイ / Brunei Darussalam */
    BruneiDarussalam = "BRN",
    /** ブルガリア / Bulgaria */
    Bulgaria = "BGR",
    /** ブルキナファソ / Burkina Faso */
    BurkinaFaso = "BFA",
    /** ブルンジ / Burundi */
    Burundi = "BDI",
    /** カーボベルデ / Cabo Verde */
    CaboVerde = "CPV",
    /** カンボジア / Cambodia */
    Cambodia = "KHM",
    /** カメルーン / Cameroon */
    Cameroon = "CMR",
    /** カナダ / Canada */
    Canada = "CAN",
    /** ケイマン諸島 / Cayman Islands */
    CaymanIslands = "CYM",
    /** 中央アフリカ共和国 / Central African Republic */
    CentralAfricanRepublic = "CAF",
    /** チャド / Chad */
    Chad = "TCD",
    /** チリ / Chile */
    Chile = "CHL",
    /** クリスマス島 / Christmas Island */
    ChristmasIsland = "CXR",
    /** ココス(キーリング)諸島 / Cocos (Keeling) Islands */
    CocosKeelingIslands = "CCK",
    /** コロンビア / Colombia */
    Colombia = "COL",
    /** コモロ / Comoros */
    Comoros = "COM",
    /** コンゴ共和国(ブラザビル) / Congo */
    Congo = "COG",
    /** コンゴ民主共和国(キンシャサ) / Congo, The Democratic Republic of the */
    CongoTheDemocraticRepublicOfThe = "COD",
    /** クック諸島 / Cook Islands */
    CookIslands = "COK",
    /** コスタリカ / Costa Rica */
    CostaRica = "CRI",
    /** クロアチア / Croatia */
    Croatia = "HRV",
    /** キューバ / Cuba */
    Cuba = "CUB",
    /** キュラソー / Curaçao */
    Curacao = "CUW",
    /** キプロス / Cyprus */
    Cyprus = "CYP",
    /** チェコ / Czechia */
    Czechia = "CZE",
    /** コートジボワール / Côte d'Ivoire */
    CoteDIvoire = "CIV",
    /** デンマーク / Denmark */
    Denmark = "DNK",
    /** ジブチ / Djibouti */
    Djibouti = "DJI",
    /** ドミニカ国 / Dominica */
    Dominica = "DMA",
    /** ドミニカ共和国 / Dominican Republic */
    DominicanRepublic = "DOM",
    /** エクアドル / Ecuador */
    Ecuador = "ECU",
    /** エジプト / Egypt */
    Egypt = "EGY",
    /** エルサルバドル / El Salvador */
    ElSalvador = "SLV",
    /** 赤道ギニア / Equatorial Guinea */
    EquatorialGuinea = "GNQ",
    /** エリトリア / Eritrea */
    Eritrea = "ERI",
    /** エストニア / Estonia */
    Estonia = "EST",
    /** エスワティニ / Eswatini */
    Eswatini = "SWZ",
    /** エチオピア / Ethiopia */
    Ethiopia = "ETH",
    /** フォークランド諸島 / Falkland Islands (Malvinas) */
    FalklandIslandsMalvinas = "FLK",
    /** フェロー諸島 / Faroe Islands */
    FaroeIslands = "FRO",
    /** フィジー / Fiji */
    Fiji = "FJI",
    /** フィンランド / Finland */
    Finland = "FIN",
    /** フランス / France */
    France = "FRA",
    /** 仏領ギアナ / French Guiana */
    FrenchGuiana = "GUF",
    /** 仏領ポリネシア / French Polynesia */
    FrenchPolynesia = "PYF",
    /** 仏領極南諸島 / French Southern Territories */
    FrenchSouthernTerritories = "ATF",
    /** ガボン / Gabon */
    Gabon = "GAB",
    /** ガンビア / Gambia */
    Gambia = "GMB",
    /** ジョージア / Georgia */
    Georgia = "GEO",
    /** ドイツ / Germany */
    Germany = "DEU",
    /** ガーナ / Ghana */
    Ghana = "GHA",
    /** ジブラルタル / Gibraltar */
    Gibraltar = "GIB",
    /** ギリシャ / Greece */
    Greece = "GRC",
    /** グリーンランド / Greenland */
    Greenland = "GRL",
    /** グレナダ / Grenada */
    Grenada = "GRD",
    /** グアドループ / Guadeloupe */
    Guadeloupe = "GLP",
    /** グアム / Guam */
    Guam = "GUM",
    /** グアテマラ / Guatemala */
    Guatemala = "GTM",
    /** ガーンジー / Guernsey */
    Guernsey = "GGY",
    /** ギニア / Guinea */
    Guinea = "GIN",
    /** ギニアビサウ / Guinea-Bissau */
    GuineaBissau = "GNB",
    /** ガイアナ / Guyana */
    Guyana = "GUY",
    /** ハイチ / Haiti */
    Haiti = "HTI",
    /** ハード島・マクドナルド諸島 / Heard Island and McDonald Islands */
    HeardIslandAndMcDonaldIslands = "HMD",
    /** バチカン市国 / Holy See (Vatican City State) */
    HolySeeVaticanCityState = "VAT",
    /** ホンジュラス / Honduras */
    Honduras = "HND",
    /** 中国〔香港〕 / Hong Kong */
    HongKong = "HKG",
    /** ハンガリー / Hungary */
    Hungary = "HUN",
    /** アイスランド / Iceland */
    Iceland = "ISL",
    /** インド / India */
    India = "IND",
    /** イラン / Iran */
    Iran = "IRN",
    /** イラク / Iraq */
    Iraq = "IRQ",
    /** アイルランド / Ireland */
    Ireland = "IRL",
    /** マン島 / Isle of Man */
    IsleOfMan = "IMN",
    /** イスラエル / Israel */
    Israel = "ISR",
    /** イタリア / Italy */
    Italy = "ITA",
    /** ジャマイカ / Jamaica */
    Jamaica = "JAM",
    /** 日本 / Japan */
    Japan = "JPN",
    /** ジャージー / Jersey */
    Jersey = "JEY",
    /** ヨルダン / Jordan */
    Jordan = "JOR",
    /** カザフスタン / Kazakhstan */
    Kazakhstan = "KAZ",
    /** ケニア / Kenya */
    Kenya = "KEN",
    /** キリバス / Kiribati */
    Kiribati = "KIR",
    /** クウェート / Kuwait */
    Kuwait = "KWT",
    /** キルギス / Kyrgyzstan */
    Kyrgyzstan = "KGZ",
    /** ラオス / Laos */
    Laos = "LAO",
    /** ラトビア / Latvia */
    Latvia = "LVA",
    /** レバノン / Lebanon */
    Lebanon = "LBN",
    /** レソト / Lesotho */
    Lesotho = "LSO",
    /** リベリア / Liberia */
    Liberia = "LBR",
    /** リビア / Libya */
    Libya = "LBY",
    /** リヒテンシュタイン / Liechtenstein */
    Liechtenstein = "LIE",
    /** リトアニア / Lithuania */
    Lithuania = "LTU",
    /** ルクセンブルク / Luxembourg */
    Luxembourg = "LUX",
    /** 中国〔マカオ〕 / Macao */
    Macao = "MAC",
    /** マダガスカル / Madagascar */
    Madagascar = "MDG",
    /** マラウイ / Malawi */
    Malawi = "MWI",
    /** マレーシア / Malaysia */
    Malaysia = "MYS",
    /** モルディブ / Maldives */
    Maldives = "MDV",
    /** マリ / Mali */
    Mali = "MLI",
    /** マルタ / Malta */
    Malta = "MLT",
    /** マーシャル諸島 / Marshall Islands */
    MarshallIslands = "MHL",
    /** マルティニーク / Martinique */
    Martinique = "MTQ",
    /** モーリタニア / Mauritania */
    Mauritania = "MRT",
    /** モーリシャス / Mauritius */
    Mauritius = "MUS",
    /** マヨット / Mayotte */
    Mayotte = "MYT",
    /** メキシコ / Mexico */
    Mexico = "MEX",
    /** ミクロネシア連邦 / Micronesia, Federated States of */
    MicronesiaFederatedStatesOf = "FSM",
    /** モルドバ / Moldova */
    Moldova = "MDA",
    /** モナコ / Monaco */
    Monaco = "MCO",
    /** モンゴル / Mongolia */
    Mongolia = "MNG",
    /** モンテネグロ / Montenegro */
    Montenegro = "MNE",
    /** モントセラト / Montserrat */
    Montserrat = "MSR",
    /** モロッコ / Morocco */
    Morocco = "MAR",
    /** モザンビーク / Mozambique */
    Mozambique = "MOZ",
    /** ナミビア / Namibia */
    Namibia = "NAM",
    /** ナウル / Nauru */
    Nauru = "NRU",
    /** オランダ / Netherlands */
    Netherlands = "NLD",
    /** ニューカレドニア / New Caledonia */
    NewCaledonia = "NCL",
    /** ニュージーランド / New Zealand */
    NewZealand = "NZL",
    /** ニカラグア / Nicaragua */
    Nicaragua = "NIC",
    /** ニジェール / Niger */
    Niger = "NER",
    /** ナイジェリア / Nigeria */
    Nigeria = "NGA",
    /** ニウエ / Niue */
    Niue = "NIU",
    /** ノーフォーク島 / Norfolk Island */
    NorfolkIsland = "NFK",
    /** 朝鮮 / North Korea */
    NorthKorea = "PRK",
    /** 北マケドニア / North Macedonia */
    NorthMacedonia = "MKD",
    /** 北マリアナ諸島 / Northern Mariana Islands */
    NorthernMarianaIslands = "MNP",
    /** ノルウェー / Norway */
    Norway = "NOR",
    /** オマーン / Oman */
    Oman = "OMN",
    /** パキスタン / Pakistan */
    Pakistan = "PAK",
    /** パラオ / Palau */
    Palau = "PLW",
    /** パレスチナ / Palestine, State of */
    PalestineStateOf = "PSE",
    /** パナマ / Panama */
    Panama = "PAN",
    /** パプアニューギニア / Papua New Guinea */
    PapuaNewGuinea = "PNG",
    /** パラグアイ / Paraguay */
    Paraguay = "PRY",
    /** ペルー / Peru */
    Peru = "PER",
    /** ピトケアン諸島 / Pitcairn */
    Pitcairn = "PCN",
    /** ポーランド / Poland */
    Poland = "POL",
    /** ポルトガル / Portugal */
    Portugal = "PRT",
    /** プエルトリコ / Puerto Rico */
    PuertoRico = "PRI",
    /** カタール / Qatar */
    Qatar = "QAT",
    /** ルーマニア / Romania */
    Romania = "ROU",
    /** ロシア / Russian Federation */
    RussianFederation = "RUS",
    /** ルワンダ / Rwanda */
    Rwanda = "RWA",
    /** レユニオン / Réunion */
    Reunion = "REU",
    /** サン・バルテルミー / Saint Barthélemy */
    SaintBarthelemy = "BLM",
    /** セントヘレナ / Saint Helena, Ascension and Tristan da Cunha */
    SaintHelenaAscensionAndTristanDaCunha = "SHN",
    /** セントクリストファー・ネーヴィス / Saint Kitts and Nevis */
    SaintKittsAndNevis = "KNA",
    /** セントルシア / Saint Lucia */
    SaintLucia = "LCA",
    /** サン・マルタン / Saint Martin (French part) */
    SaintMartinFrenchPart = "MAF",
    /** サンピエール島・ミクロン島 / Saint Pierre and Miquelon */
    SaintPierreAndMiquelon = "SPM",
    /** セントビンセント及びグレナディーン諸島 / Saint Vincent and the Grenadines */
    SaintVincentAndTheGrenadines = "VCT",
    /** サモア / Samoa */
    Samoa = "WSM",
    /** サンマリノ / San Marino */
    SanMarino = "SMR",
    /** サントメ・プリンシペ / Sao Tome and Principe */
    SaoTomeAndPrincipe = "STP",
    /** サウジアラビア / Saudi Arabia */
    SaudiArabia = "SAU",
    /** セネガル / Senegal */
    Senegal = "SEN",
    /** セルビア / Serbia */
    Serbia = "SRB",
    /** セーシェル / Seychelles */
    Seychelles = "SYC",
    /** シエラレオネ / Sierra Leone */
    SierraLeone = "SLE",
    /** シンガポール / Singapore */
    Singapore = "SGP",
    /** シント・マールテン / Sint Maarten (Dutch part) */
    SintMaartenDutchPart = "SXM",
    /** スロバキア / Slovakia */
    Slovakia = "SVK",
    /** スロベニア / Slovenia */
    Slovenia = "SVN",
    /** ソロモン諸島 / Solomon Islands */
    SolomonIslands = "SLB",
    /** ソマリア / Somalia */
    Somalia = "SOM",
    /** 南アフリカ / South Africa */
    SouthAfrica = "ZAF",
    /** サウスジョージア・サウスサンドウィッチ諸島 / South Georgia and the South Sandwich Islands */
    SouthGeorgiaAndTheSouthSandwichIslands = "SGS",
    /** 南スーダン / South Sudan */
    SouthSudan = "SSD",
    /** スペイン / Spain */
    Spain = "ESP",
    /** スリランカ / Sri Lanka */
    SriLanka = "LKA",
    /** スーダン / Sudan */
    Sudan = "SDN",
    /** スリナム / Suriname */
    Suriname = "SUR",
    /** スバールバル諸島・ヤンマイエン島 / Svalbard and Jan Mayen */
    SvalbardAndJanMayen = "SJM",
    /** スウェーデン / Sweden */
    Sweden = "SWE",
    /** スイス / Switzerland */
    Switzerland = "CHE",
    /** シリア / Syria */
    Syria = "SYR",
    /** タジキスタン / Tajikistan */
    Tajikistan = "TJK",
    /** タンザニア / Tanzania */
    Tanzania = "TZA",
    /** タイ / Thailand */
    Thailand = "THA",
    /** 東ティモール / Timor-Leste */
    TimorLeste = "TLS",
    /** トーゴ / Togo */
    Togo = "TGO",
    /** トケラウ / Tokelau */
    Tokelau = "TKL",
    /** トンガ / Tonga */
    Tonga = "TON",
    /** トリニダード・トバゴ / Trinidad and Tobago */
    TrinidadAndTobago = "TTO",
    /** チュニジア / Tunisia */
    Tunisia = "TUN",
    /** トルクメニスタン / Turkmenistan */
    Turkmenistan = "TKM",
    /** タークス・カイコス諸島 / Turks and Caicos Islands */
    TurksAndCaicosIslands = "TCA",
    /** ツバル / Tuvalu */
    Tuvalu = "TUV",
    /** トルコ / Türkiye */
    Turkiye = "TUR",
    /** ウガンダ / Uganda */
    Uganda = "UGA",
    /** ウクライナ / Ukraine */
    Ukraine = "UKR",
    /** アラブ首長国連邦 / United Arab Emirates */
    UnitedArabEmirates = "ARE",
    /** 英国 / United Kingdom */
    UnitedKingdom = "GBR",
    /** 合衆国領有小離島 / United States Minor Outlying Islands */
    UnitedStatesMinorOutlyingIslands = "UMI",
    /** ウルグアイ / Uruguay */
    Uruguay = "URY",
    /** ウズベキスタン / Uzbekistan */
    Uzbekistan = "UZB",
    /** バヌアツ / Vanuatu */
    Vanuatu = "VUT",
    /** ベネズエラ / Venezuela */
    Venezuela = "VEN",
    /** 英領ヴァージン諸島 / Virgin Islands, British */
    VirginIslandsBritish = "VGB",
    /** 米領ヴァージン諸島 / Virgin Islands, U.S. */
    VirginIslandsUS = "VIR",
    /** ウォリス・フツナ / Wallis and Futuna */
    WallisAndFutuna = "WLF",
    /** 西サハラ / Western Sahara */
    WesternSahara = "ESH",
    /** イエメン / Yemen */
    Yemen = "YEM",
    /** ザンビア / Zambia */
    Zambia = "ZMB",
    /** ジンバブエ / Zimbabwe */
    Zimbabwe = "ZWE",
    /** オーランド諸島 / Åland Islands */
    AlandIslands = "ALA",
    /** 英国〔香港〕 / British (Hong Kong) */
    BritishHongKong = "GBB",
    /** 無国籍 / Stateless */
    Stateless = "XXA"
}
/** 国籍・地域の値かどうか */
export declare const isNationality: CodeGuard<Nationality>;
/** 名称がちょうど一致する値 */
export declare const nationalityFromLabel: CodeFromLabel<Nationality>;
export { nationalityCodes };
