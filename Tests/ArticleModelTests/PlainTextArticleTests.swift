import ArticleModel
import FoundationEssentials
import Testing

struct PlainTextArticleTests {
  @Test func `date, headline and standfirst stand on the first line`() throws {
    let article = try #require(
      Article(
        plainText:
          " date 2025-10-10 Песков подтвердил контакты. Диалог идёт.\n\nПервый.\n\nВторой.\n",
        id: "a"))
    #expect(article.title == "Песков подтвердил контакты.")
    #expect(article.summary == "Диалог идёт.")
    #expect(article.body == ["Первый.", "Второй."])
    #expect(article.published == RFC3339.date(from: "2025-10-10"))
  }

  @Test(arguments: [
    ("Встреча В. Путина с Алиевым. Итоги", "Встреча В. Путина с Алиевым."),
    ("Report published", "Report published"),
    ("Is it out? «Not yet»", "Is it out?"),
  ])
  func `the headline is the first sentence`(_ line: String, _ title: String) {
    #expect(Article(plainText: line, id: "a")?.title == title)
  }

  @Test func `no text is no article`() {
    #expect(Article(plainText: " \n\n", id: "a") == nil)
  }
}
