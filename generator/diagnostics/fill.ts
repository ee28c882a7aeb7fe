/** Puts arguments into a text, in which `{name}` marks one; what has no value stays as it is. */
export function fill(text: string, argument: (name: string) => string | undefined): string {
  return text.replace(/\{(\w+)\}/g, (token, name: string) => argument(name) ?? token);
}
