// The part of `jsonld` that the tests use; the package brings no types.
declare module "jsonld" {
  const jsonld: {expand: (document: unknown, options?: object) => Promise<unknown[]>};
  export default jsonld;
}
