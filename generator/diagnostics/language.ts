export type Language = "ja" | "en";

/** The language of texts for people: the one asked for, else that of the environment. */
export function chooseLanguage(
  asked: string | undefined,
  environment: Readonly<Record<string, string | undefined>>,
): Language {
  if (asked === "ja" || asked === "en") return asked;
  const { LC_ALL, LC_MESSAGES, LANG } = environment as Record<
    "LC_ALL" | "LC_MESSAGES" | "LANG",
    string | undefined
  >;
  return (LC_ALL || LC_MESSAGES || LANG || "").startsWith("ja") ? "ja" : "en";
}
