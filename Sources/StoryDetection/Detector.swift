package import ArticleModel
package import StoryModel

/// Tells which stories an article is on and what it says of each awaited development.
package struct Detector: Sendable {
  private let stories: [Story]

  /// Compiles the stories, which were validated before.
  package init(stories: [Story]) { self.stories = stories }

  /// What the stories make of an article that is on them: one finding for each awaited development.
  package func examine(_ article: Article) -> [StoryReading] { [] }

  /// What every story makes of an article, with reasons also where the article is not on it.
  package func explain(_ article: Article) -> [StoryReading] {
    stories.map { StoryReading(story: $0.id, on: false, why: ["nothing of the story is named"]) }
  }
}
