import {describe, expect, it} from "vitest";

import {report} from "../problems/problem.ts";
import {decode} from "./decode.ts";

const utf8 = (text: string) => new TextEncoder().encode(text);
const bytes = (hex: string) => Uint8Array.from(Buffer.from(hex.replaceAll(" ", ""), "hex"));

const read: [name: string, bytes: Uint8Array, encoding: string, text: string][] = [
  ["plain UTF-8", utf8("id,甲\n"), "utf-8", "id,甲\n"],
  ["UTF-8 with a mark", utf8("\ufeffid,甲\n"), "utf-8", "id,甲\n"],
  ["GBK", bytes("69 64 2c b3 c7 ca d0 0d 0a"), "gb18030", "id,城市\n"],
  [
    "GB18030 with four bytes for the rare character",
    bytes("b3c7 cad0 b5c4 c2b7 d3eb c7c5 c9cf b3c7 cad0 b3c7 cad0 95 32 82 36"),
    "gb18030",
    "城市的路与桥上城市城市𠀀"
  ],
  ["UTF-16, little end first", bytes("fffe 6100 0a00 ce57"), "utf-16le", "a\n城"],
  ["UTF-16, big end first", bytes("feff 0061 000a 57ce"), "utf-16be", "a\n城"],
  ["UTF-16 without a mark", bytes("6100 2c00 ce57 0a00"), "utf-16le", "a,城\n"],
  ["UTF-16 without a mark, big end first", bytes("0061 002c 57ce 000a"), "utf-16be", "a,城\n"],
  ["Windows line ends", utf8("甲\r\n乙\r\n"), "utf-8", "甲\n乙\n"],
  ["line ends of old Macs, and a mixture", utf8("甲\r乙\r\n丙\n"), "utf-8", "甲\n乙\n丙\n"],
  ["a word that is valid UTF-8 in GBK", utf8("学校,联通"), "utf-8", "学校,联通"],
  [
    "rare names",
    utf8("亳州市、濉溪县、歙县、黟县、颍上、埇桥"),
    "utf-8",
    "亳州市、濉溪县、歙县、黟县、颍上、埇桥"
  ],
  ["dashes, dots and quotes", utf8("“——”……······±5°C 1×2"), "utf-8", "“——”……······±5°C 1×2"],
  ["a European name", utf8("Zürich, Łódź, naïveté"), "utf-8", "Zürich, Łódź, naïveté"],
  ["an empty file", utf8(""), "utf-8", ""]
];

const refused: [name: string, bytes: Uint8Array, expected: string][] = [
  [
    "UTF-8 read as GBK and saved",
    utf8("a\n鏌愭煇甯傜粺璁″眬"),
    'a.csv:2  第 1 字："鏌愭煇甯傜粺璁″眬" 是乱码，原文是 "某某市统计局"。'
  ],
  [
    "the same saved in GBK",
    bytes("e590 88e8 82a5 e5b8 82e7 bb9f 0a ff"),
    "a.csv:2  这一行既不全是 UTF-8，也不全是 GBK"
  ],
  ["UTF-8 read as Latin-1", utf8("åŸŽå¸‚"), '"åŸŽå¸‚" 是乱码，原文是 "城市"。'],
  ["GBK read as Latin-1", utf8("x,³ÇÊÐ"), 'a.csv:1  第 3 字："³ÇÊÐ" 是乱码，原文是 "城市"。'],
  [
    "stand-ins read once more",
    utf8("甲\n乙锟斤拷锟斤拷"),
    'a.csv:2  第 2 字："锟斤拷锟斤拷" 处的字已经丢失'
  ],
  ["a replacement sign", utf8("id\nab\ufffd\ufffd"), "a.csv:2  第 3 字："],
  ["question marks for words", utf8("id\n????"), 'a.csv:2  第 1 字："????" 处的字已经丢失'],
  ["private signs", utf8("甲\ue5e5"), "a.csv:1  第 2 字："],
  ["a mark shown as letters", utf8("ï»¿id\n"), "a.csv:1  第 1 字："],
  ["a mark read as GBK", utf8("锘縤d\n"), "a.csv:1  第 1 字："],
  ["a mark within, as when two files are joined", utf8("id\n\ufeffid\n"), "a.csv:2  第 1 字："],
  ["a null character", utf8("i\0d"), "a.csv:1  第 2 字：有空字符 U+0000"],
  ["a picture", bytes("89504e47 0d0a1a0a 0000000d 49484452"), "a.csv:1  "],
  [
    "UTF-8 with one line in GBK",
    bytes("e59f8e 0a b3c7 cad0"),
    'a.csv:2  这一行既不全是 UTF-8，也不全是 GBK；按 GBK 读作 "城市"'
  ],
  [
    "Big5",
    bytes("a6 58 aa ce a5 ab b2 ce ad 70 a7 bd"),
    "a.csv:1  这一行既不全是 UTF-8，也不全是 GBK"
  ],
  ["Latin-1 with an accent", bytes("5a fc 72 69 63 68"), "a.csv:1  "]
];

describe("decode(file, bytes) reads", () => {
  it.each(read)("%s", (_, given, encoding, text) => {
    expect(decode("a.csv", given)).toEqual({text, encoding, problems: []});
  });
});

describe("decode(file, bytes) refuses", () => {
  it.each(refused)("%s", (_, given, expected) => {
    const {text, problems} = decode("a.csv", given);
    expect(text).toBeNull();
    expect(problems).toHaveLength(1);
    expect(report(problems)).toContain(expected);
  });
});
