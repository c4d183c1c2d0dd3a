/** Groups of numbers that belong together, however and in whatever order that is learned (union-find). */
export class DisjointSets {
  readonly #parents = new Map<number, number>();

  /** The one that stands for the group of `value`; its own where nothing was said of it. */
  find(value: number): number {
    let root = value;
    for (let parent = this.#parents.get(root); parent !== undefined; parent = this.#parents.get(root)) root = parent;
    for (let at = value; at !== root;) {
      const next = this.#parents.get(at) ?? root;
      this.#parents.set(at, root);
      at = next;
    }
    return root;
  }

  join(a: number, b: number): void {
    const first = this.find(a);
    const second = this.find(b);
    // The smaller stands for both, so that no order of joining matters.
    if (first !== second) this.#parents.set(Math.max(first, second), Math.min(first, second));
  }
}
