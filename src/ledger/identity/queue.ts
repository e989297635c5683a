/** Things to be done in the order of their places, each once. */
export class Queue<T extends { readonly at: string }> {
  private readonly heap: T[] = [];
  private readonly inside = new Set<T>();

  push(h: T): void {
    if (this.inside.has(h)) return;
    this.inside.add(h);
    this.heap.push(h);
    for (let i = this.heap.length - 1; i > 0;) {
      const up = (i - 1) >> 1;
      if (this.heap[up]!.at <= this.heap[i]!.at) break;
      [this.heap[up], this.heap[i]] = [this.heap[i]!, this.heap[up]!];
      i = up;
    }
  }

  pop(): T | undefined {
    const first = this.heap[0];
    const last = this.heap.pop();
    if (first === undefined || last === undefined) return undefined;
    this.inside.delete(first);
    if (this.heap.length > 0) {
      this.heap[0] = last;
      for (let i = 0; ;) {
        const left = 2 * i + 1;
        let small = i;
        if (left < this.heap.length && this.heap[left]!.at < this.heap[small]!.at) small = left;
        if (left + 1 < this.heap.length && this.heap[left + 1]!.at < this.heap[small]!.at) small = left + 1;
        if (small === i) break;
        [this.heap[small], this.heap[i]] = [this.heap[i]!, this.heap[small]!];
        i = small;
      }
    }
    return first;
  }
}
