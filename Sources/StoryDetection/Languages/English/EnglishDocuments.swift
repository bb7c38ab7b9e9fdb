extension Language {
  /// Reports, results and findings.
  static let englishDocuments: [KindWords] = [
    KindWords(
      "report-published", example: "Ministry publishes final report on air crash",
      .verbs(
        """
        publish release unveil disclose issue present submit make_public reveal hand_over deliver \
        declassify put_out come_out hand_in post lay_bare table complete file unseal send \
        set_out lay_out circulate disseminate make_available see_light_of_day give hand \
        bring_out share drop
        """,
        """
        =report =reports =findings =results_=of_=investigation =inquiry_=findings \
        =investigation_=results \
        =audit =white_=paper \
        =conclusions =results_=of_=inquiry =investigation_=findings =probe_=findings =dossier \
        =results_=of_=the_=investigation =results_=of_=probe
        """,
        except:
          """
          =annual =earnings =quarterly =jobs =financial =weather =police_=report =profit \
          =inflation =media_=reports =news_=reports =local_=reports =unconfirmed_=reports
          """
      ),
      .states(
        """
        =report_=says =report_=finds =report_=blames =report_=reveals =report_=concludes \
        =report_=found \
        =inquiry_=finds =probe_=finds =report_=shows =inquiry_=concludes =investigation_=finds \
        =report_=cites =report_=points =report_=criticises =probe_=found =inquiry_=found \
        =report_=confirms \
        =panel_=finds =report_=calls_=for =report_=recommends =investigators_=conclude \
        =report_=warns =report_=condemns
        """,
        except: "=media_=report =reuters =newspaper =news_=report =according"),
      .tells(
        """
        blame find conclude reveal detail criticise condemn fault cite recommend highlight uncover \
        expose slam identify lay_bare lay_out set_out
        """, "=report =inquiry =dossier =audit",
        except: "=media_=report =newspaper =news_=report =according"),
      .states(
        """
        =damning_=report =scathing_=report =damning_=review =scathing_=review =damning_=findings \
        =scathing_=findings =devastating_=report =landmark_=report =report_=lays_=bare \
        =key_=findings =key_=points_=from =key_=takeaways =main_=findings =review_=finds \
        =review_=concludes =audit_=finds =audit_=reveals =dossier_=reveals
        """,
        except:
          "=media_=report =awaited =due =forthcoming =next =upcoming =leaked =according =await"),
      .tells(
        "find conclude reveal slam criticise fault condemn lay_out lay_bare set_out catalogue",
        "=coroner =ombudsman =auditor =auditors =watchdog =inspectors =review =inquest",
        except: "=missing =body =cause =dead =alive"),
      .states("=page_=report =page_=review", "=says =finds =concludes =reveals =blames =slams"),
      .verbs("publish release follow issue", "=final_=one =full_=one =complete_=one"),
      .verbs("make", "=public", except: "=statement =appearance =debut"),
      .tells("land emerge arrive surface drop", "=report =dossier =findings"),
      .states("=report_=is_=out =report_=out =report_=is_=here =report_=is_=in =report_=released"),
      .verbs(
        "recommend find conclude",
        """
        =committee =panel =commission =inquiry =probe =inquiry_=report
        """),
      .contrary(
        "withhold suppress classify block bury shelve sit_on keep stay remain",
        "=report =findings =results =dossier =under_=wraps"),
      .nouns(
        "publication release disclosure", "=inquiry =report =findings =results =conclusions"),
      .things(
        """
        =report =findings =results_=of_=the_=investigation =results_=of_=investigation \
        =conclusions
        """,
        except: "=earnings =annual =quarterly =according")),
    KindWords(
      "results-declared", example: "Class 12 results declared",
      .verbs(
        """
        announce declare publish release unveil reveal name post issue come_out go_live put_out \
        give_out
        """,
        """
        =results =result =winner =winners =scores =marks =shortlist =longlist =grades =scorecards \
        =scorecard =rankings =merit_=list =rank_=list =finalists =laureate =laureates =scores \
        =nominees \
        =answer_=key =topper =toppers
        """,
        except: "=investigation =probe =quarterly =financial"),
      .verbs("crown", ""),
      .tells("outshine outperform outdo outscore", "=girls =boys =pupils =students"),
      .tells(
        "pass clear qualify",
        "=students =candidates =pupils =aspirants =examinees =lakh =learners",
        except: "=bill =law =message =goal"),
      .states(
        """
        =list_=of_=winners =and_=the_=winner =and_=the_=oscar =named_=winner =pass_=percentage \
        =topper =toppers =tops_=list =tops_=merit =wins_=booker =wins_=nobel =results_=day_=live
        """, except: "=expected =due =awaited"),
      .verbs(
        "win scoop take_home land bag claim",
        "=prize =award =awards =oscar =nobel =booker =contest =competition =eurovision =pulitzer =best_=picture =best_=actor =best_=actress =best_=film =grammy =emmy =bafta =turner =goncourt =palme",
        except: "=lottery =election"),
      .verbs(
        "top",
        "=icse =cbse =neet =jee =upsc =boards =exams =class =list =exam =rankings =merit_=list"),
      .pending("=brace_=for =braces_=for", "=results =result"),
      .states(
        """
        =results_=out =result_=out =results_=are_=out =results_=are_=in =results_=in \
        =results_=live =results_=here
        """
      ),
      .states("=pass_=rate_=at =pass_=percentage_=at =students_=pass =candidates_=pass"),
      .nouns("announcement declaration publication", "=results =result =winner"),
      .things("=results =result", except: "=investigation =quarterly =financial =as_=a_=result")),
    KindWords(
      "election-result", example: "Electoral commission declares president re-elected",
      .verbs(
        "declare announce certify confirm publish release validate count",
        """
        =election_=results =count =result =results =winner =election_=result =election_=winner \
        =vote_=count =votes =victory
        """,
        except: "=exam =quarterly =investigation"),
      .verbs(
        "win",
        """
        election =vote =presidency =majority =second_=term =third_=term =seats =referendum \
        =landslide \
        =runoff =seat =race =primary =mayoral =by-election
        """),
      .verbs(
        "romp storm sweep cruise coast sail surge stroll power ease",
        """
        =to_=victory =to_=a_=landslide =to_=power =home =to_=re-election =to_=second_=term \
        =to_=third_=term
        """,
        except: "=match =final =cup =set =game =innings =goals =towards"),
      .verbs("claim declare secure", "=victory", except: "=court =legal =battle =war =pyrrhic"),
      .verbs("lose", "=mayoralty =parliament =capital =majority =stronghold"),
      .tells("win triumph prevail", "=labour =tories =democrats =republicans =bjp =congress =anc"),
      .verbs("sweep", "=power =victory =polls election =seats =state =board"),
      .verbs(
        "bag grab clinch secure capture gain take win retain",
        "=seats =of_=the_=vote =of_=vote =of_=votes",
        except: "=lead"),
      .verbs("hang_on cling_on hold_on", "=power =seats =majority =count"),
      .verbs("return retain keep", "=to_=power =power =presidency", except: "=supply"),
      .verbs("give hand", "=majority =landslide =mandate =seats"),
      .verbs("vote", "=back_=in =out_=of_=office =into_=office"),
      .verbs(
        "clinch secure", "=second_=term =third_=term =fourth_=term =majority =presidency =victory"),
      .verbs(
        "defeat beat unseat oust trounce edge_out topple",
        "=incumbent =runoff election =polls =run_=off"),
      .verbs("elect reelect", "president mayor =leader governor chancellor =parliament =mp"),
      .verbs("lose concede", "election =defeat =seat =rout =landslide =by-election =stronghold"),
      .states("=re_=elected =re-elected =wins_=election =wins_=presidential"),
      .contrary("annul void", "election =results =result"),
      .nouns("announcement certification declaration", "=results =result"),
      .things(
        "=election_=results =election_=result =results =result =counting =vote_=count",
        except: "=exam =investigation")),
    KindWords(
      "damage-assessed", example: "Regulator puts spill damage at $2bn",
      .verbs(
        "estimate assess put calculate value quantify evaluate reckon tot_up tally price add_up",
        "=damage =damages =losses =loss =cost =costs =bill =destruction"),
      .verbs("leave face", "=bill", except: "=house =senate =parliament"),
      .verbs("run", "=into_=billions =to_=billions =into_=millions =to_=millions"),
      .verbs(
        "cause inflict leave wreak",
        "=of_=damage =in_=damage =worth_=of_=damage =of_=losses =damage_=of =damage_=worth"),
      .verbs("cost", "=estimated =billion =bn =million =crore =lakh"),
      .verbs(
        "reach exceed total top surpass hit pass run_to", "=damage =losses =bill =cost =damages",
        except: "=senate =house =parliament =lawmakers =mps =deadline =death"),
      .verbs("do wreak", "=of_=harm =of_=damage =worth =in_=damage"),
      .verbs("amount come", "=damage =losses", except: "=after =under"),
      .pending(
        """
        =to_=assess =assessing =assess =survey =to_=survey =surveying =inspect =tot_=up \
        =begin_=assessing =counting_=cost =count_=cost =counts_=cost
        """,
        "=damage =losses =cost"),
      .nouns("assessment estimate", "=damage =losses"),
      .things(
        """
        =cost_=of_=damage =figure_=on =damage_=assessment =damage_=estimate \
        =assessment_=of_=damage
        """
      )),
    KindWords(
      "cause-named", example: "Investigators say engine failure caused crash",
      .verbs(
        "identify reveal determine establish name find announce pinpoint disclose discover confirm",
        """
        =cause =causes =reason_=for =what_=caused =what_=set =what_=sparked =why =culprit \
        =root_=cause =source_=of =origin_=of
        """,
        except:
          "=income =funding =money =revenue =energy =of_=death =heart =charity =charities =worthy"),
      .verbs("pin put", "=blame_=on =down_=to", except: "=report =name =date"),
      .verbs("lay", "=blame_=on =at_=door"),
      .pending("=hunt_=for_=answers =search_=for_=answers =probe_=into_=what =what_=went_=wrong"),
      .pending("=search_=for =hunt_=for =to_=determine =probe =seek", "=cause =causes"),
      .verbs(
        "blame", "=for =crash =fire =error =failure =on"),
      .verbs(
        "cause trigger spark ignite bring_down start lead_to",
        """
        =crash =fire =explosion =collapse =blaze =accident =derailment =blast =disaster =leak \
        =spill =outage =blackout =flood =sinking =wildfire
        """,
        except: "=which =damage =death =deaths =protest =protests =outrage =debate"),
      .verbs("rule", "=accident =accidental =suicide =arson", except: "=out"),
      .states(
        """
        =caused_=by =sparked_=by =triggered_=by =started_=by =blamed_=on =down_=to_=pilot_=error \
        =human_=error_=caused =behind_=deadly =behind_=fatal =to_=blame
        """,
        """
        =crash =fire =explosion =collapse =blaze =accident =derailment =blast =disaster =leak \
        =outage =blackout =inferno =sinking =tragedy =plunge =failure
        """,
        except: "=damage =killed =deaths =delays"),
      .states("=was_=to_=blame =were_=to_=blame =to_=blame_=for =down_=to_=human_=error"),
      .states(
        "=to_=be_=behind =was_=behind =were_=behind =is_=behind",
        "=crash =fire =explosion =collapse =blaze =blast =outage =blackout =derailment"),
      .states(
        "=was_=due_=to =were_=due_=to =resulted_=from =stemmed_=from",
        """
        =crash =fire =explosion =collapse =blaze =accident =derailment =blast =disaster =leak \
        =outage =blackout =sinking =failure
        """),
      .verbs("attribute trace link", "=crash =fire =explosion =collapse =blaze =outage =leak"),
      .contrary("remain", "=unknown =unclear =mystery =unsolved"),
      .contrary("baffle elude puzzle stump", "=cause =investigators =experts"),
      .nouns("=cause", "=crash =fire =explosion =accident"),
      .things("=cause =causes")),
    KindWords(
      "recorders-found", example: "Divers recover both black boxes",
      .verbs(
        """
        find recover retrieve locate discover pull lift bring_up fish_out raise haul salvage \
        unearth dig_out pick_up winch spot recover bring_ashore hand_over trace fish
        """,
        """
        =black_=box =black_=boxes =flight_=recorder =flight_=recorders =data_=recorder \
        =voice_=recorder =recorders =recorder =flight_=data_=recorder =cockpit_=voice_=recorder
        """, except: "=hopes =hope =fears =questions"
      ),
      .nouns("recovery discovery", "=black_=box =black_=boxes recorder"),
      .things(
        """
        =search_=for_=black =black_=box =black_=boxes =recorder =recorders =data_=recorder \
        =flight_=recorders
        """
      )),
    KindWords(
      "date-set", example: "Judge sets trial date for March",
      .verbs(
        """
        set fix announce confirm name schedule pick choose reveal agree pencil_in earmark unveil \
        settle_on
        """,
        "=date =dates =election_=date =trial_=date =deadline =day =timetable =polling_=day",
        except: "=to_=date =out_=of_=date =up_=to_=date"),
      .verbs(
        "schedule call slate fix set pencil_in list",
        """
        =election =elections =vote =hearing =trial =referendum =snap_=election =poll =polls \
        =inquest =summit \
        =sentencing =execution =wedding =by-election =runoff
        """, except: "=on_=fire =up =record =for_=delay =back =out =aside"),
      .verbs(
        "set fix pencil_in choose pick name",
        """
        =january =february =march =april =june =july =august =september =october =november \
        =december
        """,
        except: "=fire =record =up =back"),
      .states(
        """
        =to_=start =to_=begin =to_=open =to_=be_=held =will_=start =will_=begin =will_=be_=held \
        =to_=take_=place =will_=take_=place =will_=open =to_=visit =to_=hold =will_=hold \
        =will_=visit =falls_=on =will_=go_=to_=polls =will_=go_=to_=the_=polls =to_=go_=to_=polls \
        =to_=go_=to_=the_=polls =will_=stand_=trial
        """,
        """
        =january =february =march =april =june =july =august =september =october =november \
        =december =on_=may
        """),
      .states(
        """
        =mark_=your_=calendars =mark_=your_=calendar =save_=the_=date =date_=for_=diary \
        =date_=for_=your_=diary =dates_=announced =dates_=revealed =date_=announced \
        =date_=revealed =date_=confirmed =dates_=confirmed =date_=named =schedule_=announced \
        =schedule_=released
        """),
      .verbs("go", "=to_=polls_=on =to_=the_=polls_=on"),
      .states(
        """
        =to_=start_=on =to_=begin_=on =to_=open_=on =to_=take_=place_=on =to_=be_=held_=on \
        =will_=start_=on =will_=begin_=on =will_=be_=held_=on
        """,
        """
        =trial =election =elections =hearing =referendum =vote =inquest =talks =summit =poll \
        =coronation =funeral =wedding =ceremony =final =conference =runoff =by-election
        """
      ),
      .states(
        """
        =trial_=set_=for =election_=set_=for =vote_=set_=for =hearing_=set_=for =polls_=set_=for \
        =date_=set
        """
      ),
      .nouns("announcement", "=date"),
      .things("=date =dates", except: "=to_=date =out_=of_=date =up_=to_=date")),
  ]
}
