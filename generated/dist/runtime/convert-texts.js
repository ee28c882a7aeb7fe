/** What each converter did, to stand after the name of the item. */
export const converterTexts = {
    invisible: { ja: "目に見えない文字を取り除きました", en: "invisible characters removed" },
    "variation-selector": {
        ja: "異体字セレクタを取り除きました",
        en: "variation selectors removed",
    },
    trim: { ja: "前後の空白を取り除きました", en: "space at the ends removed" },
    date: { ja: "日付をファイルの書式にしました", en: "date written as in the files" },
    number: { ja: "桁区切りと単位を取り除きました", en: "thousands separators and unit removed" },
    telephone: { ja: "電話番号を数字だけにしました", en: "telephone number reduced to its digits" },
    "postal-code": { ja: "郵便番号を数字だけにしました", en: "postal code reduced to its digits" },
    "numbered-id": { ja: "番号からハイフンを取り除きました", en: "hyphens removed from the number" },
    label: { ja: "名称をコードにしました", en: "label replaced by its code" },
    answer: { ja: "回答をコードにしました", en: "answer replaced by its code" },
    "zero-padding": { ja: "コードの前に0を補いました", en: "zeros put before the code" },
    "excel-serial": {
        ja: "表計算の日付の番号を日付にしました",
        en: "spreadsheet number made a date",
    },
    "compose-kana": { ja: "仮名と濁点を1文字にしました", en: "kana and voicing marks joined" },
    pair: { ja: "記号の符号を統一しました", en: "signs given their usual code" },
    "line-break": { ja: "改行とタブを空白にしました", en: "line breaks and tabs made spaces" },
    space: { ja: "空白の種類を統一しました", en: "spaces made the same" },
    "collapse-spaces": { ja: "連続する空白を1つにしました", en: "spaces in a row made one" },
    dash: { ja: "横線をハイフンか長音にしました", en: "lines made hyphens or long vowel marks" },
    ascii: { ja: "ラテン文字を旅券のつづりにしました", en: "Latin letters spelled as in passports" },
    symbol: { ja: "記号を文字に開きました", en: "symbols written out" },
    "fullwidth-katakana": { ja: "半角カナを全角にしました", en: "katakana made full-width" },
    "halfwidth-katakana": { ja: "全角カナを半角にしました", en: "katakana made half-width" },
    katakana: { ja: "ひらがなをカタカナにしました", en: "hiragana made katakana" },
    fullwidth: { ja: "半角文字を全角にしました", en: "characters made full-width" },
    halfwidth: { ja: "全角文字を半角にしました", en: "characters made half-width" },
    uppercase: { ja: "小文字を大文字にしました", en: "letters made upper-case" },
};
/** What is to be chosen, to stand after the name of the item. */
export const candidateTexts = {
    "kanji-variant": {
        ja: "使用できない漢字があります。書類に合う字体を選んでください",
        en: "has a kanji that is not allowed; choose the form that the papers have",
    },
    "compatibility-ideograph": {
        ja: "互換漢字があります。統合漢字でよいか確かめてください",
        en: "has a compatibility ideograph; see whether the unified one will do",
    },
    "accented-latin": {
        ja: "A～Z以外のラテン文字があります。旅券のつづりを選んでください",
        en: "has Latin letters beyond A to Z; choose the spelling of the passport",
    },
    symbol: {
        ja: "機種依存の記号があります。書き換えてよいか確かめてください",
        en: "has symbols that not every system has; see whether to write them out",
    },
    backslash: {
        ja: "円記号かバックスラッシュかを選んでください",
        en: "has a yen sign or a backslash; choose which",
    },
    dash: {
        ja: "ハイフンか長音かダッシュかを選んでください",
        en: "has a line that may be a hyphen, a long vowel mark or a dash; choose which",
    },
    "ten-thousands": {
        ja: "「万」があります。円の金額を確かめてください",
        en: "is given in ten thousands; see what the amount in yen is",
    },
    "date-order": {
        ja: "月と日の順を確かめてください",
        en: "may have the day or the month first; choose which",
    },
    "excel-serial": {
        ja: "表計算の日付の番号かどうかを確かめてください",
        en: "may be a spreadsheet's number of a date; see whether it is",
    },
    "country-code": {
        ja: "国番号があります。書き方を確かめてください",
        en: "has a country code; see how it is to be written",
    },
    label: {
        ja: "どのコードかを選んでください",
        en: "may mean one of several codes; choose which",
    },
    unknown: { ja: "自動では直せません。確かめてください", en: "cannot be put right by itself" },
};
