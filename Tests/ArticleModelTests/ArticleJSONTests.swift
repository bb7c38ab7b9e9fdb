import ArticleModel
import FoundationEssentials
import Testing

struct ArticleJSONTests {
  @Test func `only a title is needed`() throws {
    let article = try JSONDecoder().decode(Article.self, from: Data(#"{"title":"A"}"#.utf8))
    #expect(article == Article(id: "A", title: "A"))
  }

  @Test func `an article survives being written and read`() throws {
    let article = Article(
      id: "a1", url: "https://n.example/1", title: "Отчёт", summary: "Лид", body: ["Один", "Два"],
      published: Date(timeIntervalSince1970: 1_760_083_200), language: "ru", publisher: "tass",
      feed: "https://n.example/rss", authors: ["И. Иванов"], categories: ["мир"])
    let data = try JSONEncoder().encode(article)
    #expect(try JSONDecoder().decode(Article.self, from: data) == article)
    #expect(String(decoding: data, as: UTF8.self).contains(#""updated":null"#))
  }

  @Test func `a time that is none is refused with a way out`() {
    #expect {
      try JSONDecoder().decode(
        Article.self, from: Data(#"{"title":"A","published":"yesterday"}"#.utf8))
    } throws: { "\($0)".contains("write it as 2025-10-10T08:00:00Z") }
  }
}
