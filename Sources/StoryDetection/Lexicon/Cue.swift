/// What a word or phrase does to the status of the event beside it.
enum Cue: UInt8, CaseIterable, Sendable {
  /// Particles that negate the verb beside them: не, not.
  case not
  /// Negates a noun or what precedes: нет, no, yoxdur.
  case without
  /// "Yet", which makes a negation a delay: пока, ещё, yet, henüz.
  case yet
  /// Refuses, denies, rejects, overturns.
  case refuse
  /// Says that a statement is not true.
  case deny
  /// Puts off, holds up, keeps waiting.
  case delay
  /// Waits, expects, hopes.
  case await
  /// Demands, asks, urges.
  case demand
  /// Plans, promises, intends, prepares, threatens, discusses.
  case plan
  /// May, might, possibly.
  case may
  /// Must, is to.
  case must
  /// Will: will, будет.
  case will
  /// If, in case.
  case condition
  /// Whether, asks itself: ли, whether, mi.
  case whether
  /// Why, how: asks about what is a fact.
  case why
  /// Reportedly, sources say.
  case hedge
  /// Earlier, recall, last year.
  case earlier
  /// So that, in order to.
  case purpose
  /// Before, until, ahead of.
  case before
  /// After, following, since, because of.
  case after
  /// Managed to, succeeded: the infinitive beside it has happened.
  case success
  /// Took place, began, is over, was announced: the noun beside it has happened.
  case occurred
  /// Forms of to be that make a passive.
  case be
  /// Forms of to have.
  case have
  /// Who, which: what follows describes.
  case relative
  /// That: what follows was said.
  case that
  /// Tomorrow, next week, in the coming days.
  case soon
  /// Today, yesterday, just now: news even in a relative clause.
  case now
  /// A noun of a person near another: lawyer, brother, ally.
  case relation
  /// A person or body whose own word settles it: court, ministry, spokesman.
  case official
  /// Prepositions of a phrase that is no actor: against, about, of.
  case oblique
  /// The agent's preposition: by.
  case agent
  /// Begins another statement after a comma: but, and, а.
  case splitter
  /// Starts with: live, updates, as it happened.
  case live
  /// Speaks of such events in general: a lesson, a quiz, a psychologist's advice.
  case unreal
  /// A work of art or learning that such an event is told in: film, novel, exhibition.
  case work
  /// Beside a scene alone: it lies ahead.
  case ahead
  /// Beside a scene alone: it is not there yet.
  case lagging
  /// Beside a scene alone: it came to nothing.
  case failing

  var bit: UInt64 { 1 << UInt64(rawValue) }
}
