// The media type of a file by its ending, as the server sends it: the test beside this compares deploy/nginx.conf.

/** Media types by ending. */
export const types: Readonly<Record<string, string>> = {
  csv: "text/csv",
  docx: "application/vnd.openxmlformats-officedocument.wordprocessingml.document",
  html: "text/html",
  json: "application/json",
  jsonld: "application/ld+json",
  md: "text/plain",
  parquet: "application/vnd.apache.parquet",
  png: "image/png",
  pptx: "application/vnd.openxmlformats-officedocument.presentationml.presentation",
  sqlite: "application/vnd.sqlite3",
  svg: "image/svg+xml",
  txt: "text/plain",
  xlsx: "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
  yaml: "application/yaml",
  zip: "application/zip"
};

/** The media type of a file by what follows the last point of its name; text without an ending is plain. */
export function mediaType(name: string): string {
  const ending = /\.([^./]+)$/u.exec(name)?.[1];
  if (ending === undefined) return "text/plain";
  return types[ending] ?? "application/octet-stream";
}
