internal import StoryModel

extension Language {
  static let english = Language(
    code: .en, head: .first, cues: englishCues,
    kinds: englishJustice + englishDocuments + englishPolitics + englishEvents,
    phases: [
      (.preliminary, "preliminary initial provisional exit_poll"),
      (.interim, "interim partial"),
      (.final, "final full definitive complete"),
    ],
    synonyms: [
      "approve back endorse pass adopt", "publish release issue unveil",
      "admit acknowledge accept concede", "pay compensate", "rule find decide", "sign ink seal",
      "agree accept approve",
    ],
    months: [
      "january|=jan", "february|=feb", "march|=mar", "april|=apr", "=may", "june|=jun", "july|=jul",
      "august|=aug", "september|=sept|=sep", "october|=oct", "november|=nov", "december|=dec",
    ],
    conjugate: EnglishVerb.forms)

  private static let englishCues = [
    CueWords(.not, "=not =never"),
    CueWords(
      .without,
      """
      =not_=one =not_=a_=single =unknown =unclear =no =without =zero =lack =nobody =none =nor \
      =neither =absence
      """),
    CueWords(.yet, "=yet =still =so_=far =until_=now =in_=sight =years_=on =months_=on =weeks_=on"),
    CueWords(
      .refuse,
      """
      =baseless =untrue =fake =hoax =unfounded =fabricated =groundless =refusal =denial \
      =unlikely =opposes =veto =rejection =doubts =doubt =row =appeal_=against
      """,
      verbs: """
        refuse call_off deny reject decline block overturn quash veto oppose dismiss withdraw \
        withhold scrap \
        rule_out resist avoid escape cancel fail abandon dispute halt prevent stop void contest \
        cancell \
        retract shelve defeat snub thwart stall_on ditch fight annul revoke rescind suspend \
        drop_plan drop_plans decide_against pour_cold_water shoot_down knock_back turn_down \
        rebuff spurn balk baulk \
        nix decide_against vote_against rule_against vote_down torpedo
        """),
    CueWords(.deny, "", verbs: "deny refute rubbish debunk"),
    CueWords(
      .delay,
      """
      =still_=missing =still_=awaiting =still_=waiting =still_=no =still_=without =on_=hold \
      =on_=ice =behind_=schedule =inconclusive =stuck =weeks_=late =months_=late =yet_=to \
      =too_=early =elusive =deadlock =stalemate =impasse =delay =delays =late =overdue \
      =postponement =limbo =hold_=up
      """,
      verbs:
        """
        scrub delay postpone defer adjourn push_back put_off stall hold_up put_back prolong \
        put_on_hold hold_back slip drag_on bog_down sit_on
        """
    ),
    CueWords(
      .await,
      """
      =hopes =hope =due =pending =ahead_=of =likely =expected =imminent =looming =forthcoming \
      =brace =braces =bracing =verge =brink =cusp =on_=track =nears =closing_=in \
      =touching_=distance =closer_=to =close_=to =eyes =eyeing =eyed =countdown =prospects \
      =prospective =awaited =looks_=set =counting =search =hunt =manhunt =warrant =upcoming \
      =forecast =expectations =speculation
      """,
      verbs: "await expect anticipate hope wait predict near loom"),
    CueWords(
      .demand,
      """
      =ultimatum =lawsuit_=seeking =demand =demands =call =calls =plea =pleas =pressure \
      =petition =appeal =request =bid =push \
      =motion =campaign
      """,
      verbs: """
        demand urge ask request call_for seek want recommend press_for insist lobby petition \
        push_for \
        propose order tell beg plead_for beg_for appeal_for advise direct require
        """),
    CueWords(
      .plan,
      """
      =race =races =racing =pin_=hopes =brace =looking_=to =in_=talks =resume_=talks =candidate \
      =contender =plan =plans =set =ready =vow =pledge =pledges =promise =threat =threats \
      =prospect =chance \
      =talks =proposal =proposals =offer =offers =faces =risk =bill =draft =possible =poised \
      =willing =prepared =committed =bound =deadline =decision_=on =negotiations =negotiate \
      =hearing \
      =facing =possibility =potential =proposed =planned =intention =intent =preparations
      """,
      verbs: """
        plan promise vow pledge intend prepare threaten consider discuss agree offer aim mull \
        weigh \
        face announce_plan propose negotiate debate commit risk warn threaten ponder mull_over \
        toy_with contemplate eye weigh_up draft decide guarantee try review \
        vote_for vote_to vote_on examine study explore prepare_to look_to schedule pencil_in \
        move_to discuss
        """),
    CueWords(
      .may,
      "=may =might =could =can =would =possibly =perhaps =maybe =potentially =cannot =possible"),
    CueWords(.must, "=must =should =ought =needs =need =has_=to =have_=to"),
    CueWords(.will, "=will =shall =ll =won"),
    CueWords(
      .condition, "=if =unless =provided =in_=case =should_=it =even_=if =as_=long_=as =were_=to"),
    CueWords(.whether, "=whether"),
    CueWords(.why, "=why =how =what =who"),
    CueWords(
      .hedge,
      """
      =reportedly =rumours =rumour =rumors =rumor =unconfirmed =apparently =supposedly =sources \
      =source =insiders =insider =speculation =purportedly =leaked =seemingly =rumored =rumoured \
      =said_=to =thought_=to =believed_=to =understood_=to =reported_=to =rumoured_=to \
      =rumored_=to =talk_=that =chatter =whispers =whisper =seem_=to =appear_=to =tipster \
      =people_=familiar =person_=familiar =officials_=familiar =on_=condition_=of_=anonymity \
      =unofficially =unofficial =suggest =suggests =claims =claim =unverified \
      =anonymous =unnamed =appears_=to =seems_=to
      """),
    CueWords(
      .earlier,
      """
      =earlier =previously =last_=year =last_=month =ago =years_=ago =months_=ago =back_=in \
      =formerly \
      =last_=december =last_=january =last_=summer =last_=autumn =last_=spring =last_=winter \
      =last_=october =last_=november =last_=march =last_=april =last_=june =last_=july \
      =last_=august \
      =last_=september =last_=february =anniversary =once =originally =remember =recalled \
      =years_=later \
      =years_=after =months_=after =year_=after =a_=decade =have_=already =has_=already \
      =had_=already =in_=the_=past =since_=then \
      =at_=the_=time =long_=ago =decades_=ago
      """),
    CueWords(.purpose, "=so_=that =in_=order"),
    CueWords(
      .before, "=before =until =ahead_=of =till =prior_=to =by_=the_=time =pending"),
    CueWords(
      .after, "=after =following =since =because =days_=after =in_=wake =despite =amid =over"),
    CueWords(.success, "=finally", verbs: "manage succeed"),
    CueWords(
      .occurred, "=under_=way =underway",
      verbs: """
        begin start take_place occur happen conclude end confirm complete secure win make \
        come_into \
        announce follow see hand finish deliver prompt force
        """),
    CueWords(.be, "=be =is =are =was =were =been =being =gets =get =got =am =re"),
    CueWords(.have, "=has =have =had =having =ve"),
    CueWords(.relative, "=who =which =whose =whom =where"),
    CueWords(.that, "=that"),
    CueWords(
      .soon,
      """
      =tomorrow =soon =next_=week =next_=month =next_=year =later_=this =coming_=days \
      =coming_=weeks \
      =shortly =later_=today =in_=the_=coming =by_=the_=end =weeks_=away =days_=away
      """),
    CueWords(
      .now,
      "=today =yesterday =monday =tuesday =wednesday =thursday =friday =saturday =sunday =just"),
    CueWords(
      .relation,
      """
      lawyer attorney brother sister wife husband son daughter father mother ally ally's =allies \
      colleague aide deputy accomplice co-star co-defendant driver bodyguard partner friend \
      supporter \
      predecessor successor neighbour relative spokesman spokeswoman assistant associate widow \
      uncle \
      nephew cousin rival girlfriend boyfriend =ex =fiance doctor adviser critic crew
      """),
    CueWords(
      .official,
      """
      court judge prosecutor police ministry government minister president parliament commission \
      officially spokesman spokesperson authority official regulator committee department
      """),
    CueWords(
      .oblique,
      """
      =against =to =in =from =for =on =over =about =of =with =into =at =near =under =between \
      =towards =outside
      """),
    CueWords(.splitter, "=but =although =though =while =whereas =as =and_=that =however"),
    CueWords(.live, "=live =updates =as_=it_=happened =liveblog =minute_=by_=minute =rolling"),
  ]
}
