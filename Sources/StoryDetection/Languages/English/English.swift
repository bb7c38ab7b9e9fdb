internal import StoryModel

extension Language {
  static let english = Language(
    code: .en, head: .first, cues: englishCues,
    kinds: englishJustice + englishDocuments + englishPolitics + englishEvents,
    turns: englishJusticeTurns + englishDocumentTurns + englishPoliticsTurns + englishEventTurns,
    outlooks: englishScenes,
    phases: [
      (.preliminary, "preliminary initial provisional exit_poll"),
      (.interim, "interim partial"),
      (.final, "final full definitive complete"),
    ],
    synonyms: [
      "approve back endorse pass adopt", "publish release issue unveil",
      "admit acknowledge accept concede", "pay compensate", "rule find decide", "sign ink seal",
      "agree accept approve", "kill gun_down shoot_dead slay murder assassinate",
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
    CueWords(
      .yet,
      "=yet =still =so_=far =till_=now =until_=now =in_=sight =years_=on =months_=on =weeks_=on"),
    CueWords(
      .refuse,
      """
      =baseless =untrue =fake =hoax =unfounded =fabricated =groundless =refusal =denial \
      =unlikely =opposes =veto =rejection =doubts =doubt =row =appeal_=against
      """,
      verbs: """
        refuse call_off deny reject decline block overturn quash veto oppose dismiss withdraw \
        withhold scrap rule_out resist avoid escape cancel fail abandon dispute halt prevent stop \
        void contest cancell retract shelve defeat snub thwart stall_on ditch fight annul revoke \
        rescind suspend drop_plan drop_plans decide_against pour_cold_water shoot_down knock_back \
        turn_down throw_out_offer throw_out_bid throw_out_challenge throw_out_petition throw_out_plea turn_away \
        rebuff spurn balk baulk fall_short come_to_nothing nix decide_against vote_against rule_against vote_down torpedo brush_off \
        brush_aside shrug_off wave_away defy laugh_off
        """),
    CueWords(
      .deny, "",
      verbs: """
        deny refute rubbish debunk pour_cold_water scotch brush_aside dismiss_reports \
        dismiss_rumours dismiss_claims quash_rumours reject_reports reject_claims knock_down_reports
        """),
    CueWords(
      .delay,
      """
      =still_=missing =still_=awaiting =still_=waiting =still_=in_=line =still_=no =still_=without \
      =on_=hold =on_=ice =behind_=schedule =inconclusive =stuck =weeks_=late =months_=late \
      =yet_=to =too_=early =too_=soon =elusive =deadlock =stalemate =impasse =delay =delays =late \
      =overdue =no_=nearer =no_=closer =no_=wiser =postponement =limbo =hold_=up =rescheduled_=for \
      =moved_=to_=january =moved_=to_=february =moved_=to_=march =moved_=to_=april =moved_=to_=may \
      =moved_=to_=june =moved_=to_=july =moved_=to_=august =moved_=to_=september \
      =moved_=to_=october =moved_=to_=november =moved_=to_=december =moved_=to_=next =pushed_=to \
      =shifted_=to
      """,
      verbs:
        """
        die_waiting hold_over leave_open hold_off scrub delay postpone defer adjourn push_back \
        put_off stall hold_up put_back prolong put_on_hold hold_back slip drag_on bog_down sit_on
        """
    ),
    CueWords(
      .await,
      """
      =hopes =hope =due =pending =ahead_=of =likely =expected =imminent =looming =forthcoming \
      =brace =braces =braced =bracing =verge =brink =cusp =on_=track =nears =closing_=in \
      =touching_=distance =closer_=to =close_=to =eyes =eyeing =eyed =countdown =prospects \
      =prospective =awaited =looks_=set =counting =search =hunt =manhunt =warrant =upcoming \
      =forecast =expectations =speculation =chances_=of =odds_=of
      """,
      verbs: "await expect anticipate hope wait predict near loom look_for"),
    CueWords(
      .demand,
      """
      =owes =owe =owed =ultimatum =lawsuit_=seeking =demand =demands =call =calls =plea =pleas \
      =pressure =petition =appeal_=for =appeals_=for =appeal_=to =appeals_=to =request =bid =push \
      =motion =campaign
      """,
      verbs: """
        demand urge ask request call_for call_on appeal_to seek want recommend press_for insist \
        lobby petition sue_for push_for march_for rally_for campaign_for \
        fight_for propose order tell beg plead_for beg_for appeal_for advise direct \
        require
        """),
    CueWords(
      .plan,
      """
      =race_=to =races_=to =racing_=to =race_=for =race_=against =in_=the_=race =pin_=hopes =brace \
      =looking_=to =in_=talks =resume_=talks =candidate =contender =plan =plans =set =ready =vow \
      =pledge =pledges =promise =threat =threats =prospect =chance =talks =proposal =proposals \
      =offer =offers =faces =risk =bill =draft =possible =poised =willing =prepared =committed \
      =bound =heads_=for =headed_=for =deadline =decision_=on =negotiations =negotiate =hearing =cleared_=for =cleared_=to \
      =staring_=at =stares_=at =stare_=at =go-ahead_=for =paves_=way =paving_=way =facing \
      =possibility =potential =proposed =planned =intention =intent =preparations =provides_=for \
      =provide_=for =providing_=for =in_=line_=for =in_=firing_=line =in_=the_=firing_=line
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
      .condition, "=if =unless =provided =in_=case =should_=it =even_=if =as_=long_=as"),
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
      =people_=with_=knowledge =person_=with_=knowledge =asked_=not_=to_=be_=named =declined_=to_=be_=named =not_=authorised_=to =not_=authorized_=to \
      =according_=to_=a_=post =was_=deleted =since_=deleted =word_=is =word_=in =talk_=is \
      =word_=has =word_=spread =rumour_=has =rumor_=has =has_=it_=that =social_=media_=posts =citing_=sources =claimed \
      =anonymous =unnamed =appears_=to =seems_=to =people_=close_=to =person_=close_=to \
      =sources_=close =source_=close =people_=briefed =person_=briefed =officials_=briefed
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
      =1950s =1960s =1970s =1980s =1990s =2000s =2010s =at_=the_=time =long_=ago =decades_=ago
      """),
    CueWords(.purpose, "=so_=that =in_=order"),
    CueWords(
      .before, "=before =until =ahead_=of =till =prior_=to =by_=the_=time =pending"),
    CueWords(
      .after, "=after =following =since =because =days_=after =in_=wake =despite =amid =over"),
    CueWords(.success, "=finally =forced =forces", verbs: "manage succeed"),
    CueWords(
      .occurred, "=under_=way =underway",
      verbs: """
        begin start take_place occur happen conclude confirm complete secure win make \
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
      "=today =yesterday =this_=week =this_=morning =overnight =at_=midnight =monday =tuesday =wednesday =thursday =friday =saturday =sunday =just"
    ),
    CueWords(
      .relation,
      """
      lawyer attorney brother sister wife husband son daughter father mother ally ally's =allies \
      colleague aide deputy accomplice co-star co-defendant driver bodyguard partner friend \
      supporter \
      predecessor successor neighbour relative spokesman spokeswoman assistant associate widow \
      uncle \
      nephew cousin rival girlfriend boyfriend =ex =fiance doctor adviser critic crew \
      =chief_=of_=staff =press_=secretary =campaign_=manager staffer stepson stepfather stepmother \
      =in-law fixer advisor =number_=two =private_=secretary =sister-in-law \
      =brother-in-law =son-in-law =daughter-in-law =running_=mate henchman mistress \
      loyalist protege confidant employee courier relatives =kin donor banker accountant \
      chauffeur gardener nanny maid housekeeper impersonator stalker
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
    CueWords(
      .ahead,
      """
      =inch =inches =inching =edge =edges =edging =closer =tenterhooks =nervously =nervous =looms \
      =deadline =crunch =showdown =in_=doubt =in_=the_=balance =at_=risk =on_=the_=cards \
      =on_=the_=table =all_=eyes =fingers_=crossed =countdown =decides =decide =decision =tonight \
      =next =scour =scours =scouring =comb =combs =combing =hunting =searching =search =hunt \
      =hopeful =optimistic =confident =close_=in =closes_=in =closing_=in =net_=tightens =narrows \
      =interviews =frontrunner =front-runner =tipped =favourite =odds =gears_=up =gear_=up \
      =gearing =prepare =prepares =preparing =poised =in_=line =in_=the_=frame =eve \
      =begins_=hearing =retire =retires =deliberate =deliberates =deliberating =deliberations \
      =mounts =mounting =grow =grows =growing =under_=fire =loom =looming =time_=running_=out \
      =hours_=away =vows =pending =bids =round_=the_=table =inching =moot =moots =mooted =signals \
      =signal =hints =hint =tries =trying =try =aims =urged =called_=on =under_=pressure =could \
      =fresh_=talks =draws_=near =nearing =awaiting =awaits =unless =bracing =lining_=up \
      =lined_=up =lines_=up =ballot =ballots =balloting =balloted =vote_=on =votes_=on =voting \
      =fan_=out =survey =surveying =tour =touring =seeks =seeking =wants =want =needs =need \
      =asks_=court =question =questions =sought =stake =wait =waits =waiting =dangles =head_=to \
      =heads_=to =begin =begins =start =starts =get_=under_=way =gets_=under_=way =probe =probes \
      =probing =investigating =examine =examining =looking_=into =quizzed =questioned
      """),
    CueWords(
      .lagging,
      """
      =no_=sign =no_=trace =no_=end =nowhere =remains_=a_=mystery =remain_=a_=mystery \
      =still_=a_=mystery =drags =drag =dragging =drags_=its_=feet =in_=limbo =weeks_=before \
      =months_=before =years_=before =no_=date =no_=timetable =left_=open =open-ended \
      =indefinitely =moved_=to =moved_=from =bumped =rescheduled =reschedule =reschedules \
      =extended =backlog =holds_=back =held_=back =die_=waiting =died_=waiting =in_=no_=hurry \
      =kicked_=into =long_=grass =foot-dragging =kick_=the_=can =not_=before =not_=until =stalled \
      =stalls =frozen =freezes =suspended =pauses =paused =pulled_=vote =pulls_=vote =slips \
      =slipped =months_=to =scrub =scrubs =scrubbed =scrubbing =grounded =holds_=off =hold_=off \
      =held_=off =held_=up =holds_=up =delayed =late =overdue =unresolved =no_=closer =drought
      """),
    CueWords(
      .failing,
      """
       =collapses =collapsed =stands_=firm =stand_=firm =stood_=firm =falls_=short =fall_=short \
       =fell_=short =dashed =dash =dashes =no_=way =door_=shut =doors_=shut =slams_=door =slam_=door =slammed_=door =innocent \
       =noses_=up =rules_=out =ruled_=out =rule_=out =rejects =rejected =turns_=down =turned_=down \
       =turn_=down =off_=the_=table =doomed =sunk =scuppered =scuppers =derailed =derails \
       =kills_=off =killed_=off =averted =avert =averts =spared =spares =let_=off =lets_=off \
       =walks_=free =stays_=put =digs_=in =dug_=in =fights_=on =fight_=on =vows_=to_=fight \
       =unmoved =defiant =goes_=on =falls_=through =fell_=through =broke_=down =breaks_=down \
       =walks_=away =walked_=away =won_=t =wouldn_=t =cannot =not_=guilty =protests_=innocence \
       =innocence =hoax =fake =mistrial =deadlock =deadlocked =hung_=jury =debunked =false =untrue \
       =pulls_=plug =pulled_=plug =locked_=up =upheld =upholds =voted_=down =votes_=down =defeat \
       =defeated =defeats =vetoes =vetoed =vetos =blocks =blocked =freezes =thrown_=out \
       =throws_=out =threw_=out =wipes_=out =wiped_=out =scraps =scrapped =shelves =shelved \
       =ditches =ditched =withdraws =withdrew =withdrawn
      """),
    CueWords(.live, "=live =updates =as_=it_=happened =liveblog =minute_=by_=minute =rolling"),
  ]
}
