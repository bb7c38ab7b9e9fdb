internal import ArgumentParser

/// Which configuration a command reads.
struct ConfigOption: ParsableArguments {
  @Option(
    name: .customLong("config"),
    help: ArgumentHelp(
      "The configuration.",
      discussion: "Without it ./config.json, else /etc/storywatch/config.json.",
      valueName: "path"),
    completion: .file(extensions: ["json"]))
  var path: String?
}
