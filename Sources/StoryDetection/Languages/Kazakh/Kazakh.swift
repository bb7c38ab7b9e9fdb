internal import StoryModel

extension Language {
  static let kazakh = Language(
    code: .kk, head: .last, cues: [], kinds: [], phases: [], months: [],
    conjugate: TurkicVerb.kazakh)
}
