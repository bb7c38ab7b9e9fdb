internal import StoryModel

extension Language {
  static let turkish = Language(
    code: .tr, head: .last, cues: [], kinds: [], phases: [], months: [],
    conjugate: TurkicVerb.turkish)
}
