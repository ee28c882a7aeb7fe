import { ts } from "ts-morph";
import { memberKey } from "../plan/fates.js";
import { propertyTypes } from "./property-types.js";

/** What generated names a symbol stands for. */
export interface Entities {
  /** Keys as a plan has them: names, or `Container.member`. */
  readonly keys: readonly string[];
  /** Whether something of the maker's, or of another library, may be meant as well. */
  readonly isMixed: boolean;
}

export const noEntities: Entities = { keys: [], isMixed: false };

/** Tells the generated names by their declarations, wherever and however they are used. */
export class EntityFinder {
  readonly #checker: ts.TypeChecker;
  readonly #root: string;
  /** Declarations that are being followed. */
  readonly #visited = new Set<ts.Declaration>();

  /** The ids of the layouts of the package. */
  readonly layoutIds: ReadonlySet<string>;

  /** `root` is the folder that the package is mounted in. */
  constructor(checker: ts.TypeChecker, root: string, layoutIds: ReadonlySet<string>) {
    this.#checker = checker;
    this.#root = root;
    this.layoutIds = layoutIds;
  }

  /** Of a symbol; of an import, what is imported. */
  ofSymbol(symbol: ts.Symbol | undefined): Entities {
    if (symbol === undefined) return noEntities;
    const target =
      (symbol.flags & ts.SymbolFlags.Alias) !== 0 ? this.#checker.getAliasedSymbol(symbol) : symbol;
    return joinEntities((target.declarations ?? []).map((each) => this.#ofDeclaration(each)));
  }

  /** Of the property that a type has under a name; all types of a union count. */
  ofProperty(type: ts.Type | undefined, name: string): Entities {
    if (type === undefined) return noEntities;
    const found = constituents(type).flatMap((each) => {
      const symbol = this.#checker.getPropertyOfType(this.#checker.getApparentType(each), name);
      return symbol === undefined ? [] : [this.ofSymbol(symbol)];
    });
    return joinEntities(found);
  }

  #ofDeclaration(declaration: ts.Declaration): Entities {
    if (declaration.getSourceFile().fileName.startsWith(`${this.#root}/`)) {
      const key = this.#keyOf(declaration);
      return { keys: key === null ? [] : [key], isMixed: false };
    }
    return this.#ofOwnMember(declaration);
  }

  /** A property of the maker's that stands for a generated one, such as that of a literal with an expected type. */
  #ofOwnMember(declaration: ts.Declaration): Entities {
    const name = ts.getNameOfDeclaration(declaration);
    if (name === undefined || this.#visited.has(declaration)) return noEntities;
    if (!ts.isIdentifier(name) && !ts.isStringLiteralLike(name)) return noEntities;
    if (ts.isBindingElement(declaration)) return noEntities;
    this.#visited.add(declaration);
    const types = propertyTypes(name, this.#checker)?.types ?? [];
    const found = joinEntities(types.map((type) => this.ofProperty(type, name.text)));
    this.#visited.delete(declaration);
    return found;
  }

  #keyOf(declaration: ts.Declaration): string | null {
    const name = nameOf(declaration);
    if (name === null) return null;
    const { parent } = declaration;
    if (ts.isSourceFile(parent) || ts.isVariableDeclarationList(parent)) return name;
    const container = containerOf(parent);
    return container === null ? null : memberKey(container, name);
  }
}

/** All of them together; what is nothing generated makes the others mixed. */
function joinEntities(all: readonly Entities[]): Entities {
  const keys = new Set(all.flatMap((each) => each.keys));
  const isMixed = all.some((each) => each.isMixed || each.keys.length === 0);
  return { keys: [...keys], isMixed: keys.size > 0 && isMixed };
}

export function constituents(type: ts.Type): readonly ts.Type[] {
  return type.isUnion() ? type.types : [type];
}

function nameOf(declaration: ts.Declaration): string | null {
  const name = ts.getNameOfDeclaration(declaration);
  if (name === undefined) return null;
  return ts.isIdentifier(name) || ts.isStringLiteral(name) ? name.text : null;
}

/** The name of what holds a member: a class, an interface, an enum, or the type or object that stands for one. */
function containerOf(parent: ts.Node): string | null {
  if (
    ts.isInterfaceDeclaration(parent) ||
    ts.isClassDeclaration(parent) ||
    ts.isEnumDeclaration(parent)
  ) {
    return parent.name?.text ?? null;
  }
  if (ts.isTypeLiteralNode(parent)) {
    return ts.isTypeAliasDeclaration(parent.parent) ? parent.parent.name.text : null;
  }
  if (!ts.isObjectLiteralExpression(parent)) return null;
  const holder = ts.isAsExpression(parent.parent) ? parent.parent.parent : parent.parent;
  return ts.isVariableDeclaration(holder) && ts.isIdentifier(holder.name) ? holder.name.text : null;
}
