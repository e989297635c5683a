declare module 'jsonld' {
  interface Options { readonly documentLoader: (url: string) => never }
  const jsonld: { readonly expand: (document: object, options: Options) => Promise<readonly object[]> };
  export default jsonld;
}
