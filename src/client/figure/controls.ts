// Buttons and lists above a drawing, as its kind and its groups call for.
import {touch} from "../../words/zh/figures/figure-controls.ts";
import {make} from "../dom.ts";
import type {Choice} from "./figure-state.ts";
import type {Stage} from "./read-figure.ts";
import {yearsOf} from "./sort-lines.ts";

/** Changes the choice. */
export type Choose = (change: Partial<Choice>) => void;

/** A control and how it shows a choice. */
interface Control {
  element: HTMLElement;
  sync: (choice: Choice) => void;
}

/** With more groups than this a list takes the place of buttons. */
const many = 6;

/** With more periods than this a list takes the place of buttons: they would not stand on one line. */
const few = 3;

/** Fills the room for controls; gives what brings them in line with a choice. */
export function controlsOf(stage: Stage, choose: Choose): (choice: Choice) => void {
  const room = stage.figure.querySelector(".controls");
  const made = wanted(stage, choose);
  room?.replaceChildren(...made.map(({element}) => element));
  return (choice) => {
    for (const {sync} of made) sync(choice);
  };
}

function wanted(stage: Stage, choose: Choose): Control[] {
  const {kind, groups, heads} = stage;
  const has = (part: string) => heads.some((head) => head.part === part);
  const {drawn, value, name, reverse} = touch.sorts;
  switch (kind) {
    case "line":
    case "multiples":
      return groups.length < 2 ? [] : [focusOf(groups, choose), ...places(stage, choose)];
    case "rank":
      return [
        ...years(stage, choose),
        buttons(
          touch.sort,
          "sort",
          [
            ["", drawn],
            ["reverse", reverse],
            ["name", name]
          ],
          choose
        ),
        ...places(stage, choose)
      ];
    case "matrix": {
      const sorts: Pair[] = [
        ["", drawn],
        ["value", value],
        ["name", name]
      ];
      if (has("row_kind")) sorts.push(["kind", touch.sorts.kind]);
      const sort = buttons(touch.sort, "sort", sorts, choose);
      const roles: Pair[] = [
        ["", touch.all],
        ["lead", touch.lead]
      ];
      return has("lead") ? [sort, buttons(touch.role, "role", roles, choose)] : [sort];
    }
    case "network":
      return [list(touch.focus, "focus", orNone(touch.none, groups), choose), opener(stage)];
    case "tree":
      return [list(touch.focus, "focus", orNone(touch.none, groups), choose)];
    case "timeline":
      return groups.length < 2 ? [] : [boxes(touch.tags, groups, choose)];
    default:
      return [];
  }
}

type Pair = [value: string, words: string];
type Single = "focus" | "sort" | "role" | "year";

/** Which period to show, where the figure holds several. */
function years(stage: Stage, choose: Choose): Control[] {
  const drawn = stage.sketches[0]?.svg.dataset["period"];
  // The newest in front: it is the one that is drawn, unless the figure says another.
  const pairs = yearsOf(stage)
    .reverse()
    .map(({at, words}): Pair => [at === drawn ? "" : at, words]);
  if (pairs.length < 2) return [];
  const made = pairs.length > few ? list : buttons;
  return [made(touch.year, "year", pairs, choose)];
}

function focusOf(groups: readonly string[], choose: Choose): Control {
  if (groups.length > many) return list(touch.focus, "focus", orNone(touch.none, groups), choose);
  return buttons(
    touch.focus,
    "focus",
    groups.map((group): Pair => [group, group]),
    choose,
    true
  );
}

/** One of several; pressed again, where `off` is set, none. */
function buttons(
  label: string,
  key: Single,
  pairs: readonly Pair[],
  choose: Choose,
  off = false
): Control {
  const made = pairs.map(([value, words]) => {
    const button = press(words, () => {
      const pressed = button.getAttribute("aria-pressed") === "true";
      choose({[key]: value === "" || (off && pressed) ? null : value});
    });
    return {button, value};
  });
  return {
    element: group(label, ...made.map(({button}) => button)),
    sync: (choice) => {
      for (const {button, value} of made)
        button.setAttribute("aria-pressed", String((choice[key] ?? "") === value));
    }
  };
}

function list(label: string, key: Single, pairs: readonly Pair[], choose: Choose): Control {
  const select = make("select", "");
  for (const [value, words] of pairs) {
    const option = make("option", "", words);
    option.value = value;
    select.append(option);
  }
  select.addEventListener("change", () => {
    choose({[key]: select.value === "" ? null : select.value});
  });
  return {
    element: make("label", "control", make("span", "", label), " ", select),
    sync: (choice) => {
      select.value = choice[key] ?? "";
    }
  };
}

/** The groups, and before them the words for none of them. */
function orNone(words: string, groups: readonly string[]): Pair[] {
  return [["", words], ...groups.map((group): Pair => [group, group])];
}

/** A box to tick for each group; with many of them, two buttons to tick all or none. */
function boxes(label: string, groups: readonly string[], choose: Choose): Control {
  const made = groups.map((name) => {
    const box = make("input", "");
    box.type = "checkbox";
    box.addEventListener("change", () => {
      choose({hide: made.filter(({box}) => !box.checked).map(({name}) => name)});
    });
    return {box, name, element: make("label", "", box, name)};
  });
  const all = [
    press(touch.every, () => {
      choose({hide: []});
    }),
    press(touch.nothing, () => {
      choose({hide: groups});
    })
  ];
  const parts = made.map(({element}) => element);
  return {
    element: group(label, ...(groups.length > many ? all : []), ...parts),
    sync: (choice) => {
      for (const {box, name} of made) box.checked = !choice.hide.includes(name);
    }
  };
}

/** Which places to compare, folded away. */
function places(stage: Stage, choose: Choose): Control[] {
  if (stage.groups.length < 3) return [];
  const {element, sync} = boxes(touch.show, stage.groups, choose);
  const fold = make("details", "control fold", make("summary", "", touch.show), element);
  return [{element: fold, sync}];
}

/** Leads to the list of the same: the table. */
function opener(stage: Stage): Control {
  const button = press(touch.list, () => {
    const fold = stage.figure.querySelector<HTMLDetailsElement>("details.data");
    if (!fold) return;
    fold.open = true;
    fold.querySelector("summary")?.focus();
  });
  return {element: button, sync: () => undefined};
}

function press(words: string, act: () => void): HTMLButtonElement {
  const button = make("button", "", words);
  button.type = "button";
  button.addEventListener("click", act);
  return button;
}

function group(label: string, ...children: HTMLElement[]): HTMLElement {
  const made = make("div", "control", make("span", "", label), ...children);
  made.setAttribute("role", "group");
  made.setAttribute("aria-label", label);
  return made;
}
