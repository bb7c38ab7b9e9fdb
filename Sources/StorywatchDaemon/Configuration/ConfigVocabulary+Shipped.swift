internal import StoryDetection

extension ConfigVocabulary {
  /// What this program ships.
  package static let shipped = ConfigVocabulary(
    kinds: DevelopmentKind.all.map { Kind($0.id, hasPhases: $0.hasPhases) })
}
