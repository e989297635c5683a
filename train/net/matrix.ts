import wabt from 'wabt';

/** Matrix products over one memory, for training: B is packed into panels of eight columns so that it stays in the nearest cache. */
export interface Matrix {
  readonly f: Float32Array;
  /** C[M,N] (+)= A[M,K] · B[K,N]; offsets in floats, M a multiple of 4, N of 8. `turned`: B is given as its transpose [N,K]. */
  product(a: number, b: number, c: number, m: number, k: number, n: number, how?: { readonly add?: boolean; readonly turned?: boolean }): void;
  /** dst[cols,rows] = src[rows,cols] turned. */
  turn(src: number, rows: number, cols: number, dst: number): void;
}

const block = (template: (row: number, column: number) => string): string =>
  [0, 1, 2, 3].flatMap((r) => [0, 1].map((c) => template(r, c))).join('\n');

const source = (): string => `(module (import "env" "mem" (memory 1))
(func (export "gemm") (param $A i32) (param $B i32) (param $C i32) (param $M i32) (param $K i32) (param $N i32) (param $add i32)
  (local $i i32) (local $j i32) (local $k i32) (local $kb i32) (local $nb i32) (local $pb i32) (local $pc i32)
  (local $p0 i32) (local $p1 i32) (local $p2 i32) (local $p3 i32) (local $a v128) (local $b0 v128) (local $b1 v128)
  ${block((r, c) => `(local $c${r}${c} v128)`)}
  (local.set $kb (i32.shl (local.get $K) (i32.const 2)))
  (local.set $nb (i32.shl (local.get $N) (i32.const 2)))
  (loop $columns
    (local.set $i (i32.const 0))
    (loop $rows
      (local.set $p0 (i32.add (local.get $A) (i32.mul (local.get $i) (local.get $kb))))
      ${[1, 2, 3].map((r) => `(local.set $p${r} (i32.add (local.get $p${r - 1}) (local.get $kb)))`).join('\n')}
      (local.set $pb (i32.add (local.get $B) (i32.mul (local.get $j) (local.get $kb))))
      (local.set $pc (i32.add (local.get $C) (i32.add (i32.mul (local.get $i) (local.get $nb)) (i32.shl (local.get $j) (i32.const 2)))))
      ${block((r, c) => `(local.set $c${r}${c} (if (result v128) (local.get $add)
        (then (v128.load offset=${c * 16} (i32.add (local.get $pc) (i32.mul (i32.const ${r}) (local.get $nb)))))
        (else (v128.const i32x4 0 0 0 0))))`)}
      (local.set $k (local.get $K))
      (loop $sum
        (local.set $b0 (v128.load (local.get $pb)))
        (local.set $b1 (v128.load offset=16 (local.get $pb)))
        ${[0, 1, 2, 3].map((r) => `(local.set $a (v128.load32_splat (local.get $p${r})))
          ${[0, 1].map((c) => `(local.set $c${r}${c} (f32x4.add (local.get $c${r}${c}) (f32x4.mul (local.get $a) (local.get $b${c}))))`).join('\n')}
          (local.set $p${r} (i32.add (local.get $p${r}) (i32.const 4)))`).join('\n')}
        (local.set $pb (i32.add (local.get $pb) (i32.const 32)))
        (local.set $k (i32.sub (local.get $k) (i32.const 1)))
        (br_if $sum (local.get $k)))
      ${block((r, c) => `(v128.store offset=${c * 16} (i32.add (local.get $pc) (i32.mul (i32.const ${r}) (local.get $nb))) (local.get $c${r}${c}))`)}
      (local.set $i (i32.add (local.get $i) (i32.const 4)))
      (br_if $rows (i32.lt_s (local.get $i) (local.get $M))))
    (local.set $j (i32.add (local.get $j) (i32.const 8)))
    (br_if $columns (i32.lt_s (local.get $j) (local.get $N))))))`;

const rowsAtOnce = 64;

/** Makes the kernel over `floats` of memory and keeps the last `scratch` of them for packed panels. */
export const createMatrix = async (floats: number, scratch: number): Promise<Matrix> => {
  const pages = Math.ceil(((floats + scratch) * 4) / 65_536) + 1;
  const memory = new WebAssembly.Memory({ initial: pages, maximum: pages });
  const tools = await wabt();
  const bytes = Uint8Array.from(tools.parseWat('matrix.wat', source(), { simd: true }).toBinary({}).buffer);
  const instance = new WebAssembly.Instance(new WebAssembly.Module(bytes), { env: { mem: memory } });
  const gemm = instance.exports['gemm'] as (a: number, b: number, c: number, m: number, k: number, n: number, add: number) => void;
  const f = new Float32Array(memory.buffer);
  const pack = (b: number, k: number, n: number): void => {
    for (let j = 0, o = floats; j < n; j += 8) for (let i = 0; i < k; i += 1, o += 8) for (let c = 0, s = b + i * n + j; c < 8; c += 1) f[o + c] = f[s + c]!;
  };
  const packTurned = (b: number, k: number, n: number): void => {
    for (let j = 0; j < n; j += 8) for (let c = 0; c < 8; c += 1) for (let i = 0, s = b + (j + c) * k, o = floats + j * k + c; i < k; i += 1, o += 8) f[o] = f[s + i]!;
  };
  return {
    f,
    product(a, b, c, m, k, n, how = {}) {
      if (k * n > scratch) throw new RangeError(`a panel of ${k} × ${n} floats exceeds the scratch of ${scratch}`);
      if (how.turned === true) packTurned(b, k, n); else pack(b, k, n);
      for (let i = 0; i < m; i += rowsAtOnce) gemm((a + i * k) * 4, floats * 4, (c + i * n) * 4, Math.min(rowsAtOnce, m - i), k, n, how.add === true ? 1 : 0);
    },
    turn(src, rows, cols, dst) {
      for (let i0 = 0; i0 < rows; i0 += 16) {
        const m = Math.min(rows, i0 + 16);
        for (let j = 0; j < cols; j += 1) for (let i = i0; i < m; i += 1) f[dst + j * rows + i] = f[src + i * cols + j]!;
      }
    },
  };
};
