internal import FoundationEssentials
package import StateStore
package import StoryDetection

/// Where the developments stand, as the store remembers: the one place where it is read.
package struct RememberedProgress: Sendable, Equatable {
  package let all: [FollowUp.Key: DevelopmentProgress]
  /// Those whose progress cannot be read: they count as nothing known.
  package let unreadable: [FollowUp.Key]

  package init(_ rows: [DevelopmentRow] = []) {
    var all: [FollowUp.Key: DevelopmentProgress] = [:]
    var unreadable: [FollowUp.Key] = []
    for row in rows {
      let key = FollowUp.Key(story: row.story, development: row.id)
      if let progress = try? JSONDecoder().decode(
        DevelopmentProgress.self, from: Data(row.progress.utf8))
      {
        all[key] = progress
      } else {
        unreadable.append(key)
      }
    }
    self.all = all
    self.unreadable = unreadable
  }

  /// Of all stories, or of one.
  package init(_ view: StateView, of story: String? = nil) async throws(StoreError) {
    self.init(try await view.developments(of: story))
  }

  /// A story's, by its developments.
  package func of(_ story: String) -> [String: DevelopmentProgress] {
    var own: [String: DevelopmentProgress] = [:]
    for (key, progress) in all where key.story == story { own[key.development] = progress }
    return own
  }
}
