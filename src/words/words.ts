// The shape of a language of the interface. Chinese is zh.ts; another language is another file of this type.
import type {zh} from "./zh.ts";

/** Every word the interface says. */
export type Words = typeof zh;
