import { writeFileSync } from 'node:fs';
import wabt from 'wabt';

/**
 * The kernels of the net, as WebAssembly text. Products of matrices are sums of 16-bit integers in 32 bits, so they are exact in any
 * order; everything else is one plain 32-bit float operation after the other (never relaxed or fused), which IEEE 754 fixes to the bit.
 */
const local = (name: string): string => `(local.get $${name})`;
const set = (name: string, value: string): string => `(local.set $${name} ${value})`;
const add = (...v: readonly string[]): string => v.reduce((a, b) => `(i32.add ${a} ${b})`);
const mul = (a: string, b: string): string => `(i32.mul ${a} ${b})`;
const i32 = (n: number): string => `(i32.const ${n})`;
const step = (name: string, by: string): string => set(name, add(local(name), by));
const params = (names: string): string => names.split(' ').map((n) => `(param $${n} i32)`).join(' ');
const locals = (names: string, type = 'i32'): string => names.split(' ').map((n) => `(local $${n} ${type})`).join(' ');
const load = (at: string, offset = 0): string => `(v128.load offset=${offset} ${at})`;
const store = (at: string, value: string, offset = 0): string => `(v128.store offset=${offset} ${at} ${value})`;
const f4 = (op: string, ...v: readonly string[]): string => `(f32x4.${op} ${v.join(' ')})`;
const splat = (x: number): string => `(v128.const f32x4 ${x} ${x} ${x} ${x})`;
/** `body` while the counter, raised by `by`, is below the bound. */
const loop = (name: string, counter: string, by: string, bound: string, body: string): string =>
  `(loop $${name} ${body} ${step(counter, by)} (br_if $${name} (i32.lt_s ${local(counter)} ${bound})))`;
/** Eight floats to eight saturated 16-bit integers. */
const narrow = (low: string, high: string): string =>
  `(i16x8.narrow_i32x4_s (i32x4.trunc_sat_f32x4_s ${f4('nearest', low)}) (i32x4.trunc_sat_f32x4_s ${f4('nearest', high)}))`;
const words = (picked: readonly number[]): string => picked.flatMap((w) => [0, 1, 2, 3].map((b) => w * 4 + b)).join(' ');
const shuffle = (picked: readonly number[], a: string, b: string): string => `(i8x16.shuffle ${words(picked)} ${a} ${b})`;
const block = (template: (row: number, column: number) => string): string => [0, 1, 2, 3].flatMap((r) => [0, 1].map((c) => template(r, c))).join('\n');

/** C[M,N] = A[M,K]·B[K,N]·scale[N] + bias[N]: A rows of int16, B panels of eight columns in pairs of rows, C floats. M of 4, N of 8, K of 8. */
const dot = (): string => `(func (export "dot") ${params('A B C M K N scale bias')}
  ${locals('i j k nb kb p0 p1 p2 p3 pb pc')} ${locals('a b0 b1', 'v128')} ${block((r, c) => `(local $c${r}${c} v128)`)}
  ${set('kb', `(i32.shl ${local('K')} ${i32(1)})`)} ${set('nb', `(i32.shl ${local('N')} ${i32(2)})`)}
  ${loop('columns', 'j', i32(8), local('N'), `${set('i', i32(0))}
    ${loop('rows', 'i', i32(4), local('M'), `
      ${set('p0', add(local('A'), mul(local('i'), local('kb'))))} ${[1, 2, 3].map((r) => set(`p${r}`, add(local(`p${r - 1}`), local('kb')))).join('')}
      ${set('pb', add(local('B'), mul(local('j'), local('kb'))))}
      ${set('pc', add(local('C'), mul(local('i'), local('nb')), `(i32.shl ${local('j')} ${i32(2)})`))}
      ${block((r, c) => set(`c${r}${c}`, '(v128.const i32x4 0 0 0 0)'))}
      ${set('k', i32(0))}
      ${loop('sum', 'k', i32(8), local('K'), `
        ${[0, 1, 2, 3].map((u) => `${set('b0', load(local('pb'), u * 32))} ${set('b1', load(local('pb'), u * 32 + 16))}
          ${[0, 1, 2, 3].map((r) => `${set('a', `(v128.load32_splat offset=${u * 4} ${local(`p${r}`)})`)}
            ${[0, 1].map((c) => set(`c${r}${c}`, `(i32x4.add ${local(`c${r}${c}`)} (i32x4.dot_i16x8_s ${local('a')} ${local(`b${c}`)}))`)).join('')}`).join('\n')}`).join('\n')}
        ${['p0', 'p1', 'p2', 'p3'].map((p) => step(p, i32(16))).join('')} ${step('pb', i32(128))}`)}
      ${[0, 1, 2, 3].map((r) => [0, 1].map((c) => store(add(local('pc'), mul(i32(r), local('nb'))), f4('add',
        f4('mul', `(f32x4.convert_i32x4_s ${local(`c${r}${c}`)})`, load(add(local('scale'), `(i32.shl ${local('j')} ${i32(2)})`), c * 16)),
        load(add(local('bias'), `(i32.shl ${local('j')} ${i32(2)})`), c * 16)), c * 16)).join('')).join('\n')}`)}`)})`;

const gate = (x: string): string => f4('add', splat(0.5), f4('div', f4('mul', splat(0.5), x), f4('add', splat(1), f4('abs', x))));

/** One direction of a recurrent layer over a sentence: state s, gates g, input x, output y and its 16-bit form q; rows are `by` apart (1 or -1). */
const cell = (): string => `(func (export "cell") ${params('g x y q s n by D count unit')}
  ${locals('t j gs xs qs gate gj xj yj qj sj')} ${locals('z r c now u0 u1 scale', 'v128')}
  ${set('xs', mul(local('by'), `(i32.shl ${local('D')} ${i32(2)})`))} ${set('gs', mul(local('xs'), i32(3)))} ${set('qs', `(i32.shr_s ${local('xs')} ${i32(1)})`)}
  ${set('gate', `(i32.shl ${local('D')} ${i32(2)})`)} ${set('scale', `(f32x4.splat (f32.convert_i32_s ${local('unit')}))`)}
  ${loop('time', 't', i32(1), local('n'), `
    ${set('j', i32(0))} ${set('gj', local('g'))} ${set('xj', local('x'))} ${set('yj', local('y'))} ${set('qj', local('q'))} ${set('sj', local('s'))}
    ${loop('columns', 'j', i32(8), local('count'), `
      ${[0, 1].map((v) => `
        ${set('z', gate(load(local('gj'), v * 16)))}
        ${set('r', gate(load(add(local('gj'), local('gate')), v * 16)))}
        ${set('c', load(add(local('gj'), local('gate'), local('gate')), v * 16))}
        ${set('now', f4('add', f4('mul', local('z'), load(local('sj'), v * 16)), f4('mul', f4('sub', splat(1), local('z')), local('c'))))}
        ${store(local('sj'), local('now'), v * 16)}
        ${set(`u${v}`, f4('add', f4('mul', local('r'), f4('div', local('now'), f4('add', splat(1), f4('abs', local('now'))))),
          f4('mul', f4('sub', splat(1), local('r')), load(local('xj'), v * 16))))}
        ${store(local('yj'), local(`u${v}`), v * 16)}`).join('\n')}
      ${store(local('qj'), narrow(f4('mul', local('u0'), local('scale')), f4('mul', local('u1'), local('scale'))))}
      ${step('gj', i32(32))} ${step('xj', i32(32))} ${step('yj', i32(32))} ${step('sj', i32(32))} ${step('qj', i32(16))}`)}
    ${step('g', local('gs'))} ${step('x', local('xs'))} ${step('y', local('xs'))} ${step('q', local('qs'))}`)})`;

/** Sums the three projections around each word of a sentence: `rows` holds addresses, one more at either end for nothing there. */
const around = (): string => `(func (export "around") ${params('rows n bias x q D unit')}
  ${locals('t j left here right end')} ${locals('u0 u1 scale', 'v128')}
  ${set('end', `(i32.shl ${local('D')} ${i32(2)})`)} ${set('scale', `(f32x4.splat (f32.convert_i32_s ${local('unit')}))`)}
  ${loop('time', 't', i32(1), local('n'), `
    ${set('left', `(i32.load ${local('rows')})`)}
    ${set('here', add(`(i32.load offset=4 ${local('rows')})`, local('end')))}
    ${set('right', add(`(i32.load offset=8 ${local('rows')})`, local('end'), local('end')))}
    ${set('j', i32(0))}
    ${loop('columns', 'j', i32(32), local('end'), `
      ${[0, 1].map((v) => `${set(`u${v}`, f4('add', f4('add', f4('add', load(add(local('bias'), local('j')), v * 16), load(add(local('left'), local('j')), v * 16)),
        load(add(local('here'), local('j')), v * 16)), load(add(local('right'), local('j')), v * 16)))}
        ${store(local('x'), local(`u${v}`), v * 16)}`).join('\n')}
      ${store(local('q'), narrow(f4('mul', local('u0'), local('scale')), f4('mul', local('u1'), local('scale'))))}
      ${step('x', i32(32))} ${step('q', i32(16))}`)}
    ${step('rows', i32(4))}`)})`;

/** Rows of floats to rows of 16-bit integers at most `top` in size; `positive` first makes negative ones 0. */
const round = (): string => `(func (export "round") ${params('from fromStep to toStep n count unit top positive')}
  ${locals('t j f o')} ${locals('scale high low u0 u1', 'v128')}
  ${set('scale', `(f32x4.splat (f32.convert_i32_s ${local('unit')}))`)} ${set('high', `(f32x4.splat (f32.convert_i32_s ${local('top')}))`)}
  ${set('low', `(if (result v128) ${local('positive')} (then ${splat(0)}) (else ${f4('neg', local('high'))}))`)}
  ${loop('rows', 't', i32(1), local('n'), `
    ${set('j', i32(0))} ${set('f', local('from'))} ${set('o', local('to'))}
    ${loop('columns', 'j', i32(8), local('count'), `
      ${[0, 1].map((v) => set(`u${v}`, f4('min', local('high'), f4('max', local('low'), f4('mul', load(local('f'), v * 16), local('scale')))))).join('')}
      ${store(local('o'), narrow(local('u0'), local('u1')))} ${step('f', i32(32))} ${step('o', i32(16))}`)}
    ${step('from', local('fromStep'))} ${step('to', local('toStep'))}`)})`;

/** C[d,h] = Q[d]·H[h] for every pair of rows of int16, as whole numbers; rows of H in fours, K of 8. */
const pairs = (): string => `(func (export "pairs") ${params('Q H C n m K width')}
  ${locals('d h k q p o kb')} ${locals('v a b', 'v128')} ${[0, 1, 2, 3].map((r) => `(local $s${r} v128)`).join('')}
  ${set('kb', `(i32.shl ${local('K')} ${i32(1)})`)}
  ${loop('rows', 'd', i32(1), local('n'), `
    ${set('h', i32(0))} ${set('o', add(local('C'), mul(mul(local('d'), local('width')), i32(4))))}
    ${loop('columns', 'h', i32(4), local('m'), `
      ${set('q', add(local('Q'), mul(local('d'), local('kb'))))} ${set('p', add(local('H'), mul(local('h'), local('kb'))))} ${set('k', i32(0))}
      ${[0, 1, 2, 3].map((r) => set(`s${r}`, '(v128.const i32x4 0 0 0 0)')).join('')}
      ${loop('sum', 'k', i32(8), local('K'), `${set('v', load(local('q')))}
        ${[0, 1, 2, 3].map((r) => set(`s${r}`, `(i32x4.add ${local(`s${r}`)} (i32x4.dot_i16x8_s ${local('v')} ${load(add(local('p'), mul(i32(r), local('kb'))))}))`)).join('\n')}
        ${step('q', i32(16))} ${step('p', i32(16))}`)}
      ${set('a', `(i32x4.add ${shuffle([0, 4, 1, 5], local('s0'), local('s1'))} ${shuffle([2, 6, 3, 7], local('s0'), local('s1'))})`)}
      ${set('b', `(i32x4.add ${shuffle([0, 4, 1, 5], local('s2'), local('s3'))} ${shuffle([2, 6, 3, 7], local('s2'), local('s3'))})`)}
      ${store(local('o'), `(i32x4.add ${shuffle([0, 1, 4, 5], local('a'), local('b'))} ${shuffle([2, 3, 6, 7], local('a'), local('b'))})`)}
      ${step('o', i32(16))}`)}`)})`;

/** o = the 16-bit form of what is positive in d + h. */
const join = (): string => `(func (export "join") ${params('d h o count unit')}
  ${locals('j')} ${locals('scale', 'v128')} ${set('scale', `(f32x4.splat (f32.convert_i32_s ${local('unit')}))`)}
  ${loop('columns', 'j', i32(8), local('count'), `
    ${store(local('o'), narrow(...([0, 1].map((v) => f4('mul', local('scale'), f4('max', splat(0), f4('add', load(local('d'), v * 16), load(local('h'), v * 16))))) as [string, string])))}
    ${step('d', i32(32))} ${step('h', i32(32))} ${step('o', i32(16))}`)})`;

const tools = await wabt();
const text = `(module (import "env" "mem" (memory 1)) ${[dot(), cell(), around(), round(), pairs(), join()].join('\n')})`;
const bytes = tools.parseWat('kernel.wat', text, { simd: true }).toBinary({}).buffer;
const file = new URL('../src/language/kernel.ts', import.meta.url);
writeFileSync(file, `// Made by \`node train/kernel.ts\` from the WebAssembly text there; ${bytes.length} bytes.
const base64 = '${Buffer.from(bytes).toString('base64')}';

/** The compiled kernels. */
export const kernelBytes = (): Uint8Array<ArrayBuffer> => Uint8Array.from(atob(base64), (c) => c.charCodeAt(0));
`);
process.stdout.write(`${bytes.length} bytes of WebAssembly written to src/language/kernel.ts\n`);
