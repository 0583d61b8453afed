declare module "saxon-js" {
  interface Transformed {
    principalResult: string;
  }
  const SaxonJS: {
    transform(
      options: { stylesheetInternal: object; sourceText: string; destination: "serialized" },
      how: "sync",
    ): Transformed;
  };
  export default SaxonJS;
}
