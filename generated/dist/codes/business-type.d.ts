import { type CodeFromLabel, type CodeGuard } from "../runtime/codes.js";
import { businessTypeCodes } from "../code-tables/business-type.js";
/**
 * 業種 (GYOSHU)
 * 3.0/業務コード一覧表.xlsx コード表一覧!A4
 */
export declare enum BusinessType {
    /** 農林業 / Agriculture */
    Agriculture = "01",
    /** 漁業 / Fishery */
    Fishery = "02",
    /** 鉱業，採石業，砂利採取業 / Mining, quarrying, gravel extraction */
    MiningQuarryingGravelExtraction = "03",
    /** 建設業 / Construction */
    Construction = "04",
    /** 製造業／食料品 / Food products */
    FoodProducts = "05",
    /** 製造業／繊維工業 / Textile industry */
    TextileIndustry = "06",
    /** 製造業／プラスチック製品 / Plastic products */
    PlasticProducts = "07",
    /** 製造業／金属製品 / Metal products */
    MetalProducts = "08",
    /** 製造業／生産用機械器具 / Industrial machinery and equipment */
    IndustrialMachineryAndEquipment = "09",
    /** 製造業／電気機械器具 / Electrical machinery and equipment */
    ElectricalMachineryAndEquipment = "10",
    /** 製造業／輸送用機械器具 / Transportation machinery and equipment */
    TransportationMachineryAndEquipment = "11",
    /** 製造業／その他（他に分類されないもの） / Others */
    製造業その他他に分類されないもの = "12",
    /** 電気・ガス・熱供給・水道業 / Electricity, gas, heat supply, water supply */
    ElectricityGasHeatSupplyWaterSupply = "13",
    /** 情報通信業 / Information and communication industry */
    InformationAndCommunicationIndustry = "14",
    /** 運輸・信書便事業 / Transportation and correspondence */
    TransportationAndCorrespondence = "15",
    /** 卸売業／各種商品（総合商社等） / Various products (general trading company, etc.) */
    VariousProductsGeneralTradingCompanyEtc = "16",
    /** 卸売業／繊維・衣服等 / Textile, clothing, etc. */
    TextileClothingEtc = "17",
    /** 卸売業／飲食料品 / Food and beverages */
    FoodAndBeverages = "18",
    /** 卸売業／建築材料，鉱物・金属材料等 / Building materials, mineral and metal materials etc. */
    BuildingMaterialsMineralAndMetalMaterialsEtc = "19",
    /** 卸売業／機械器具 / Machinery and equipment */
    MachineryAndEquipment = "20",
    /** 卸売業／その他 / Others */
    卸売業その他 = "21",
    /** 小売業／各種商品 / Various products */
    VariousProducts = "22",
    /** 小売業／織物・衣服・身の回り品 / Fabric, clothing, personal belongings */
    FabricClothingPersonalBelongings = "23",
    /** 小売業／飲食料品（コンビニエンスストア等） / Food and beverages (convenience store, etc.) */
    FoodAndBeveragesConvenienceStoreEtc = "24",
    /** 小売業／機械器具 / Machinery and equipment retailing */
    MachineryAndEquipmentRetailing = "25",
    /** 小売業／その他 / Others */
    小売業その他 = "26",
    /** 金融・保険業 / Finance / insurance */
    FinanceInsurance = "27",
    /** 不動産・物品賃貸業 / Real estate / rental goods */
    RealEstateRentalGoods = "28",
    /** 学術研究，専門・技術サービス業／学術・開発研究機関 / Academic research, specialized / technical service industry */
    AcademicResearchSpecializedTechnicalServiceIndustry = "29",
    /** 学術研究，専門・技術サービス業／専門サービス業（他に分類されないもの） / Specialized service industry (not categorized elsewhere) */
    SpecializedServiceIndustryNotCategorizedElsewhere = "30",
    /** 学術研究，専門・技術サービス業／広告業 / Advertising industry */
    AdvertisingIndustry = "31",
    /** 学術研究，専門・技術サービス業／技術サービス業（他に分類されないもの） / Technical service industry (not categorized elsewhere) */
    TechnicalServiceIndustryNotCategorizedElsewhere = "32",
    /** 宿泊業 / Accommodation */
    Accommodation = "33",
    /** 飲食サービス業 / Food and beverage service industry */
    FoodAndBeverageServiceIndustry = "34",
    /** 生活関連サービス（理容・美容等）・娯楽業 / Lifestyle-related services (barber / beauty, etc.) / entertainment industry */
    LifestyleRelatedServicesBarberBeautyEtcEntertainmentIndustry = "35",
    /** 学校教育 / School education */
    SchoolEducation = "36",
    /** その他の教育，学習支援業 / Other education, learning support industry */
    OtherEducationLearningSupportIndustry = "37",
    /** 医療・福祉業／医療業 / Medical industry */
    MedicalIndustry = "38",
    /** 医療・福祉業／保健衛生 / Health and hygiene */
    HealthAndHygiene = "39",
    /** 医療・福祉業／社会保険・社会福祉・介護事業 / Social insurance / social welfare / nursing care */
    SocialInsuranceSocialWelfareNursingCare = "40",
    /** 複合サービス事業（郵便局，農林水産業協同組合，事業協同組合（他に分類されないもの）） */
    複合サービス事業郵便局農林水産業協同組合事業協同組合他に分類されないもの = "41",
    /** 職業紹介・労働者派遣業 / Employment placement / worker dispatch industry */
    EmploymentPlacementWorkerDispatchIndustry = "42",
    /** その他の事業サービス業（速記・ワープロ入力・複写業，建物サービス業，警備業等） */
    その他の事業サービス業速記ワープロ入力複写業建物サービス業警備業等 = "43",
    /** その他のサービス業（他に分類されないもの） / Other service industries */
    OtherServiceIndustries = "44",
    /** 宗教 / Religion */
    Religion = "45",
    /** 公務（他に分類されるものを除く） / Public service (not categorized elsewhere) */
    PublicServiceNotCategorizedElsewhere = "46",
    /** 分類不能の産業 / Unclassifiable industry */
    UnclassifiableIndustry = "47"
}
/** 業種の値かどうか */
export declare const isBusinessType: CodeGuard<BusinessType>;
/** 名称がちょうど一致する値 */
export declare const businessTypeFromLabel: CodeFromLabel<BusinessType>;
export { businessTypeCodes };
