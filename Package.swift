// swift-tools-version: 6.2
import PackageDescription

// One section for each target with its test target; order: pure middle, edges, where they meet.

let strict: [SwiftSetting] = [
  .swiftLanguageMode(.v6),
  .treatAllWarnings(as: .error),
  .enableUpcomingFeature("ExistentialAny"),
  .enableUpcomingFeature("InternalImportsByDefault"),
  .enableUpcomingFeature("MemberImportVisibility"),
]

let package = Package(
  name: "storywatch",
  products: [
    .library(name: "ArticleModel", targets: ["ArticleModel"]),
    .executable(name: "storywatch", targets: ["storywatch"]),
    .executable(name: "storywatch-lab", targets: ["storywatch-lab"]),
  ],
  dependencies: [
    .package(url: "https://github.com/groue/GRDB.swift", from: "7.10.0"),
    .package(url: "https://github.com/apple/swift-argument-parser", from: "1.8.2"),
    .package(url: "https://github.com/apple/swift-collections", from: "1.6.0"),
    .package(url: "https://github.com/apple/swift-crypto", from: "4.5.2"),
    .package(url: "https://github.com/apple/swift-log", from: "1.16.2"),
    .package(url: "https://github.com/hummingbird-project/hummingbird", from: "2.28.1"),
  ],
  targets: [
    // C libraries: headers, and inline functions where C varargs cannot be called from Swift.
    .systemLibrary(
      name: "CCurl", pkgConfig: "libcurl", providers: [.apt(["libcurl4-openssl-dev"])]),
    .systemLibrary(name: "CLinux"),
    .systemLibrary(name: "CStemmer", providers: [.apt(["libstemmer-dev"])]),
    .systemLibrary(
      name: "CXML2", pkgConfig: "libxml-2.0", providers: [.apt(["libxml2-dev"])]),

    // Pure: values in, values out.
    .target(name: "ArticleModel", swiftSettings: strict),
    .testTarget(
      name: "ArticleModelTests", dependencies: ["ArticleModel"], swiftSettings: strict),

    .target(
      name: "StoryModel",
      dependencies: ["ArticleModel", .product(name: "Crypto", package: "swift-crypto")],
      swiftSettings: strict),
    .testTarget(
      name: "StoryModelTests", dependencies: ["ArticleModel", "StoryModel"],
      swiftSettings: strict),

    .target(
      name: "FeedParsing", dependencies: ["ArticleModel", "CXML2"], swiftSettings: strict),
    .testTarget(
      name: "FeedParsingTests", dependencies: ["ArticleModel", "FeedParsing"],
      resources: [.copy("Fixtures")], swiftSettings: strict),

    .target(
      name: "StoryDetection", dependencies: ["ArticleModel", "CStemmer", "StoryModel"],
      swiftSettings: strict),
    .testTarget(
      name: "StoryDetectionTests", dependencies: ["ArticleModel", "StoryDetection", "StoryModel"],
      exclude: ["Cases"], swiftSettings: strict),

    .target(
      name: "AlertDelivery",
      dependencies: ["StoryModel", .product(name: "Crypto", package: "swift-crypto")],
      swiftSettings: strict),
    .testTarget(
      name: "AlertDeliveryTests", dependencies: ["AlertDelivery", "StoryModel"],
      resources: [.copy("Golden")], swiftSettings: strict),

    // Edges: they move bytes and keep rows, and decide nothing.
    .target(name: "DispatchActors", swiftSettings: strict),

    .target(
      name: "HTTPTransport",
      dependencies: [
        "CCurl", "CLinux", "DispatchActors",
        .product(name: "DequeModule", package: "swift-collections"),
      ],
      swiftSettings: strict),
    .testTarget(
      name: "HTTPTransportTests", dependencies: ["HTTPTransport"], swiftSettings: strict),

    .target(
      name: "StateStore",
      dependencies: ["ArticleModel", "StoryModel", .product(name: "GRDB", package: "GRDB.swift")],
      swiftSettings: strict),
    .testTarget(
      name: "StateStoreTests",
      dependencies: [
        "ArticleModel", "StateStore", "StoryModel",
        .product(name: "GRDB", package: "GRDB.swift"),
      ],
      swiftSettings: strict),

    .target(
      name: "StatusPage",
      dependencies: [
        "StateStore", "StoryModel", .product(name: "Hummingbird", package: "hummingbird"),
      ],
      swiftSettings: strict),
    .testTarget(
      name: "StatusPageTests", dependencies: ["StateStore", "StatusPage", "StoryModel"],
      swiftSettings: strict),

    .target(
      name: "HubCallback",
      dependencies: [
        .product(name: "Crypto", package: "swift-crypto"),
        .product(name: "Hummingbird", package: "hummingbird"),
      ],
      swiftSettings: strict),
    .testTarget(
      name: "HubCallbackTests", dependencies: ["HubCallback"], swiftSettings: strict),

    // Where they meet.
    .target(
      name: "StorywatchDaemon",
      dependencies: [
        "AlertDelivery", "ArticleModel", "CLinux", "DispatchActors", "FeedParsing",
        "HTTPTransport", "HubCallback", "StateStore", "StatusPage", "StoryDetection", "StoryModel",
        .product(name: "HeapModule", package: "swift-collections"),
        .product(name: "Logging", package: "swift-log"),
      ],
      swiftSettings: strict),
    .testTarget(
      name: "StorywatchDaemonTests",
      dependencies: [
        "AlertDelivery", "ArticleModel", "FeedParsing", "HTTPTransport", "HubCallback",
        "StateStore", "StatusPage", "StoryDetection", "StoryModel", "StorywatchDaemon",
        .product(name: "Crypto", package: "swift-crypto"),
        .product(name: "Logging", package: "swift-log"),
      ],
      swiftSettings: strict),

    .executableTarget(
      name: "storywatch",
      dependencies: [
        "AlertDelivery", "ArticleModel", "FeedParsing", "HTTPTransport", "StateStore",
        "StatusPage", "StoryDetection", "StoryModel", "StorywatchDaemon",
        .product(name: "ArgumentParser", package: "swift-argument-parser"),
        .product(name: "Logging", package: "swift-log"),
      ],
      swiftSettings: strict),

    .executableTarget(
      name: "storywatch-lab",
      dependencies: [
        "ArticleModel", "FeedParsing", "HTTPTransport", "StateStore", "StatusPage",
        "StoryDetection", "StoryModel", "StorywatchDaemon",
        .product(name: "ArgumentParser", package: "swift-argument-parser"),
      ],
      swiftSettings: strict),
  ]
)
