extension Language {
  /// Offices, treaties, laws and votes.
  static let englishPolitics: [KindWords] = [
    KindWords(
      "resignation", example: "Prime minister resigns after no-confidence vote",
      .verbs("resign"),
      .verbs("quit", except: "=smoking =eu =social =twitter"),
      .verbs("step_down stand_down step_aside bow_out step_back stand_aside abdicate"),
      .verbs("call", "=it_=quits =time_=on", except: "=band =couple =marriage =engagement"),
      .verbs("fall", "=on_=sword =on_=his_=sword =on_=her_=sword"),
      .verbs("hand_in give", "=notice"),
      .states(
        """
        =by_=mutual_=consent =parts_=company =part_=company =parts_=ways =part_=ways =parted_=ways \
        =parted_=company =relieved_=of =falls_=on_=sword
        """),
      .verbs("tender submit offer announce hand_in accept give", "resignation =departure =notice"),
      .verbs("announce", "=he_=is_=leaving =exit"),
      .verbs("throw", "=in_=towel"),
      .verbs("walk", "=away_=from_=post =out_=of_=cabinet =away_=from_=job"),
      .prospects("go", "=pressure =calls =should =must =urged =urges"),
      .contrary("go_nowhere survive fight_on soldier_on stay_put dig_in battle_on brazen_out"),
      .verbs(
        "fire sack oust dismiss remove axe boot eject force_out drum_out show_the_door",
        """
        minister =chief =boss =head =ceo =director =premier =president =coach =manager =leader \
        =governor =commissioner =from_=office =from_=post =secretary =general =commander =mayor \
        =chairman =editor =adviser =as
        """
      ),
      .verbs(
        "leave vacate relinquish depart exit give_up", "=post =office =role =job =cabinet =position"
      ),
      .verbs("relieve strip", "=of_=duties =of_=post =of_=command"),
      .contrary("stay_on cling_on", "=as =office =post =power =job"),
      .nouns("resignation departure"),
      .things("resignation", except: "=letter")),
    KindWords(
      "appointment", example: "President appoints new central bank governor",
      .verbs("appoint", ""),
      .verbs(
        """
        name pick choose select confirm elect install hire unveil promote elevate draft_in \
        recruit parachute
        """,
        """
        =as =chief =head =ceo =director =minister =ambassador =judge =justice =premier \
        =prime_=minister =coach =manager =chair =chairman =secretary =governor =successor =boss \
        =leader =attorney_=general =envoy =commander =commissioner =captain =chancellor \
        =archbishop =president =editor =conductor =speaker =curator =principal =dean =provost \
        =moderator =vice-chancellor =bishop =to_=manage =to_=run =to_=lead =to_=head =watchdog =ombudsman \
        =regulator
        """,
        except: "=victim =victims =suspect =cause =date"),
      .verbs("swear_in", ""),
      .verbs(
        "sworn become assume",
        """
        =top_=job =charge =the_=job =helm =office =new_=chief =new_=head =prime_=minister \
        =president =chancellor =ceo =new_=leader
        """,
        except: ""),
      .verbs("take get land", "=top_=job =charge =the_=job =helm =office", except: ""),
      .verbs(
        "get gain welcome have",
        """
        =new_=boss =new_=chief =new_=head =new_=leader =new_=manager =new_=coach =new_=ceo \
        =new_=prime_=minister =new_=chair =new_=president =new_=editor =new_=director \
        =new_=chairman =new_=governor =first_=female =first_=woman =new_=commissioner =new_=pm
        """,
        except: "=interview =letter =email =deadline =power =car =no =yet =not"),
      .states(
        """
        =to_=head =to_=lead =to_=chair =to_=take_=over =to_=succeed =to_=replace =to_=run \
        =to_=become =to_=manage =to_=captain =to_=coach
        """,
        "=announces =announced =confirms =confirmed =announce =confirm",
        except: "=race =expected =talks =could =may =likely"),
      .verbs("take_over", "=as =role =reins =at_=helm"),
      .verbs("tap", "=as =to_=lead =to_=head =to_=run"),
      .verbs("take", "=charge_=of =helm =up_=post"),
      .pledges("nominate shortlist propose", except: "=oscar =award =prize"),
      .pending(
        """
        =front_=runner =frontrunner =shortlist =contenders =in_=running =tipped \
        =who_=will_=be_=next =without_=a =search_=for_=new
        """
      ),
      .states(
        "=sworn_=in =takes_=over_=as =named_=new =sworn_=as",
        except: "=hotspot =hotspots =species =suspect =victim"),
      .nouns("appointment nomination", except: "=doctor"),
      .things(
        "appointment nominee =successor =permanent_=secretary =new_=chief =next_=head =new_=head")),
    KindWords(
      "agreement-signed", example: "Leaders sign peace agreement in Washington",
      .verbs(
        "sign ink initial conclude seal",
        """
        =agreement =deal =treaty =accord =pact =memorandum =contract =mou =agreements =accords \
        =treaties =pacts =deals =contracts =mous =declaration =peace_=deal =truce =protocol \
        =convention =charter =partnership =framework
        """
      ),
      .verbs(
        "put", "=names_=to =signatures_=to =name_=to =pen_=to_=paper =signature_=to"),
      .nouns("signing signature", "=agreement =deal =treaty =accord =pact =memorandum"),
      .contrary("pull_out back_out walk_away renege", "=agreement =deal =treaty =accord =pact"),
      .contrary("reject torpedo", "=agreement =deal =treaty =accord =pact"),
      .things("=agreement =deal =treaty =accord =pact")),
    KindWords(
      "ratified", example: "Parliament ratifies trade treaty",
      .verbs("ratify"),
      .verbs("complete", "=ratification"),
      .verbs(
        """
        give_nod give_approval give_assent give_consent give_backing give_green_light \
        give_blessing give_go-ahead nod_through wave_through rubber-stamp green-light
        """, "=treaty =convention =accord =pact =protocol =charter =agreement"),
      .verbs("clear overcome pass", "=last_=hurdle =final_=hurdle =final_=stage", except: "=exam"),
      .verbs(
        "approve endorse pass back vote_through clear",
        "=treaty =convention =accord =pact =protocol =charter =agreement",
        except: "=cabinet =ministers =shareholders =workers =union =members"),
      .verbs(
        "give",
        """
        =approval_=to =final_=approval =consent_=to =assent
        """, except: "=bill =law =budget"),
      .contrary(
        "vote_down reject defeat block", "=treaty =convention =accord =pact =deal =agreement"),
      .nouns("ratification"),
      .things("ratification")),
    KindWords(
      "in-force", example: "New data law comes into force",
      .verbs(
        "come enter go take pass",
        "=into_=force =into_=effect =effect =in_=force =into_=operation =into_=law",
        except: "=air =police"),
      .states(
        "=now_=in_=force =in_=force_=from_=today =is_=in_=force =is_=in_=effect =are_=in_=force",
        except: "=until =still =if"),
      .verbs("begin start", "=ceasefire =law =ban =truce =rules =sanctions"),
      .verbs("kick_in"),
      .verbs(
        "come_in",
        """
        =law =laws =rule =rules =levy =tax =charge =charges =ban =limit =measures =curbs =fee \
        =fees =regulations =requirement =tariffs =restrictions
        """, except: "=for =first =last"),
      .states(
        "=as_=of_=today =from_=today =starting_=today =as_=from_=today =since_=midnight",
        """
        =law =laws =rule =rules =tax =vat =levy =ban =limit =must =pay =need =fines =drivers \
        =motorists =illegal =banned =fee =fees =charge =licence =permit =visa =tariffs =allowed \
        =forbidden
        """),
      .states(
        """
        =now_=a_=crime =now_=an_=offence =now_=a_=criminal_=offence =now_=compulsory \
        =now_=mandatory =now_=a_=legal_=requirement =now_=against_=the_=law =now_=banned \
        =now_=legal =now_=outlawed
        """),
      .verbs("become", "=law =effective =mandatory =compulsory =illegal =offence =binding"),
      .verbs("apply", "=from_=today =from_=midnight"),
      .states("=is_=now_=law =now_=illegal =it_=is_=an_=offence =now_=law =is_=now_=illegal"),
      .nouns("=in_=force"),
      .verbs("implement enforce"),
      .nouns("=entry_=into_=force"),
      .things("=entry_=into_=force =into_=force")),
    KindWords(
      "ceasefire", example: "Israel and Hamas agree ceasefire",
      .verbs(
        """
        agree announce declare reach sign accept begin broker approve call hold take clinch \
        secure strike back
        """,
        "ceasefire =truce =cease_=fire =cessation =armistice", except: "=calls_=for =call_=for"),
      .verbs(
        "halt suspend cease stop end", "=hostilities =fighting =firing =shelling =bombardment"),
      .verbs(
        "agree declare announce reach accept order",
        """
        =halt_to_fighting =halt_to_hostilities =halt_in_fighting =end_to_fighting \
        =end_to_hostilities =pause_in_fighting =pause_in_hostilities =stop_to_fighting
        """),
      .verbs("fall", "=silent", except: "=crowd =audience"),
      .verbs("silence", "=guns"),
      .pending("=truce_=talks =ceasefire_=talks =race_=to", "ceasefire truce"),
      .verbs("lay_down", "=arms =weapons"),
      .tells("stop cease end halt", "=fighting =hostilities =shelling =bombardment =war =guns"),
      .verbs("agree", "=to_=stop_=shooting =to_=stop_=fighting =humanitarian_=pause =pause"),
      .contrary("break violate reject collapse shatter unravel", "ceasefire =truce"),
      .nouns("ceasefire truce armistice"),
      .things("ceasefire truce =cease_=fire")),
    KindWords(
      "ban-imposed", example: "Government bans disposable vapes",
      .verbs("ban prohibit outlaw", except: "=ki_=moon"),
      .verbs(
        "impose introduce slap place enact announce bring_in clamp issue",
        "=ban =embargo =sanctions =moratorium =restrictions =prohibition"),
      .verbs(
        "bar",
        """
        =vapes =e-cigarettes =imports =exports =alcohol =tourists =foreigners =phones \
        =smartphones =drones =cars =lorries =fishing =hunting =ships =flights =app
        """, except: "=behind_=bars =chocolate"),
      .verbs(
        "suspend halt", "=licence =license =imports =exports =fishing =sales =adoptions",
        except: "=strike =lifted"),
      .verbs("bar", "=from =entry =competing", except: "=behind_=bars"),
      .verbs("hand", "=suspension =ban", except: "=suspended =lift =lifted"),
      .verbs("forbid criminalise criminalize"),
      .verbs("make", "=illegal =offence"),
      .verbs(
        "shut",
        """
        =out_=of =women_=out =girls_=out =door_=on =doors_=on =men_=out
        """, except: "=strike =storm =fire =office =flood"),
      .verbs("close slam", "=door_=on =doors_=on =door_=to =doors_=to", except: "=talks =deal"),
      .verbs("draw", "=line_=under", except: "=affair =scandal"),
      .verbs("order", "=off_=shelves =off_=the_=air =blocked"),
      .verbs("pull", "=plug_=on"),
      .verbs(
        "block suspend halt",
        "=imports =exports =flights =app =apps =access =messenger =platform =website"),
      .contrary("lift overturn", "=ban =embargo =sanctions"),
      .nouns("=ban =embargo =prohibition", except: "=lift"),
      .things("=ban =embargo")),
    KindWords(
      "ban-lifted", example: "EU lifts ban on chicken imports",
      .verbs(
        """
        lift end remove overturn scrap drop revoke rescind ease repeal reverse waive axe abolish \
        strike_down suspend relax
        """,
        """
        =ban =bans =embargo =sanctions =moratorium =restrictions =suspension =prohibition \
        =curfew =curb =curbs =block_=on =blockade
        """),
      .verbs("unban"),
      .verbs(
        "ease relax loosen lift", "=rules =curbs =limits", except: "=interest =tax =rate =rates"),
      .verbs("let allow", "=back_=in =return =back_=into =in_=again =to_=return =to_=resume"),
      .verbs("give get", "=green_=light =all-clear", except: "=bill =law =project =plan =takeover"),
      .verbs(
        "restore reinstate reopen", "=access =twitter =tiktok =app =site =border =services =imports"
      ),
      .verbs("remove take strike", "=blacklist =sanctions_=list =from_=list =off_=list"),
      .states("=free_=to_=compete =free_=to_=play =free_=to_=race =eligible_=again"),
      .verbs(
        "resume reopen",
        "=fishing =hunting =grounds =whaling =imports =exports =flights =border =market =trade"),
      .verbs("allow permit let", "=again =back =return", except: "=not"),
      .verbs("unfreeze unblock"),
      .contrary("stay remain", "=ban =embargo =sanctions =suspension =in_=place"),
      .contrary("extend keep maintain uphold", "=ban =embargo =sanctions =restrictions"),
      .nouns("lifting removal =end", "=ban =embargo =sanctions =restrictions"),
      .things("=lifting_=of =end_=to_=ban =end_=to_=embargo")),
    KindWords(
      "accession", example: "Finland joins Nato",
      .verbs(
        "join enter accede",
        """
        =customs_=union =nato =eu =european_=union =union =wto =bloc =brics =alliance =treaty \
        =accord =organisation =organization =eurozone =schengen =member =council
        """
      ),
      .verbs("become", "=member =full_=member =31st =32nd"),
      .verbs(
        "welcome",
        """
        =into_=fold =into_=eu =into_=nato =into_=bloc =as_=member =as_=full_=member =into_=club \
        =as_=11th_=member =as_=newest_=member =to_=nato =into_=alliance =into_=union
        """),
      .verbs("adopt", "=euro"),
      .verbs(
        "become",
        "=country_=to_=use =country_=to_=join =nation_=to_=join =newest_=member =latest_=member =latest_=country"
      ),
      .verbs("admit accept", "=customs_=union =nato =eu =member =bloc =brics"),
      .pledges("apply invite"),
      .pending(
        "=be_=in_=the_=eu =be_=in_=nato =application_=to_=join =bid_=to_=join =candidate_=status"),
      .verbs("become", "=member", except: "=of_=parliament"),
      .nouns("accession membership =entry", except: ""),
      .things("accession membership")),
    KindWords(
      "vote-passed", example: "MPs approve climate bill",
      .verbs(
        "pass approve adopt back endorse clear enact",
        """
        =bill =law =motion =resolution =budget =amendment =legislation =act =reform =reforms \
        =plan =measure =package =deal =referendum =constitution =treaty =bailout =levy \
        =lawmakers =mps =senators =deputies =senate =congress =parliament =house =assembly \
        =bundestag =knesset
        """,
        except: "=away =exam =committee =president_=approves =president_=signs =tribute"),
      .verbs("sail", "=through"),
      .verbs("say", "=yes_=to", except: "=must =should"),
      .tells("confirm", "=senate =senators", except: "=sources"),
      .verbs("okay carry rubber-stamp", "=bill =law =motion =resolution =budget =amendment =act"),
      .verbs("win", "=approval =backing", except: "=election"),
      .verbs("vote", "=to =for =in_=favour =in_=favor =through", except: "=against =down"),
      .verbs("vote_through wave_through push_through nod_through greenlight"),
      .verbs("give", "=final_=approval =green_=light =royal_=assent =backing_=to"),
      .contrary(
        "reject defeat vote_down throw_out kill block sink",
        "=bill =law =motion =resolution =budget =amendment =proposal =measure =plan_=to"),
      .contrary("vote_against"),
      .contrary("reject", "=voters =referendum =mps =senators =lawmakers =deputies =electorate"),
      .nouns("passage approval adoption", "=bill =law =motion =resolution =budget =act"),
      .pledges("table introduce unveil debate", "=bill =motion =budget =legislation"),
      .things("=vote_=on =bill")),
    KindWords(
      "deal-reached", example: "Union and rail firm reach pay deal",
      .verbs(
        """
        reach strike agree clinch nail_down wrap_up sew_up secure seal close finalise finalize \
        broker conclude cut hammer_out thrash_out ink land emerge_with forge emerge
        """,
        "=deal =agreement =accord =compromise =settlement =pact =truce =consensus"),
      .verbs(
        "settle",
        "=case =lawsuit =dispute =claim =differences =row =fight =feud =battle =quarrel =spat"),
      .verbs(
        "agree", "=plan =package =framework =quotas =limits =roadmap =budget",
        except: "=talks =need =must =to_=talk"),
      .verbs(
        "agree_on",
        except: "=need =on_=talks =agenda =nothing =little =format =principle =disagree =date =must"
      ),
      .verbs("agree", "=terms =merger =takeover =to_=merge"),
      .verbs(
        "agree_to accept",
        "=takeover =takeover_=offer =takeover_=bid =buyout =merger =pay_=offer =offer_=from =bid_=from",
        except: "=talks =job"),
      .verbs("come", "=to_=terms =to_=agreement"),
      .verbs("shake", "=hands_=on"),
      .verbs(
        "clinch seal complete finalise finalize",
        "=takeover =merger =acquisition =purchase =buyout =sale =tie-up =transfer"),
      .verbs("bury", "=hatchet"),
      .verbs(
        "agree",
        "=pay_=rise =to_=swallow =to_=buy =to_=acquire =to_=take_=over =to_=sell =to_=turn =to_=cut =to_=end =to_=share =to_=resume"
      ),
      .verbs("end resolve", "=dispute =standoff =deadlock"),
      .contrary(
        "collapse walk_away scupper break_down break_up fall_through unravel",
        "=talks =deal =agreement"),
      .nouns("=deal =agreement =settlement", except: ""),
      .things("=deal =agreement =settlement")),
  ]
}
