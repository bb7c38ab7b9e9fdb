extension FeedModule {
  /// Yandex News: many Russian publishers give the whole text here.
  static let yandex = FeedModule(
    prefix: "yandex", namespaces: ["http://news.yandex.ru", "https://news.yandex.ru"],
    elements: ["full-text": .fullText])

  /// Yandex Turbo pages.
  static let turbo = FeedModule(
    prefix: "turbo", namespaces: ["http://turbo.yandex.ru", "https://turbo.yandex.ru"],
    elements: ["content": .fullText])

  static let googleNews = FeedModule(
    prefix: "news", namespaces: ["http://www.google.com/schemas/sitemap-news/0.9"],
    elements: ["keywords": .keywords])
}
