// Everything a text of the data folder must not hold: bare numbers, bare words of order, code that would show.
import type {Problem} from "../problems/problem.ts";
import {bareNumbers} from "./bare-numbers.ts";
import {directionWords} from "./direction-words.ts";
import {type Context, Fault} from "./expressions/context.ts";
import {evaluate, operators} from "./interpolate.ts";
import type {At} from "./location.ts";
import {lookAlikes} from "./look-alikes.ts";
import {orderWords} from "./order-words.ts";

/** All faults of the words around the expressions; those of the expressions themselves come from binding them. */
export function checkText(text: string, given: Context, at: At): Problem[] {
  const quietly = (expression: string) => {
    try {
      return evaluate(expression, given);
    } catch (fault) {
      if (fault instanceof Fault) return null;
      throw fault;
    }
  };
  const shapes = lookAlikes(text, at, Object.keys(operators));
  return [
    ...shapes,
    // The digits of code that is not closed are not prose: one cause is told once.
    ...bareNumbers(text, at).filter(({line}) => !shapes.some((shape) => shape.line === line)),
    ...orderWords(text, given, at),
    ...directionWords(text, at, quietly)
  ];
}
