/// What on a page is not the article: navigation, consent, neighbours, comments.
enum Boilerplate {
  /// Whether a part of a page is boilerplate by its element, role, class or id.
  static func isPart(_ name: String, _ attributes: [String: String]) -> Bool {
    if ["nav", "footer", "aside", "form", "dialog", "menu"].contains(name) { return true }
    if attributes["hidden"] != nil || attributes["aria-hidden"] == "true" { return true }
    if let role = attributes["role"]?.lowercased(), roles.contains(role) { return true }
    if name == "body" || name == "article" || name == "main" { return false }
    let names = words(of: attributes)
    return names.contains { word in signs.contains(word) || word.hasPrefix("cookie") }
  }

  /// How much a part's own marks speak for it.
  static func weight(_ name: String, _ attributes: [String: String]) -> Double {
    if attributes["itemprop"]?.lowercased().contains("articlebody") == true { return 3 }
    if name == "article" || name == "main" { return 1.5 }
    if name == "body" { return 0.5 }
    let names = words(of: attributes)
    return names.contains { ["article", "content", "text", "story", "post", "entry"].contains($0) }
      ? 1.25 : 1
  }

  /// A notice about cookies or consent, in the languages of the feeds.
  static func isConsent(_ text: String) -> Bool {
    guard text.unicodeScalars.count < 1_500 else { return false }
    let lower = text.lowercased()
    let speaksOfCookies = ["cookie", "куки", "çerez", "kukilər", "куки-файл"]
      .contains { lower.contains($0) }
    return speaksOfCookies && consents.contains { lower.contains($0) }
  }

  private static let consents = [
    "accept", "agree", "consent", "we use", "uses cookies", "privacy", "соглас", "принима",
    "использу", "политик", "kabul", "kullan", "gizlilik", "qəbul", "istifadə", "қабылда",
    "пайдалан", "akzeptier", "verwenden", "acceptez", "utilis",
  ]

  /// What a site says to its visitor instead of the article, or beside it: consent, a closed gate,
  /// a test whether the visitor is human.
  static func isNotice(_ text: String) -> Bool {
    guard text.unicodeScalars.count < 1_500 else { return false }
    return isConsent(text) || addresses(text.lowercased())
  }

  /// A sentence counts when it speaks to the reader about reading, paying or data; news about
  /// subscriptions and robots do not.
  private static func addresses(_ text: String) -> Bool {
    appeals.contains { appeal in appeal.allSatisfy { words in words.contains { text.contains($0) } }
    }
  }

  /// Each is a list of lists: one word of every list must be there.
  private static let appeals: [[[String]]] = [
    // Pay to read on.
    [
      ["subscribe", "subscriber", "sign in", "log in", "register", "trial"],
      [
        "to continue reading", "to read the full", "to read this", "keep reading",
        "unlimited access",
        "already a subscriber", "already have an account", "full access",
      ],
    ],
    [
      ["подпис", "войдите", "зарегистрир"],
      [
        "чтобы продолжить чтение", "чтобы читать", "чтобы прочитать", "дочитать",
        "только подписчик",
        "доступен подписчикам", "доступно подписчикам", "доступен только", "уже есть подписка",
      ],
    ],
    [
      ["abun", "üye", "giriş"], ["okumaya devam", "devamını oku", "tamamını oku", "oxumağa davam"],
    ],
    [["жазыл", "тіркел"], ["оқуды жалғастыр", "толық нұсқасын"]],
    // Prove that you are a person, or have what we need.
    [["enable javascript", "javascript is disabled", "enable cookies", "disable your ad blocker"]],
    [["включите javascript", "включить javascript", "отключите блокировщик", "разрешите cookie"]],
    [["javascript"], ["etkinleştir", "aktiv edin", "қосыңыз"]],
    [["verify you are", "verify that you are", "are you a robot", "you are human", "not a robot"]],
    [["подтвердите, что", "убедиться, что"], ["не робот", "человек", "запросы отправляли вы"]],
    [
      [
        "checking your browser", "unusual traffic", "have been blocked", "security solution",
        "using a security service", "ray id",
      ]
    ],
    // Data, where the word cookie does not fall.
    [
      ["our partners", "its partners", "vendors"],
      ["consent", "legitimate interest", "personal data"],
    ],
    [["вы соглашаетесь", "вы даете согласие", "вы даёте согласие"], ["персональн", "данных"]],
  ]

  private static let roles: Set<String> = [
    "navigation", "banner", "complementary", "contentinfo", "dialog", "alertdialog", "search",
    "menu", "menubar",
  ]

  private static let signs: Set<String> = [
    "nav", "navbar", "navigation", "menu", "sidebar", "footer", "breadcrumb", "breadcrumbs",
    "cookies", "consent", "gdpr", "banner", "modal", "popup", "overlay", "paywall", "subscribe",
    "subscription", "newsletter", "related", "recommended", "recommendations", "promo", "advert",
    "advertisement", "ads", "share", "sharing", "social", "comments", "comment", "tags", "widget",
    "teaser", "toolbar", "login", "signup",
  ]

  private static func words(of attributes: [String: String]) -> [String] {
    let named = (attributes["class"] ?? "") + " " + (attributes["id"] ?? "")
    return named.lowercased().split { !$0.isLetter }.map(String.init)
  }
}
