import { DiagnosticSink } from "../../generator/diagnostics/sink.js";
import { planPackage } from "../../generator/emit/plan/package-plan.js";
import { check, item, layout, model, section } from "./models.js";
const head = section("head", Array.from({ length: 20 }, (_, i) => item(`h${i}`)));
const layouts = Array.from({ length: 40 }, (_, l) => layout(`Form${l}`, [head, section(`own${l}`, Array.from({ length: 180 }, (_, i) => item(`o${l}x${i}`)))]));
const ids = layouts.map((l) => l.id);
const relatedChecks = Array.from({ length: 320 }, (_, r) => check(`R${r}`, { when: { kind: "and", of: [{ kind: "filled", item: { kind: "item", key: `h${r % 20}` } }, { kind: "one-of", item: { kind: "item", key: `h${(r + 1) % 20}` }, values: ["1", "2"] }] }, assert: { kind: "required", items: [{ kind: "item", key: `h${(r + 3) % 20}` }] } }, ids));
const m = model({ layouts, relatedChecks });
for (let i = 0; i < 3; i++) { const t = performance.now(); planPackage(m, new DiagnosticSink()); console.log(performance.now() - t); }
