// The digest by which bytes are told apart.
import {hash} from "node:crypto";

/** SHA-256 of bytes, or of text as UTF-8, in hexadecimal. */
export const sha256 = (content: Uint8Array | string): string => hash("sha256", content);
