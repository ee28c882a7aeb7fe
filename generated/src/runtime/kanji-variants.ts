/**
 * Kanji that JIS X 0208 does not have, each with the forms of the same character that it has: old forms and
 * variants, and simplified Chinese forms that stand for one traditional form only. Which form a person's
 * papers allow is for a person to say, so these are never more than suggestions.
 */
const variants =
  "髙高 﨑崎 濵浜濱 德徳 黑黒 栁柳 𠮷吉 𡈽土 槗橋 𣘺橋 﨔欅 曻昇 冝宜 凬風 勛勲 咊和 增増 寬寛 悅悦 敎教 昻昂 曺曹 桒桑 " +
  "橫横 淸清 瀨瀬 甁瓶 綠緑 緖緒 薰薫 賴頼 贒賢 郞郎 鄕郷 閒間 靑青 裵裴 羡羨 內内 戶戸 吳呉 黃黄 錄録 溫温 產産 值値 " +
  "說説 查査 絕絶 虛虚 戾戻 步歩 每毎 歷歴 曆暦 緣縁 卽即 旣既 稅税 脫脱 閱閲 銳鋭 彥彦 尙尚 硏研 姬姫 晚晩 淚涙 " +
  "赵趙 吕呂 陈陳 刘劉 张張 杨楊 吴呉 孙孫 马馬 郑鄭 冯馮 韩韓 许許 萧蕭 贾賈 罗羅 谢謝 龙龍 苏蘇 卢盧 阎閻 陆陸 " +
  "汤湯 谭譚 顾顧 关関關 丽麗 华華 伟偉 东東 红紅 军軍 兰蘭 凤鳳 辽遼 长長 庆慶 连連 门門 济済濟";

/** Forms of a kanji that more character sets have; none where nothing is certain. */
export function kanjiVariants(char: string): readonly string[] {
  const entry = variants.split(" ").find((each) => each.startsWith(char)) ?? "";
  // Half a surrogate pair is the start of an entry, too, but no kanji.
  const [kanji, ...forms] = entry;
  return kanji === char ? forms : [];
}

/** Every kanji that has variants. */
export function kanjiWithVariants(): readonly string[] {
  return variants.split(" ").map((entry) => [...entry][0] ?? "");
}
