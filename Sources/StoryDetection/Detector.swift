package import ArticleModel
package import StoryModel

/// Tells which stories an article is on and what it says of each awaited development.
package struct Detector: Sendable {
  private let compiled: CompiledStories

  /// Compiles the stories, which were validated before.
  package init(stories: [Story]) { compiled = CompiledStories(stories) }

  /// What the stories make of an article that is on them: one finding for each awaited development.
  package func examine(_ article: Article) -> [StoryReading] { reader().examine(article) }

  /// What every story makes of an article, with reasons also where the article is not on it.
  package func explain(_ article: Article) -> [StoryReading] { reader().explain(article) }

  /// A reader that remembers the words it has met: several times faster over many articles.
  package func reader() -> ArticleReader { ArticleReader(compiled) }
}
