internal import StoryModel

extension PageLanguage {
  static let english = PageLanguage(
    code: "en", name: "English", skip: "Skip to the content",
    allWell: "All is well",
    notWell: { $0 == 1 ? "Not well: one problem" : "Not well: \($0) problems" },
    stories: "Stories", feeds: "Feeds", languages: "Languages", endpoints: "Endpoints",
    lastAlerts: "Last alerts", noAlerts: "No alert yet.", timeline: "Timeline",
    nothingYet: "Nothing has happened yet.", articles: "Articles on the story",
    noArticles: "No article on the story yet.", developments: "Awaited", state: "State",
    due: "due", promised: "promised",
    overdue: { "overdue by \($0) \($0 == 1 ? "day" : "days")" },
    articleCount: {
      "\($0) article\($0 == 1 ? "" : "s") on the story, \($1) in the last seven days"
    },
    feed: "Feed", language: "Language", publisher: "Publisher", lastRead: "Last read",
    lastNew: "Last new article", window: "Reaches back", alive: "alive", notAlive: "not alive",
    never: "never", since: "since", why: "Why it is on the story",
    newer: "Newer articles",
    older: "Older articles", back: "All stories", began: "The story began",
    said: "said to have happened", promise: "promised", pending: "pending", dead: "given up",
    follow: "Follow the alerts in a feed reader", asOf: "As of", notFound: "There is no such page.",
    blind: "Not covered: no news means nothing now",
    lostCarriers: "Publishers that wrote about it and cannot be read now",
    letters: "No feed is written in the letters of its names",
    problems: [
      .stopped: "the daemon does not run", .network: "no network or name service",
      .gone: "gone", .refusing: "refuses us", .noFeed: "serves no feed",
      .unreachable: "does not answer", .cutOff: "cut off in the middle", .frozen: "frozen",
      .strange: "not what it was", .gap: "articles may be lost",
      .language: "no living feed in this language", .clock: "this machine's clock is wrong",
      .endpointFailing: "deliveries fail", .endpointDisabled: "disabled",
      .deadDeliveries: "deliveries given up",
    ],
    states: [
      .awaited: "awaited", .rumoured: "rumoured", .reported: "reported", .confirmed: "confirmed",
      .reversed: "taken back",
    ],
    statuses: [
      .happened: "happened", .rumoured: "may have happened", .anticipated: "lies ahead",
      .delayed: "put off", .denied: "denied", .recap: "happened earlier", .none: "nothing",
    ],
    pushes: [
      .pushed: "pushed by hubs", .asked: "asked for", .lapsed: "lapsed", .failing: "failing",
    ])
}
