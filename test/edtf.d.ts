declare module 'edtf' {
  export default function edtf(raw: string): { readonly min: number; readonly max: number };
}
