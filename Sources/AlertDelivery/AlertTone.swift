internal import StoryModel

/// How an alert wants to be felt: the colour, urgency and sign that services can show.
enum AlertTone {
  case news, doubt, quiet, warning, trouble

  init(_ type: AlertType) {
    self =
      switch type {
      case .reported, .confirmed, .partial: .news
      case .rumoured: .doubt
      case .postponed, .overdue, .reversed: .warning
      case .restored, .digest, .ping: .quiet
      case .blind, .endpointFailing, .endpointDisabled: .trouble
      }
  }

  /// Red, green and blue in 24 bits.
  var colour: Int {
    switch self {
    case .news: 0x2E7D32
    case .doubt: 0x6A7BA2
    case .quiet: 0x78909C
    case .warning: 0xEF8F00
    case .trouble: 0xC62828
    }
  }
}
