/** The style of the page: no fonts, images or scripts from anywhere. */
export const style = `
:root { color-scheme: light dark; --text: #1d2127; --page: #f4f5f7; --card: #ffffff; --line: #dcdfe4; --muted: #5c6570; --link: #1f5fbf;
  --error: #c42b36; --warning: #b06a00; --info: #4a7a9c; --old: #fdeeee; --old-mark: #f8c9cb; --new: #ebf7ee; --new-mark: #b9e5c3;
  --wire: #fbe3e4; --source: #e9e3fb; --tightened: #fdecd0; --loosened: #dff3e4; --words: #e8eaee; --mark: #fff3b0 }
* { box-sizing: border-box }
[hidden] { display: none !important }
body { margin: 0; font: 15px/1.65 system-ui, "Hiragino Sans", "Yu Gothic UI", "Noto Sans JP", Meiryo, sans-serif; color: var(--text); background: var(--page) }
a { color: var(--link) }
:focus-visible { outline: 3px solid var(--link); outline-offset: 2px; border-radius: 3px }
code { font: .88em ui-monospace, "Cascadia Mono", Menlo, Consolas, monospace; overflow-wrap: anywhere }
.skip { position: absolute; left: -99em } .skip:focus { left: 1rem; top: .5rem; background: var(--card); padding: .3rem .8rem; z-index: 2 }
header { padding: 1.6rem clamp(1rem, 4vw, 3rem) 1.2rem; background: var(--card); border-bottom: 1px solid var(--line) }
.kicker { margin: 0; color: var(--muted); letter-spacing: .08em; font-size: .85rem }
h1 { margin: 0 0 .3rem; font-size: 2.1rem; line-height: 1.25; overflow-wrap: anywhere } .arrow { color: var(--muted); font-weight: normal }
.counts { margin: 0 0 .6rem; font-weight: 600; display: flex; flex-wrap: wrap; align-items: center; gap: .3rem .8rem } .step { padding: .1rem .7rem; border: 1px solid var(--line); border-radius: 1rem; font-weight: normal; white-space: nowrap }
header dl { display: flex; flex-wrap: wrap; gap: .1rem 1.4rem; margin: 0 0 1rem; color: var(--muted) }
header dl div { display: flex; gap: .4rem } header dd { margin: 0; color: var(--text) }
ul.effects { list-style: none; margin: 0; padding: 0; display: grid; grid-template-columns: repeat(auto-fit, minmax(10.5rem, 1fr)); gap: .6rem }
.effects li { display: grid; grid-template-columns: auto 1fr; align-content: start; column-gap: .7rem; padding: .6rem .9rem; border-radius: .5rem; line-height: 1.45 }
.effects b { grid-row: 1 / 3; font-size: 1.7rem; line-height: 1.2 } .effects span { font-size: .8rem; color: var(--muted) }
.hint { color: var(--muted); font-size: .85rem; margin: .4rem 0 0 }
.columns { display: grid; grid-template-columns: 17rem minmax(0, 62rem); gap: 2rem; padding: 1.4rem clamp(1rem, 4vw, 3rem) 4rem }
aside { align-self: start; position: sticky; top: 1rem; max-height: calc(100vh - 2rem); overflow: auto; padding: 3px }
form p { margin: 0 0 .8rem }
.search { display: block; font-weight: 600; font-size: .9rem }
input[type=search] { display: block; width: 100%; margin-top: .2rem; padding: .45rem .6rem; font: inherit; font-weight: normal; color: inherit; background: var(--card); border: 1px solid var(--muted); border-radius: .4rem }
fieldset { border: 0; margin: 0 0 .9rem; padding: 0 } legend { padding: 0; font-weight: 600; font-size: .9rem } legend small { font-weight: normal; color: var(--muted) }
.choice { display: flex; align-items: baseline; gap: .45rem; padding: .1rem .3rem; border-radius: .3rem; cursor: pointer }
.choice:hover { background: var(--card) } .choice span { flex: 1 } .choice b { color: var(--muted); font-weight: normal; font-variant-numeric: tabular-nums }
.choice input { accent-color: var(--link) }
.state { display: flex; justify-content: space-between; align-items: center; gap: .5rem; flex-wrap: wrap } output { font-weight: 600 }
button { font: inherit; font-size: .9rem; padding: .25rem .8rem; border: 1px solid var(--muted); border-radius: .4rem; background: var(--card); color: inherit; cursor: pointer }
nav ul { margin: 0; padding-left: 1.1rem; font-size: .9rem } .label { margin: .4rem 0 .1rem; font-weight: 600; font-size: .9rem }
h2 { margin: 1.8rem 0 .7rem; font-size: 1.3rem } section:first-of-type h2 { margin-top: 0 } h2 b { color: var(--muted); font-weight: normal; font-size: 1rem; margin-left: .3rem }
article { background: var(--card); border: 1px solid var(--line); border-left: 5px solid var(--severity, var(--line)); border-radius: .5rem; padding: .8rem 1.1rem; margin: 0 0 .8rem; scroll-margin-top: 1rem }
article:target { box-shadow: 0 0 0 3px var(--link) }
.error { --severity: var(--error) } .warning { --severity: var(--warning) } .info { --severity: var(--info) }
h3 { margin: 0 0 .3rem; font-size: 1.03rem; line-height: 1.5; overflow-wrap: anywhere }
.severity { color: var(--severity); border: 1px solid currentColor; border-radius: .3rem; padding: 0 .45rem; margin-right: .35rem; font-size: .78rem; vertical-align: .1em; white-space: nowrap }
.chips { margin: 0 0 .35rem; display: flex; flex-wrap: wrap; gap: .35rem } .chip { padding: 0 .6rem; border-radius: 1rem; font-size: .8rem; overflow-wrap: anywhere }
.wire { background: var(--wire) } .source { background: var(--source) } .data-tightened { background: var(--tightened) } .data-loosened { background: var(--loosened) } .text, .none { background: var(--words) } .mark { background: var(--mark) }
.reason { margin: 0 0 .6rem }
.sides { width: 100%; border-collapse: separate; border-spacing: 0 2px; margin: 0 0 .5rem; font-size: .93rem }
.sides th { width: 3.2rem; color: var(--muted); font-weight: normal; text-align: left; padding: .3rem .6rem; white-space: nowrap }
.sides td { padding: .3rem .6rem } .sides th, .sides td { vertical-align: top } .sides tr > :first-child { border-radius: .3rem 0 0 .3rem } .sides tr > :last-child { border-radius: 0 .3rem .3rem 0 }
.absent { color: var(--muted) } .before > * { background: var(--old) } .after > * { background: var(--new) } .value { white-space: pre-wrap; overflow-wrap: anywhere }
del { background: var(--old-mark); text-decoration: none; border-radius: 2px } ins { background: var(--new-mark); text-decoration: none; border-radius: 2px }
.cells { color: var(--muted); font-size: .85em; text-align: right; max-width: 20rem; overflow-wrap: anywhere }
article dl, details dl { margin: 0 0 .4rem; font-size: .9rem } article dl div { display: flex; gap: .8rem } dt { color: var(--muted); flex: none } article dt { min-width: 7.5rem } dd { margin: 0; overflow-wrap: anywhere; min-width: 0 }
details { font-size: .9rem } summary { color: var(--muted); cursor: pointer } .fingerprint { float: right } details ul { margin: 0 0 .5rem; padding-left: 1.2rem }
#nothing { padding: 1.2rem; background: var(--card); border: 1px dashed var(--line); border-radius: .5rem }
.data { overflow-x: auto; margin: 0 0 1rem } .data table { border-collapse: collapse; font-size: .93rem } .data th, .data td { padding: .3rem .8rem .3rem 0; text-align: left; vertical-align: top; border-bottom: 1px solid var(--line) } .data th { color: var(--muted); font-weight: normal; white-space: nowrap }
#history li { margin-bottom: .2rem } #history li .cells { margin-left: .5rem }
@media (max-width: 56rem) {
  .columns { display: block; padding-top: 1rem } aside { position: static; max-height: none; margin-bottom: 1.2rem } nav { display: none }
  h1 { font-size: 1.6rem } ul.effects { grid-template-columns: repeat(auto-fit, minmax(9rem, 1fr)) } .effects span { display: none } .effects b { grid-row: auto; font-size: 1.2rem }
  fieldset { display: flex; flex-wrap: wrap; gap: .1rem .3rem } legend { width: 100% } .choice { border: 1px solid var(--line); border-radius: 1rem; padding: .1rem .7rem; background: var(--card) }
  article { padding: .7rem .8rem } .sides tr { display: grid; grid-template-columns: 3.2rem 1fr; margin-bottom: 2px } .sides .cells, .sides td + td { grid-column: 2; text-align: left; max-width: none; padding-top: 0 } .sides th { grid-row: 1 / 4; width: auto }
  .fingerprint { float: none; margin-left: .6rem }
}
@media (prefers-color-scheme: dark) {
  :root { --text: #e6e8eb; --page: #14171a; --card: #1d2125; --line: #363c43; --muted: #9ba5b0; --link: #7db2ff;
    --error: #ff7b82; --warning: #f0b04c; --info: #85b8da; --old: #33201f; --old-mark: #6d2f31; --new: #1a2c20; --new-mark: #2a5a38;
    --wire: #4a2628; --source: #34285a; --tightened: #4a3616; --loosened: #1d4028; --words: #33383f; --mark: #51470f }
}
@media print {
  :root { --page: #ffffff } body { font-size: 10pt } aside, .skip { display: none } .columns { display: block; padding: 0 } header { padding: 0 0 1rem }
  article { break-inside: avoid } h2 { break-after: avoid } * { print-color-adjust: exact } details::details-content { content-visibility: visible; block-size: auto }
}
`;
