internal import StoryModel

extension Language {
  static let azerbaijani = Language(
    code: .az, head: .last, cues: [], kinds: [], phases: [], months: [],
    conjugate: TurkicVerb.azerbaijani)
}
