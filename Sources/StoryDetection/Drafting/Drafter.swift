package import ArticleModel
internal import FoundationEssentials

/// Proposes from one article a story for the configuration.
///
/// What is proposed is tried on the article itself: it is on the story, and every development
/// lies ahead in it.
package enum Drafter {
  /// - Parameter languages: BCP 47 names of the languages of the feeds, in which context is proposed
  ///   besides the article's own; empty proposes all.
  package static func draft(
    _ article: Article, languages: [String] = []
  ) throws(DraftRefusal) -> StoryDraft {
    guard let survey = Survey.of(article) else { throw .noText }
    let awaited = AwaitedStatements(in: survey)
    guard !awaited.statements.isEmpty else {
      throw .nothingAwaited(told: awaited.told)
    }
    let cast = Cast(survey, around: awaited)
    guard !cast.names.isEmpty || !cast.identifiers.isEmpty else { throw .noName }
    var sketch = StorySketch(survey, awaited, cast, languages: languages)
    return try sketch.tried(on: article)
  }
}
