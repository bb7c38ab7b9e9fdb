internal import StoryModel

// News that a headline has from the press alone.
extension Look {
  /// The word before a colon for the press or for unnamed people: "СМИ: …", "Yerel basın: Taraflar
  /// ateşkese vardı".
  var unnamedPress: Int? {
    guard isTitle, let press = Self.press[language] else { return nil }
    return field.tokens.indices.prefix(4).first { index in
      press.contains(word(index)) && index + 1 < mention.head
        && index + 1 < field.tokens.count && field.tokens[index + 1].kind == .divider
    }
  }

  private static let press: [LanguageCode: Set<String>] = [
    .ru: ["сми"], .en: ["media"],
    .az: [
      "mətbuat", "mətbuatı", "media", "mediası", "kiv", "kıv", "ki̇v", "qəzetlər", "ekzitpol",
    ],
    .kk: ["баспасөз", "баспасөзі", "медиа", "газеттер", "экзитпол", "бақ", "сми"],
    .tr: [
      "basın", "basını", "medya", "medyası", "media", "gazeteleri", "gazeteler", "anketi",
    ],
  ]
}
