internal import StoryModel

extension MessageLanguage {
  package static let english = MessageLanguage(
    code: "en",
    quotes: ("“", "”"),
    headlines: [
      .reported: "Reported", .confirmed: "Confirmed", .rumoured: "Rumoured",
      .partial: "In part", .postponed: "Postponed", .overdue: "Overdue",
      .reversed: "Taken back", .blind: "Not covered", .restored: "Covered again",
      .digest: "Digest", .endpointFailing: "Endpoint failing",
      .endpointDisabled: "Endpoint disabled", .ping: "Test from Storywatch",
    ],
    kinds: [
      "report-published": "publication of the %report",
      "results-declared": "announcement of the results",
      "verdict": "verdict", "sentence": "sentence", "charged": "charges",
      "arrest": "arrest", "release": "release", "compensation-paid": "payment of compensation",
      "damage-assessed": "assessment of the damage", "resignation": "resignation",
      "appointment": "appointment", "agreement-signed": "signing of the agreement",
      "ratified": "ratification", "in-force": "entry into force", "ceasefire": "ceasefire",
      "election-result": "election result", "date-set": "setting of the date",
      "cancelled": "cancellation", "strike-started": "start of the strike",
      "strike-ended": "end of the strike", "recall": "recall", "fine": "fine",
      "ban-imposed": "ban", "ban-lifted": "lifting of the ban",
      "cause-named": "naming of the cause", "recorders-found": "finding of the recorders",
      "case-closed": "closing of the case", "charges-dropped": "dropping of the charges",
      "accession": "accession", "launch": "launch", "found": "finding",
      "admission": "admission of responsibility", "apology": "apology",
      "vote-passed": "passing of the vote", "deal-reached": "deal",
    ],
    phases: [.preliminary: "preliminary ", .interim: "interim ", .final: "final "],
    phaseNames: [
      .preliminary: "preliminary stage", .interim: "interim stage", .final: "final stage",
    ],
    months: [
      "January", "February", "March", "April", "May", "June", "July", "August", "September",
      "October", "November", "December",
    ],
    event: { type, official in
      switch type {
      case .reported where official: "It has happened, says the body itself."
      case .reported: "It is reported to have happened."
      case .confirmed where official: "It has happened: confirmed officially."
      case .confirmed: "It has happened: independent publishers say so."
      case .rumoured: "It may have happened. This is a rumour, not yet a report."
      case .partial: "An earlier stage of it has happened."
      case .postponed: "The promised date has moved."
      case .overdue: "It was to happen by now, and nobody has reported it."
      case .reversed: "An earlier report of it was denied, withdrawn or corrected."
      case .blind: "This story is not covered at the moment: news of it could be missed."
      case .restored: "This story is covered again."
      case .digest: "Nothing new of what is awaited."
      case .endpointFailing: "Alerts are not getting through to one of the endpoints."
      case .endpointDisabled: "One of the endpoints gets no more alerts until it is mended."
      case .ping: "This is a test. Nothing has happened."
      }
    },
    first: { publisher, time in "First to say so: \(publisher), \(time)." },
    source: { publisher, time in "Source: \(publisher), \(time)." },
    others: { publishers in "Then also: \(publishers)." },
    firmness: { count, official in
      if official { return "Firm: an official source." }
      return count == 1
        ? "Not confirmed yet: 1 publisher says so."
        : "Firm: \(count) independent publishers say so."
    },
    promised: { was, now in "Promised before: \(was). Promised now: \(now)." },
    passed: { day in "It was due: \(day)." },
    unknownDay: "no date",
    stillAwaited: { phase in "Still awaited: the \(phase)." },
    undoes: { alert in "This takes back alert \(alert)." },
    atStart: "It was found when the watch of this story began, so it may be old news.",
    test: "test",
    endpoint: { id in "Endpoint: \(id)." },
    readMore: "Read the article",
    watch: EnglishWatch()
  )
}
