// What is used of subset-font, which brings no types.
declare module "subset-font" {
  /** The font with only the characters of `text`. */
  export default function subsetFont(
    font: Buffer,
    text: string,
    options: {targetFormat: "sfnt" | "woff" | "woff2"}
  ): Promise<Buffer>;
}
