import Testing

@testable import StatusPage

struct HTMLTests {
  @Test(arguments: [
    ("<script>alert(1)</script>", "&lt;script&gt;alert(1)&lt;/script&gt;"),
    (#"" onmouseover="x"#, "&quot; onmouseover=&quot;x"),
    ("' & '", "&#39; &amp; &#39;"),
    ("a\u{0}b\u{1B}[31m\u{202E}c", "ab[31mc"),
    ("Крушение самолёта — 2", "Крушение самолёта — 2"),
  ])
  func `a value is text wherever it is put`(_ value: String, _ escaped: String) {
    let html: HTML = "<p title=\"\(value)\">\(value)</p>"
    #expect(html.text == "<p title=\"\(escaped)\">\(escaped)</p>")
  }

  @Test func `markup is put together as it is`() {
    let items = ["a", "<b>"].map { item -> HTML in "<li>\(item)</li>" }
    let list: HTML = "<ul>\(all: items)</ul>"
    #expect(list.text == "<ul><li>a</li><li>&lt;b&gt;</li></ul>")
  }
}
