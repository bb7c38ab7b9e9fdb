/// What the form of a word tells of the event that it names.
enum Form: UInt8, Sendable {
  /// A noun, an adjective, or any word that is not inflected here.
  case plain
  /// A finite past: опубликовал, resigned, açıkladı.
  case past
  /// A passive that says it is done: опубликован, açıklandı.
  case passive
  /// A perfect that ends a clause or stands as an attribute: жарияланған, açıklanmış.
  case perfect
  /// A past known by hearsay: кетіпті, gitmiş.
  case hearsay
  /// An English form that is either past or participle.
  case pastOrParticiple
  /// The present of a perfective headline: quits; or of an imperfective verb: публикует.
  case present
  /// An English bare form: infinitive, plural present, or noun.
  case base
  case future
  /// May be: açıklanabilir, dərc oluna (bilər).
  case potential
  /// Must be: açıklanmalı.
  case necessity
  case conditional
  case infinitive
  /// Imperative and optative: опубликуйте, açıklansın.
  case wish
  /// A participle that stands for an attribute: арестованный, tutuklanan.
  case attribute
  /// опубликовав, publishing, açıklayarak.
  case gerund
  /// A noun made of the verb: опубликование, açıklanması.
  case nominal
  /// A noun clause that takes the event for a fact: açıklandığını.
  case fact
  /// The past of an imperfective verb, the pluperfect: background.
  case backgroundPast
  /// After it: açıklandıktan sonra.
  case afterwards
  case negatedPast, negatedFuture, negatedNominal

  /// Whether it tells of what will, may or must be.
  var liesAhead: Bool { self == .future || self == .potential || self == .necessity }
}
