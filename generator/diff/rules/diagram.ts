/** More nodes are not made: the comparison is then undecided. */
const mostNodes = 60_000;

/** More combinations of values are not tried for one test. */
const mostTries = 60_000;

/** Thrown where a comparison would take too long. */
export class TooLarge extends Error {}

/** A diagram's root: the number of a node. Diagrams of one meaning have the same root. */
export type Root = number;

interface Node {
  readonly level: number;
  /** One node per value of the variable. */
  readonly children: readonly Root[];
}

/** A path through a diagram: the value of each variable that matters on it, by level. */
export type Path = ReadonlyMap<number, number>;

/**
 * Decision diagrams over variables with a few values each. A variable has a level, and the values
 * have their places in its domain. They stay small where the combinations themselves are too many.
 */
export class Diagrams {
  static readonly no: Root = 0;
  static readonly yes: Root = 1;

  readonly #nodes: Node[] = [
    { level: Infinity, children: [] },
    { level: Infinity, children: [] },
  ];
  readonly #unique = new Map<string, Root>();
  readonly #opposites = new Map<Root, Root>();
  readonly #joined = new Map<number, Root>();

  /** @param sizes number of values per level */
  constructor(readonly sizes: readonly number[]) {}

  /** The diagram of a test that looks at the variables of some levels only, in ascending order. */
  of(levels: readonly number[], test: (places: ReadonlyMap<number, number>) => boolean): Root {
    const tries = levels.reduce((all, level) => all * (this.sizes[level] ?? 0), 1);
    if (tries > mostTries) throw new TooLarge();
    const places = new Map<number, number>();
    const build = (depth: number): Root => {
      const level = levels[depth];
      if (level === undefined) return test(places) ? Diagrams.yes : Diagrams.no;
      const children: Root[] = [];
      for (let place = 0; place < (this.sizes[level] ?? 0); place++) {
        places.set(level, place);
        children.push(build(depth + 1));
      }
      return this.#node(level, children);
    };
    return build(0);
  }

  not(root: Root): Root {
    if (root === Diagrams.no) return Diagrams.yes;
    if (root === Diagrams.yes) return Diagrams.no;
    const known = this.#opposites.get(root);
    if (known !== undefined) return known;
    const { level, children } = this.#at(root);
    const opposite = this.#node(
      level,
      children.map((child) => this.not(child)),
    );
    this.#opposites.set(root, opposite);
    return opposite;
  }

  and(one: Root, other: Root): Root {
    if (one === Diagrams.no || other === Diagrams.no) return Diagrams.no;
    if (one === Diagrams.yes || one === other) return other;
    if (other === Diagrams.yes) return one;
    const key = Math.min(one, other) * 2 ** 24 + Math.max(one, other);
    const known = this.#joined.get(key);
    if (known !== undefined) return known;
    const level = Math.min(this.#at(one).level, this.#at(other).level);
    const children: Root[] = [];
    for (let place = 0; place < (this.sizes[level] ?? 0); place++) {
      children.push(this.and(this.#below(one, level, place), this.#below(other, level, place)));
    }
    const joined = this.#node(level, children);
    this.#joined.set(key, joined);
    return joined;
  }

  or(one: Root, other: Root): Root {
    return this.not(this.and(this.not(one), this.not(other)));
  }

  /** Where the number of diagrams that hold is accepted. */
  count(roots: readonly Root[], accepts: (count: number) => boolean): Root {
    /** By number of diagrams that hold so far. */
    let exactly: readonly Root[] = [Diagrams.yes];
    for (const root of roots) {
      const opposite = this.not(root);
      exactly = [...exactly, Diagrams.no].map((same, count) =>
        this.or(this.and(same, opposite), this.and(exactly[count - 1] ?? Diagrams.no, root)),
      );
    }
    return exactly
      .filter((_, count) => accepts(count))
      .reduce((all, each) => this.or(all, each), Diagrams.no);
  }

  /** The cheapest way to where a diagram holds; of ways with the same cost, that of the first values. */
  cheapest(root: Root, cost: (level: number, place: number) => number): Path {
    const found = new Map<Root, { readonly cost: number; readonly place: number }>();
    const visit = (node: Root): number => {
      if (node === Diagrams.no) return Infinity;
      if (node === Diagrams.yes) return 0;
      const known = found.get(node);
      if (known !== undefined) return known.cost;
      const { level, children } = this.#at(node);
      let best = { cost: Infinity, place: 0 };
      for (const [place, child] of children.entries()) {
        const total = visit(child) + cost(level, place);
        if (total < best.cost) best = { cost: total, place };
      }
      found.set(node, best);
      return best.cost;
    };
    visit(root);
    const path = new Map<number, number>();
    for (let node = root; node > Diagrams.yes;) {
      const { level, children } = this.#at(node);
      const place = found.get(node)?.place ?? 0;
      path.set(level, place);
      node = children[place] ?? Diagrams.no;
    }
    return path;
  }

  #below(root: Root, level: number, place: number): Root {
    const node = this.#at(root);
    return node.level === level ? (node.children[place] ?? Diagrams.no) : root;
  }

  #at(root: Root): Node {
    return this.#nodes[root] ?? { level: Infinity, children: [] };
  }

  #node(level: number, children: readonly Root[]): Root {
    const [first = Diagrams.no] = children;
    if (children.every((child) => child === first)) return first;
    const key = `${level}:${children.join()}`;
    const known = this.#unique.get(key);
    if (known !== undefined) return known;
    if (this.#nodes.length >= mostNodes) throw new TooLarge();
    const root = this.#nodes.push({ level, children }) - 1;
    this.#unique.set(key, root);
    return root;
  }
}
