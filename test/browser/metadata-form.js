import { formMetadata, loadLayout, options, pathKeys, requiredNow, rowPath } from "/dist/index.js";

/**
 * A form in plain DOM that knows nothing of the layout but its id: what it shows is in the metadata,
 * and what is wrong, asked or allowed now it asks of the package after every change.
 */
export async function mountForm(parent, layoutId, context) {
  const { layout, Record, check, validate } = await loadLayout(layoutId);
  const metadata = formMetadata(layout);
  const fields = new Map();
  const lists = new Map(metadata.codeLists.map(({ id, codes }) => [id, codes]));

  /** The record of what is entered: a plain object goes in, and everything that was typed is kept. */
  function entered() {
    const plain = {};
    for (const [path, { field, control }] of fields) {
      if (control.value !== "") put(plain, pathKeys(path), typed(field, control.value));
    }
    return Record.fromJSON(plain).record;
  }

  function refresh() {
    const record = entered();
    const { issues } = validate(record, context);
    const { required, prohibited } = requiredNow(layout, record, context);
    const [must, mustNot] = [required, prohibited].map(
      (all) => new Set(all.map(({ path }) => path)),
    );
    for (const [path, { control, messages }] of fields) {
      control.ariaRequired = String(must.has(path));
      control.toggleAttribute("data-prohibited", mustNot.has(path));
      const own = control.dataset.touched ? issues.filter((issue) => issue.path === path) : [];
      control.ariaInvalid = String(own.length > 0);
      messages.replaceChildren(
        ...own.map(({ message }) => element("li", { textContent: message })),
      );
    }
  }

  /** Leaves the codes that can be entered as the rest is filled in, and what is chosen already. */
  function narrow(path, select) {
    const { codes } = options(layout, path, entered(), context);
    const chosen = select.value;
    const left = lists
      .get(fields.get(path).field.codeList)
      .filter(({ value }) => value === chosen || codes.some((code) => code.value === value));
    fillSelect(select, left);
    select.value = chosen;
  }

  function renderNode(node, rows) {
    if (node.kind === "field") return renderField(node, rowPath(node.path, ...rows));
    const legend = element("legend", { textContent: node.label });
    if (node.maxRows === null) {
      return element("fieldset", {}, legend, ...node.members.map((each) => renderNode(each, rows)));
    }
    const list = element("ol");
    const add = element("button", { type: "button", textContent: "行を追加" });
    add.dataset.add = rowPath(node.path, ...rows);
    add.addEventListener("click", () => {
      const at = [...rows, list.children.length];
      list.append(element("li", {}, ...node.members.map((each) => renderNode(each, at))));
      add.disabled = list.children.length === node.maxRows;
      refresh();
    });
    return element("fieldset", {}, legend, list, add);
  }

  function renderField(field, path) {
    const control = renderControl(field, path);
    const messages = element("ul", { role: "alert" });
    messages.dataset.for = path;
    const change = () => {
      control.dataset.touched = "true";
      refresh();
    };
    control.addEventListener("input", change);
    control.addEventListener("change", change);
    if (control.tagName === "SELECT")
      control.addEventListener("focus", () => narrow(path, control));
    fields.set(path, { field, control, messages });
    const hint = field.input.dateForm ?? field.characters ?? field.attribute;
    const label = element("label", { title: hint }, `${field.label} `, control);
    return element("div", {}, label, messages);
  }

  function renderControl({ input, codeList }, path) {
    if (input.control === "input") {
      const control = element("input", { name: path, inputMode: input.inputMode });
      if (input.maxLength !== null) control.maxLength = input.maxLength;
      return control;
    }
    const select = element("select", { name: path });
    fillSelect(select, lists.get(codeList));
    return select;
  }

  const submit = element("button", { type: "button", textContent: "提出" });
  const outcome = element("output");
  submit.addEventListener("click", () => {
    for (const { control } of fields.values()) control.dataset.touched = "true";
    refresh();
    const result = check(entered(), context);
    outcome.value = result.ok ? JSON.stringify(result.record.$row) : "";
  });
  const title = element("h1", { textContent: metadata.name });
  parent.append(title, ...metadata.sections.map((node) => renderNode(node, [])), submit, outcome);
  refresh();
}

function element(tag, properties = {}, ...children) {
  const made = Object.assign(document.createElement(tag), properties);
  made.append(...children);
  return made;
}

function fillSelect(select, codes) {
  const choices = codes.map(({ value, label }) => new Option(label, value));
  select.replaceChildren(new Option("", ""), ...choices);
}

/** A number where the field has one and the text is how it is written; the text itself otherwise. */
function typed({ type }, text) {
  const isNumber = type === "integer" || type === "decimal";
  return isNumber && String(Number(text)) === text ? Number(text) : text;
}

function put(target, [key, ...rest], value) {
  if (rest.length === 0) {
    target[key] = value;
    return;
  }
  target[key] ??= typeof rest[0] === "number" ? [] : {};
  put(target[key], rest, value);
}
