/** The part of the WebAssembly interface used here; the same in Node, browsers and workers. */
declare namespace WebAssembly {
  class Memory { constructor(descriptor: { initial: number; maximum?: number }); readonly buffer: ArrayBuffer }
  class Module { constructor(bytes: Uint8Array<ArrayBuffer>) }
  class Instance { constructor(module: Module, imports: Record<string, Record<string, unknown>>); readonly exports: Record<string, unknown> }
}
