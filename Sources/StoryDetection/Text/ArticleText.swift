internal import ArticleModel
internal import StoryModel

/// An article as words: its fields cut into tokens, the phrases of all stories found in them.
struct ArticleText {
  var language: LanguageCode
  var fields: [FieldText]
  /// For each field, the story phrases in it.
  var names: [[PhraseTable.Hit]]
}
