import { writeFileSync } from 'node:fs';
import wabt from 'wabt';

/**
 * The one matrix kernel: C[M,N] (+)= A[M,K] · B[K,N], row-major 32-bit floats, M a multiple of 4 and N of 8.
 * Each block of 4 × 8 results is summed over K in order, multiply then add, so that the bits are the same everywhere.
 */
const block = (template: (row: number, column: number) => string): string =>
  [0, 1, 2, 3].flatMap((r) => [0, 1].map((c) => template(r, c))).join('\n');

const source = (): string => `(module (import "env" "mem" (memory 1))
(func (export "gemm") (param $A i32) (param $B i32) (param $C i32) (param $M i32) (param $K i32) (param $N i32) (param $acc i32)
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
      (local.set $pb (i32.add (local.get $B) (i32.shl (local.get $j) (i32.const 2))))
      (local.set $pc (i32.add (local.get $C) (i32.add (i32.mul (local.get $i) (local.get $nb)) (i32.shl (local.get $j) (i32.const 2)))))
      ${block((r, c) => `(local.set $c${r}${c} (if (result v128) (local.get $acc)
        (then (v128.load offset=${c * 16} (i32.add (local.get $pc) (i32.mul (i32.const ${r}) (local.get $nb)))))
        (else (v128.const i32x4 0 0 0 0))))`)}
      (local.set $k (local.get $K))
      (loop $sum
        (local.set $b0 (v128.load (local.get $pb)))
        (local.set $b1 (v128.load offset=16 (local.get $pb)))
        ${[0, 1, 2, 3].map((r) => `(local.set $a (v128.load32_splat (local.get $p${r})))
          ${[0, 1].map((c) => `(local.set $c${r}${c} (f32x4.add (local.get $c${r}${c}) (f32x4.mul (local.get $a) (local.get $b${c}))))`).join('\n')}
          (local.set $p${r} (i32.add (local.get $p${r}) (i32.const 4)))`).join('\n')}
        (local.set $pb (i32.add (local.get $pb) (local.get $nb)))
        (local.set $k (i32.sub (local.get $k) (i32.const 1)))
        (br_if $sum (local.get $k)))
      ${block((r, c) => `(v128.store offset=${c * 16} (i32.add (local.get $pc) (i32.mul (i32.const ${r}) (local.get $nb))) (local.get $c${r}${c}))`)}
      (local.set $i (i32.add (local.get $i) (i32.const 4)))
      (br_if $rows (i32.lt_s (local.get $i) (local.get $M))))
    (local.set $j (i32.add (local.get $j) (i32.const 8)))
    (br_if $columns (i32.lt_s (local.get $j) (local.get $N))))))`;

const tools = await wabt();
const bytes = tools.parseWat('kernel.wat', source(), { simd: true }).toBinary({}).buffer;
const file = new URL('../src/language/kernel.ts', import.meta.url);
writeFileSync(file, `// Made by \`node train/kernel.ts\` from the WebAssembly text there; ${bytes.length} bytes.
const base64 = '${Buffer.from(bytes).toString('base64')}';

/** The compiled matrix kernel. */
export const kernelBytes = (): Uint8Array<ArrayBuffer> => Uint8Array.from(atob(base64), (c) => c.charCodeAt(0));
`);
process.stdout.write(`${bytes.length} bytes of WebAssembly written to src/language/kernel.ts\n`);
