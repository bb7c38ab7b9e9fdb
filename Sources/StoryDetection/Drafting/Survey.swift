internal import ArticleModel
internal import StoryModel

/// An article with all that it says of developments of any kind, whatever story it is on.
struct Survey {
  let article: Article
  let text: ArticleText
  let statements: [Statement]
  let phrases: PhraseTable

  /// One mention of a development of some kind, judged.
  struct Statement {
    let kind: String
    let verdict: Judge.Verdict
  }

  /// Words in a field of the text.
  struct Place: Equatable {
    let field: Int
    let tokens: Range<Int>
  }

  /// A word for a kind of event.
  struct EventHit {
    let family: EventFamily
    let word: String
    let isStrong: Bool
    let place: Place
  }

  /// Awaits every kind, and knows the words of all families by name.
  private static let compiled = CompiledStories([
    Story(
      id: "survey", title: "", names: EventFamily.allWords,
      awaits: DevelopmentKind.all.map { AwaitedDevelopment(id: $0.id, kind: $0.id) })
  ])

  /// Nil when the article has no text.
  static func of(_ article: Article) -> Survey? { ArticleReader(compiled).survey(article) }

  var language: LanguageCode { text.language }

  /// The words for kinds of events, in the article's own language.
  var events: [EventHit] {
    text.names.enumerated().flatMap { field, hits in
      hits.flatMap { hit in
        let word = phrases.texts[Int(hit.phrase)]
        return (EventFamily.byWord[word] ?? [])
          .filter { $0.language == language }
          .map {
            EventHit(
              family: $0.family, word: word, isStrong: $0.isStrong,
              place: Place(field: field, tokens: hit.tokens))
          }
      }
    }
  }

  /// The paragraph of a token: 0 for headline and lead, then those of the body.
  func unit(_ place: Place) -> Int { unit(field: place.field, token: place.tokens.lowerBound) }

  func unit(of statement: Statement) -> Int {
    unit(field: statement.verdict.mention.field, token: statement.verdict.mention.head)
  }

  private func unit(field number: Int, token: Int) -> Int {
    let field = text.fields[number]
    guard field.field == .body else { return 0 }
    let start = field.tokens[token].range.lowerBound
    var end = 0
    for (index, paragraph) in article.body.enumerated() {
      end += paragraph.unicodeScalars.count + 1
      if start < end { return index + 1 }
    }
    return article.body.count
  }

  /// The stretch between sentence ends that holds a statement.
  func sentence(of statement: Statement) -> Place {
    let mention = statement.verdict.mention
    return Place(
      field: mention.field, tokens: text.fields[mention.field].clauses[mention.clause].part)
  }

  /// The words of a statement's clause, and where they stand.
  func quote(of statement: Statement) -> (text: String, field: Finding.Field) {
    let mention = statement.verdict.mention
    let field = text.fields[mention.field]
    return (field.quote(field.range(of: field.clauses[mention.clause])), field.field)
  }

  /// The words of a place as they stand in the article.
  func words(_ place: Place) -> String {
    let field = text.fields[place.field]
    return field.quote(field.range(of: place.tokens))
  }
}
