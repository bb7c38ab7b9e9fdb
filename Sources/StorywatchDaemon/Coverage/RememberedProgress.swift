internal import FoundationEssentials
package import StateStore
package import StoryDetection

/// Where the developments stand, as the store remembers: by story and development.
package struct RememberedProgress: Sendable, Equatable {
  private let byStory: [String: [String: DevelopmentProgress]]

  package init(_ byStory: [String: [String: DevelopmentProgress]] = [:]) { self.byStory = byStory }

  /// What cannot be read counts as nothing known; the examiner says so in the journal.
  package init(_ view: StateView) async throws(StoreError) {
    var byStory: [String: [String: DevelopmentProgress]] = [:]
    for row in try await view.developments() {
      byStory[row.story, default: [:]][row.id] = try? JSONDecoder().decode(
        DevelopmentProgress.self, from: Data(row.progress.utf8))
    }
    self.byStory = byStory
  }

  package func of(_ story: String) -> [String: DevelopmentProgress] { byStory[story] ?? [:] }
}
