import { type CodeFromLabel, type CodeGuard } from "../runtime/codes.js";
import { occupationCodes } from "../code-tables/occupation.js";
/**
 * 職種 (SHOKUSHU)
 * 3.0/業務コード一覧表.xlsx コード表一覧!A5
 */
export declare enum Occupation {
    /** 経営 / Executive */
    Executive = "001",
    /** 管理業務（経営者を除く） / Management work (excluding executives) */
    ManagementWorkExcludingExecutives = "002",
    /** 調査研究 / Research */
    調査研究 = "003",
    /** 技術開発（農林水産分野） */
    技術開発農林水産分野 = "004",
    /** 技術開発（食品分野） */
    技術開発食品分野 = "005",
    /** 技術開発（機械器具分野） */
    技術開発機械器具分野 = "006",
    /** 技術開発（その他製造分野） */
    技術開発その他製造分野 = "007",
    /** 生産管理（食品分野） */
    生産管理食品分野 = "008",
    /** 生産管理（機械器具分野） */
    生産管理機械器具分野 = "009",
    /** 生産管理（その他製造分野） */
    生産管理その他製造分野 = "010",
    /** 建築・土木・測量技術 */
    建築土木測量技術 = "011",
    /** 情報処理・通信技術 */
    情報処理通信技術 = "012",
    /** 法律関係業務 / Legal business */
    LegalBusiness = "013",
    /** 金融・保険 / Finance / insurance */
    FinanceInsurance = "014",
    /** コピーライティング / Copywriting */
    Copywriting = "015",
    /** 報道 / Journalism */
    Journalism = "016",
    /** 編集 / Editing */
    Editing = "017",
    /** デザイン / Design */
    Design = "018",
    /** 教育（教員免許を有する者が行う教育） */
    教育教員免許を有する者が行う教育 = "019",
    /** 教育（小学校・中学校・高等学校における語学教育） */
    教育小学校中学校高等学校における語学教育 = "020",
    /** 教育（専修学校） / Education(Advanced vocational school) */
    EducationAdvancedVocationalSchool = "021",
    /** 教育（各種学校） / Education(Miscellaneous school) */
    EducationMiscellaneousSchool = "022",
    /** 教育（インターナショナルスクール） */
    教育インターナショナルスクール = "023",
    /** 教育（教育機関を除く） / Education (excluding educational institutions) */
    EducationExcludingEducationalInstitutions = "024",
    /** 翻訳・通訳 / Translation / Interpretation */
    TranslationInterpretation = "025",
    /** 海外取引業務 / Overseas trading business */
    OverseasTradingBusiness = "026",
    /** 企画事務（マーケティング，リサーチ） */
    企画事務マーケティングリサーチ = "027",
    /** 企画事務（広報・宣伝） */
    企画事務広報宣伝 = "028",
    /** 会計事務 / Accounting business */
    AccountingBusiness = "029",
    /** 法人営業 / Corporate sales */
    CorporateSales = "030",
    /** ＣＡＤオペレーション / CAD operation */
    CADOperation = "031",
    /** 調理 / Cooking */
    Cooking = "032",
    /** 外国特有の建築技術 */
    外国特有の建築技術 = "033",
    /** 外国特有の製品製造 */
    外国特有の製品製造 = "034",
    /** 宝石・貴金属・毛皮加工 / Jewels, precious metal, fur processing */
    JewelsPreciousMetalFurProcessing = "035",
    /** 動物の調教 / Animal training */
    AnimalTraining = "036",
    /** 石油・地熱等掘削調査 */
    石油地熱等掘削調査 = "037",
    /** パイロット / Pilot */
    Pilot = "038",
    /** スポーツ指導 / Sports instruction */
    SportsInstruction = "039",
    /** ソムリエ / Sommelier */
    Sommelier = "040",
    /** 介護福祉士 / Certified care worker */
    CertifiedCareWorker = "041",
    /** 研究 / Research */
    研究 = "042",
    /** 研究の指導 / Research guidance */
    ResearchGuidance = "043",
    /** 教育（大学等） / Education(university,etc.) */
    EducationUniversityEtc = "044",
    /** 記者 / Press */
    Press = "045",
    /** 報道カメラマン / Press photographer */
    PressPhotographer = "046",
    /** 医師 / Doctor */
    Doctor = "047",
    /** 歯科医師 / Dentist */
    Dentist = "048",
    /** 薬剤師 / Pharmacist */
    Pharmacist = "049",
    /** 看護師 / Nurse */
    Nurse = "050",
    /** 接客（販売店） / Service(store) */
    ServiceStore = "051",
    /** 接客（飲食店） / Service(restaurant) */
    ServiceRestaurant = "052",
    /** 接客（その他） / Service(others) */
    ServiceOthers = "053",
    /** 製品製造 / Product manufacturing */
    ProductManufacturing = "054",
    /** 保健師 / Public health nurse */
    PublicHealthNurse = "055",
    /** 助産師 / Midwife */
    Midwife = "056",
    /** 准看護師 / Assistant nurse */
    AssistantNurse = "057",
    /** 歯科衛生士 / Dental hygienist */
    DentalHygienist = "058",
    /** 診療放射線技師 / Radiology technician */
    RadiologyTechnician = "059",
    /** 理学療法士 / Physical therapist */
    PhysicalTherapist = "060",
    /** 作業療法士 / Occupational therapist */
    OccupationalTherapist = "061",
    /** 視能訓練士 / Orthoptist */
    Orthoptist = "062",
    /** 臨床工学技士 / Clinical engineer */
    ClinicalEngineer = "063",
    /** 義肢装具士 / Prosthetist */
    Prosthetist = "064",
    /** 弁護士 / Lawyer */
    Lawyer = "065",
    /** 司法書士 / Judicial scrivener */
    JudicialScrivener = "066",
    /** 弁理士 / Patent attorney */
    PatentAttorney = "067",
    /** 土地家屋調査士 / Land and building investigator */
    LandAndBuildingInvestigator = "068",
    /** 外国法事務弁護士 / Registered foreign-qualified lawyer */
    RegisteredForeignQualifiedLawyer = "069",
    /** 公認会計士 / Public accountant */
    PublicAccountant = "070",
    /** 外国公認会計士 / Foreign-qualified certified public accountant */
    ForeignQualifiedCertifiedPublicAccountant = "071",
    /** 税理士 / Certified tax accountant */
    CertifiedTaxAccountant = "072",
    /** 社会保険労務士 / Public consultant on social and labor insurance */
    PublicConsultantOnSocialAndLaborInsurance = "073",
    /** 行政書士 / Certified administrative procedures legal specialist */
    CertifiedAdministrativeProceduresLegalSpecialist = "074",
    /** 海事代理士 / Maritime procedure agent */
    MaritimeProcedureAgent = "075",
    /** 著述家 / Author */
    Author = "076",
    /** 美術家・写真家 / Artist/photographer */
    ArtistPhotographer = "077",
    /** 音楽家・舞台芸術家 / Musician/stage artist */
    MusicianStageArtist = "078",
    /** 宗教家 / Religious worker */
    ReligiousWorker = "079",
    /** 家事使用人 / Housekeeper */
    Housekeeper = "080",
    /** プロスポーツ選手 / Professional sports athlete */
    ProfessionalSportsAthlete = "081",
    /** アマチュアスポーツ選手 / Amateur sports athlete */
    AmateurSportsAthlete = "082",
    /** インターンシップ / Internship */
    Internship = "083",
    /** ワーキング・ホリデー / Working holiday */
    WorkingHoliday = "084",
    /** 外国弁護士 / Foreign lawyer */
    ForeignLawyer = "085",
    /** サマージョブ / Summer job */
    SummerJob = "086",
    /** 国際文化交流 / International cultural exchange */
    InternationalCulturalExchange = "087",
    /** EPA看護師 / Nurse under EPA */
    NurseUnderEPA = "088",
    /** EPA介護福祉士 / Certified Careworker under EPA */
    CertifiedCareworkerUnderEPA = "089",
    /** EPA看護師候補者 / Nurse Candidates under EPA */
    NurseCandidatesUnderEPA = "090",
    /** EPA介護福祉士候補者 / Certified Careworker Candidates under EPA */
    CertifiedCareworkerCandidatesUnderEPA = "091",
    /** EPA就学介護福祉士候補者 / Certified Careworker Candidates (student) under EPA */
    CertifiedCareworkerCandidatesStudentUnderEPA = "092",
    /** 外国人建設就労者 / Foreign construction workers */
    ForeignConstructionWorkers = "093",
    /** 外国人造船就労者 / Foreign shipbuilding workers */
    ForeignShipbuildingWorkers = "094",
    /** 製造業外国従業員 / Foreign workers in the field of manufacturing */
    ForeignWorkersInTheFieldOfManufacturing = "095",
    /** 家事支援者（国家戦略特区） / Domestic workers (national strategic zones) */
    DomesticWorkersNationalStrategicZones = "096",
    /** 耕種農業支援者（国家戦略特区） */
    耕種農業支援者国家戦略特区 = "097",
    /** 畜産農業支援者（国家戦略特区） */
    畜産農業支援者国家戦略特区 = "098",
    /** 起業活動 / Entrepreurial activities */
    EntrepreurialActivities = "099",
    /** その他のサービス職業従事者（他に分類されないもの） */
    その他のサービス職業従事者他に分類されないもの = "100",
    /** 農林漁業従事者 / Agriculture, forestry and fishery workers */
    AgricultureForestryAndFisheryWorkers = "101",
    /** 製品製造・加工処理従事者（金属製品） */
    製品製造加工処理従事者金属製品 = "102",
    /** 製品製造・加工処理従事者（金属製品を除く） */
    製品製造加工処理従事者金属製品を除く = "103",
    /** 機械組立従事者 / Machine assembly worker */
    MachineAssemblyWorker = "104",
    /** 機械整備・修理従事者 / Machine maintenance / repair worker */
    MachineMaintenanceRepairWorker = "105",
    /** 機械検査従事者 / Machine inspection worker */
    MachineInspectionWorker = "106",
    /** 建設躯体工事従事者 / Construction structure worker */
    ConstructionStructureWorker = "107",
    /** 建設従事者（建設躯体工事従事者を除く） */
    建設従事者建設躯体工事従事者を除く = "108",
    /** その他の建設・採掘従事者（他に分類されないもの） */
    その他の建設採掘従事者他に分類されないもの = "109",
    /** 運搬・清掃・包装等従事者 */
    運搬清掃包装等従事者 = "110",
    /** 外交 / Diplomat */
    Diplomat = "111",
    /** 公用 / Official */
    Official = "112",
    /** その他 / Others */
    Others = "999"
}
/** 職種の値かどうか */
export declare const isOccupation: CodeGuard<Occupation>;
/** 名称がちょうど一致する値 */
export declare const occupationFromLabel: CodeFromLabel<Occupation>;
export { occupationCodes };
