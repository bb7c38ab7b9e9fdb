import ArticleModel
import StoryDetection
import StoryModel
import Testing

/// Names with the endings of Azerbaijani, Kazakh and Turkish.
struct TurkicGateTests {
  private static let detector = Detector(stories: [
    Story(
      id: "story", title: "", names: ["Bozumbayev", "Бозумбаев", "Қазақстан", "Türkiye"],
      context: ["Aktau", "Актау", "Embraer"],
      awaits: [AwaitedDevelopment(id: "report", kind: "report-published")])
  ])

  static let inflected = [
    ("az", "Bozumbayevin Aktauda dedikləri: hesabat hazır deyil"),
    ("kk", "Бозымбаевтың Ақтаудағы апат туралы айтқаны"),
    ("kk", "Қазақстанда Ақтау маңында құлаған ұшақ ізделді"),
    ("kk", "Қазақстанның Ақтаудағы апат жөніндегі есебі"),
    ("tr", "Bozumbayev'in Aktau'daki kaza açıklaması"),
    ("tr", "Türkiye'nin Aktau'ya gönderdiği ekip döndü"),
    ("tr", "Türkiye’den Aktau’daki Embraer’e inceleme"),
  ]

  @Test(arguments: inflected)
  func `a name is known with its endings`(_ language: String, _ title: String) {
    let article = Article(id: "article", title: title, language: language)
    #expect(!Self.detector.examine(article).isEmpty)
  }
}
