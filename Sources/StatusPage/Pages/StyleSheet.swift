/// The one style sheet: system fonts, two colours of ground, nothing from outside.
enum StyleSheet {
  static let text = """
    :root { color-scheme: light dark; --ink: #1b1b1b; --ground: #fff; --soft: #595959;
      --line: #d0d0d0; --good: #14632b; --bad: #a3101b; --link: #0b4f9e; --quote: #f3f3f0; }
    @media (prefers-color-scheme: dark) {
      :root { --ink: #e8e8e6; --ground: #16181a; --soft: #a9acaf; --line: #3b3f43;
        --good: #7ed492; --bad: #ff9c9c; --link: #8fc1ff; --quote: #212427; } }
    * { box-sizing: border-box; }
    body { margin: 0 auto; max-width: 62rem; padding: 0 1rem 2rem; color: var(--ink);
      background: var(--ground); font: 1rem/1.5 system-ui, sans-serif; overflow-wrap: anywhere; }
    header { display: flex; flex-wrap: wrap; gap: .25rem 1rem; justify-content: space-between;
      padding: .75rem 0; border-bottom: 1px solid var(--line); }
    header > a { font-weight: 700; }
    header nav a, header nav span { display: inline-block; padding: .25rem; }
    a { color: var(--link); }
    a:focus-visible, summary:focus-visible, [tabindex]:focus-visible { outline: 3px solid var(--link);
      outline-offset: 2px; }
    .skip { position: absolute; left: -999rem; }
    .skip:focus { left: 1rem; top: .5rem; background: var(--ground); padding: .5rem; }
    h1 { font-size: 1.5rem; line-height: 1.25; margin: 1rem 0 .5rem; }
    h2 { font-size: 1.2rem; margin: 2rem 0 .5rem; border-bottom: 1px solid var(--line); }
    h3 { font-size: 1rem; margin: .75rem 0 .25rem; }
    p { margin: .25rem 0; }
    ul, ol { margin: .25rem 0; padding-left: 1.25rem; }
    .well { color: var(--good); }
    .unwell { color: var(--bad); font-weight: 600; }
    .small, .why, footer { color: var(--soft); font-size: .875rem; }
    .state { border: 1px solid var(--line); border-radius: .25rem; padding: 0 .35rem; }
    .reported, .confirmed { color: var(--good); border-color: currentColor; font-weight: 600; }
    .reversed { color: var(--bad); border-color: currentColor; }
    blockquote { margin: .25rem 0; padding: .25rem .75rem; background: var(--quote);
      border-left: 3px solid var(--line); }
    time { white-space: nowrap; }
    .languages { display: flex; flex-wrap: wrap; gap: 0 1rem; list-style: none; padding: 0; }
    .alerts, .timeline, .articles { list-style: none; padding: 0; }
    .alerts > li, .timeline > li, .articles > li { padding: .5rem 0;
      border-bottom: 1px solid var(--line); }
    .wide { overflow-x: auto; }
    table { border-collapse: collapse; font-size: .875rem; }
    th, td { text-align: left; vertical-align: top; padding: .35rem .75rem .35rem 0;
      border-bottom: 1px solid var(--line); overflow-wrap: normal; }
    tbody th { min-width: 9rem; font-weight: 600; overflow-wrap: anywhere; }
    td { min-width: 4rem; }
    td:nth-child(2) { min-width: 10rem; }
    summary { cursor: pointer; color: var(--soft); font-size: .875rem; }
    footer { margin-top: 2rem; }

    """
}
