extension TimeLanguage {
  static let english = TimeLanguage(
    "en",
    signs: [
      ([.month(1)], "january jan"), ([.month(2)], "february feb"), ([.month(3)], "march mar"),
      ([.month(4)], "april apr"), ([.month(5)], "may"), ([.month(6)], "june jun"),
      ([.month(7)], "july jul"), ([.month(8)], "august aug"), ([.month(9)], "september sept sep"),
      ([.month(10)], "october oct"), ([.month(11)], "november nov"),
      ([.month(12)], "december dec"),
      ([.weekday(1)], "monday"), ([.weekday(2)], "tuesday"), ([.weekday(3)], "wednesday"),
      ([.weekday(4)], "thursday"), ([.weekday(5)], "friday"), ([.weekday(6)], "saturday"),
      ([.weekday(7)], "sunday"),
      ([.season(.spring)], "spring springtime"), ([.season(.summer)], "summer"),
      ([.season(.autumn)], "autumn fall"), ([.season(.winter)], "winter"),
      ([.unit(.day)], "day 24_hours"), ([.units(.day)], "days"), ([.unit(.week)], "week"),
      ([.units(.week)], "weeks"), ([.unit(.fortnight)], "fortnight"), ([.unit(.month)], "month"),
      ([.units(.month)], "months"), ([.unit(.year)], "year"), ([.units(.year)], "years"),
      ([.quarter], "quarter q"), ([.half], "half"),
      ([.by], "by no_later_than not_later_than"), ([.until], "until till before prior_to ahead_of"),
      ([.within], "within during over throughout no_more_than"),
      ([.after], "after following"),
      ([.notBefore], "no_earlier_than not_before not_until"),
      ([.early], "early beginning start"), ([.middle], "middle mid"),
      ([.end], "end close late"), ([.next], "next"), ([.this], "this current later_this"),
      ([.coming], "coming upcoming"), ([.few], "few several couple"),
      ([.newYear], "new_year new_year_s"), ([.today], "today tonight"), ([.tomorrow], "tomorrow"),
      ([.inclusive], "inclusive"), ([.or], "or"), ([.past], "last ago previous past since"),
      ([.at], "in on at from"),
      ([.link], "the of a an s st nd rd th to and 's between time"),
      ([.number(1)], "one first"), ([.number(2)], "two second"), ([.number(3)], "three third"),
      ([.number(4)], "four fourth"), ([.number(5)], "five fifth"), ([.number(6)], "six sixth"),
      ([.number(7)], "seven"), ([.number(8)], "eight"), ([.number(9)], "nine"),
      ([.number(10)], "ten"), ([.number(12)], "twelve"), ([.number(14)], "fourteen"),
      ([.number(15)], "fifteen"), ([.number(18)], "eighteen"), ([.number(20)], "twenty"),
      ([.number(30)], "thirty"), ([.number(60)], "sixty"), ([.number(90)], "ninety"),
    ],
    hedges: """
      may might could perhaps possibly probably likely hope hopes hoped hoping expected expects expect
      maybe approximately roughly guarantee guaranteed aims aim tentatively unlikely potentially
      should
      """,
    moves: """
      postpone* delay* adjourn* defer* reschedul* put_off pushed_back moved put_back shelved
      """,
    speech: """
      said says told announced reported stated added wrote noted confirmed explained promised according_to told
      """,
    anchors: """
      crash accident disaster incident tragedy event
      """,
    rules: """
      rules annex convention regulations standards under_icao protocol by_law under_the_law
      """,
    undated: """
      after once soon shortly in_due_course upon in_the_near_future as_soon_as pending awaiting when_the subject_to until_after only_when
      """,
    bodies: """
      ministry commission prosecutors government investigators regulator committee watchdog agency court
      """)
}
