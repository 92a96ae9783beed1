// What an embed and the page around it say to each other.

/** The type of our own message. Its number changes when its meaning does. */
export const heightKind = "plan-watch:embed-height";

/** What a page asks an embed that may have spoken before the page could listen. */
export const heightRequest = "plan-watch:embed-ask";

/** What an embed posts. */
export interface Posted {
  type: typeof heightKind;
  v: 1;
  /** The figure's id. */
  id: string;
  /** Of the whole embed, whole CSS pixels. */
  height: number;
}

/**
 * The height in every dialect a host may know: our own, that of Datawrapper, that of AMP, and, where
 * the frame's address carries its secret, that of WordPress.
 */
export function messages(id: string, height: number, secret: string | null): object[] {
  const own: Posted = {type: heightKind, v: 1, id, height};
  return [
    own,
    {"datawrapper-height": {[id]: height}},
    {sentinel: "amp", type: "embed-size", height},
    ...(secret === null ? [] : [wordpress(height, secret)])
  ];
}

/** The height as WordPress hears it. */
export function wordpress(height: number, secret: string): object {
  return {message: "height", value: height, secret};
}

/** The secret that WordPress puts behind the address of a frame; null where there is none. */
export function secretOf(hash: string): string | null {
  return /[#?&]secret=([a-z\d]+)$/iu.exec(hash)?.[1] ?? null;
}
