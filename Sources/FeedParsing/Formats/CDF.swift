extension FeedFormat {
  /// Microsoft's Channel Definition Format: links and times are attributes of channel and item.
  static let cdf = FeedFormat(
    name: "cdf", elements: ["abstract": .abstract, "html": .html],
    recognises: { $0.root == .channel })
}
