/**
 * The script of the page: shows the changes that were asked for, and counts. Of each group of boxes, none
 * checked means all. A number beside a box says how many changes there would be with it, the
 * other groups and the search being as they are. It makes no markup: it only hides, and writes text.
 */
export const script = String.raw`"use strict";
(() => {
  const form = document.getElementById("filter");
  const shown = document.getElementById("shown");
  const nothing = document.getElementById("nothing");
  const groups = ["area", "effect", "state"];
  const plain = (text) => text.normalize("NFKC").toLowerCase();
  const changes = [...document.querySelectorAll("article.change")].map((element) => ({
    element,
    text: plain(element.textContent),
    area: [element.dataset.area],
    effect: element.dataset.effects.split(" "),
    state: [element.dataset.state],
  }));
  const boxes = groups.flatMap((name) =>
    [...form.querySelectorAll("input[name=" + name + "]")].map((box) => ({
      box,
      name,
      count: box.closest("label").querySelector("b"),
    })),
  );
  const update = () => {
    const words = plain(form.elements.search.value).split(/\s+/).filter((word) => word !== "");
    const chosen = {};
    for (const name of groups) {
      chosen[name] = boxes.filter((each) => each.name === name && each.box.checked).map((each) => each.box.value);
    }
    const has = (change, name) =>
      chosen[name].length === 0 || chosen[name].some((value) => change[name].includes(value));
    const found = changes.filter((change) => words.every((word) => change.text.includes(word)));
    for (const { box, name, count } of boxes) {
      const others = groups.filter((other) => other !== name);
      const own = found.filter(
        (change) => change[name].includes(box.value) && others.every((other) => has(change, other)),
      );
      count.textContent = String(own.length);
    }
    const matching = new Set(found.filter((change) => groups.every((name) => has(change, name))));
    for (const change of changes) change.element.hidden = !matching.has(change);
    for (const section of document.querySelectorAll("section.area")) {
      const own = section.querySelectorAll("article.change:not([hidden])").length;
      section.hidden = own === 0;
      section.querySelector("h2 b").textContent = String(own);
    }
    nothing.hidden = matching.size > 0 || changes.length === 0;
    shown.textContent = shown.dataset.text
      .replace("{shown}", String(matching.size))
      .replace("{all}", String(changes.length));
  };
  const showTarget = () => {
    const target = document.getElementById(location.hash.slice(1));
    if (target === null || target.closest("[hidden]") === null) return;
    form.reset();
    update();
    target.scrollIntoView();
  };
  form.addEventListener("input", update);
  form.addEventListener("reset", () => setTimeout(update));
  form.addEventListener("submit", (event) => event.preventDefault());
  addEventListener("hashchange", showTarget);
  form.hidden = false;
  update();
})();
`;
