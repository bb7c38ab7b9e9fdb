extension Language {
  /// Reports, results and findings.
  static let englishDocuments: [KindWords] = [
    KindWords(
      "report-published", example: "Ministry publishes final report on air crash",
      .verbs(
        """
        publish release unveil disclose issue present submit make_public reveal hand_over deliver \
        declassify put_out come_out hand_in post lay_bare table complete file unseal send set_out lay_out circulate disseminate
        """,
        """
        =report =reports =findings =results_=of_=investigation =inquiry_=findings =investigation_=results \
        =conclusions =results_=of_=inquiry =investigation_=findings =probe_=findings =dossier \
        =results_=of_=the_=investigation =results_=of_=probe
        """,
        except:
          "=annual =earnings =quarterly =jobs =financial =weather =police_=report =profit =inflation"
      ),
      .states(
        """
        =report_=says =report_=finds =report_=blames =report_=reveals =report_=concludes =report_=found \
        =inquiry_=finds =probe_=finds =report_=shows =inquiry_=concludes =investigation_=finds \
        =report_=cites =report_=points =report_=criticises =probe_=found =inquiry_=found =report_=confirms \
        =panel_=finds =report_=calls_=for =report_=recommends =investigators_=conclude =report_=warns =report_=condemns
        """,
        except: "=media_=report =reuters =newspaper =news_=report =according"),
      .tells(
        """
        blame find conclude reveal detail criticise condemn fault cite recommend highlight uncover \
        expose slam identify lay_bare lay_out set_out
        """, "=report =inquiry =dossier =audit",
        except: "=media_=report =newspaper =news_=report =according"),
      .states("=report_=is_=out =report_=out =report_=is_=here =report_=is_=in =report_=released"),
      .verbs(
        "recommend find conclude", "=committee =panel =commission =inquiry =probe =inquiry_=report"),
      .contrary("withhold suppress classify block bury", "=report =findings =results"),
      .nouns(
        "publication release disclosure", "=inquiry =report =findings =results =conclusions"),
      .things(
        "=report =findings =results_=of_=the_=investigation =results_=of_=investigation =conclusions",
        except: "=earnings =annual =quarterly =according")),
    KindWords(
      "results-declared", example: "Class 12 results declared",
      .verbs(
        "announce declare publish release unveil reveal name post issue come_out",
        "=results =result =winner =winners =scores =marks =shortlist =longlist",
        except: "=investigation =probe =quarterly =financial"),
      .verbs("crown", ""),
      .states(
        "=results_=out =result_=out =results_=are_=out =results_=are_=in =results_=in =results_=live =results_=here"
      ),
      .nouns("announcement declaration publication", "=results =result =winner"),
      .things("=results =result", except: "=investigation =quarterly =financial =as_=a_=result")),
    KindWords(
      "election-result", example: "Electoral commission declares president re-elected",
      .verbs(
        "declare announce certify confirm publish release validate count",
        "=election_=results =result =results =winner =election_=result =election_=winner =vote_=count =votes =victory",
        except: "=exam =quarterly =investigation"),
      .verbs(
        "win",
        """
        election =vote =presidency =majority =second_=term =third_=term =seats =referendum =landslide \
        =runoff =seat =race =primary =mayoral
        """),
      .verbs("sweep", "=power =victory =polls election"),
      .verbs("clinch secure", "=second_=term =third_=term =majority =presidency =victory"),
      .verbs("defeat beat unseat", "=incumbent =runoff election"),
      .verbs("elect reelect", "president mayor =leader governor chancellor =parliament =mp"),
      .verbs("lose concede", "election =defeat =seat"),
      .states("=re_=elected =re-elected =wins_=election =wins_=presidential"),
      .contrary("annul void", "election =results =result"),
      .nouns("announcement certification declaration", "=results =result"),
      .things(
        "=election_=results =election_=result =results =result =counting =vote_=count",
        except: "=exam =investigation")),
    KindWords(
      "damage-assessed", example: "Regulator puts spill damage at $2bn",
      .verbs(
        "estimate assess put calculate value quantify evaluate",
        "=damage =damages =losses =loss =cost =costs"),
      .verbs(
        "cause inflict leave wreak", "=of_=damage =in_=damage =worth_=of_=damage =of_=losses"),
      .verbs("cost", "=billion =bn =million =crore"),
      .verbs("reach exceed total top", "=damage =losses"),
      .nouns("assessment estimate", "=damage =losses"),
      .things("=damage_=assessment =damage_=estimate =assessment_=of_=damage")),
    KindWords(
      "cause-named", example: "Investigators say engine failure caused crash",
      .verbs(
        "identify reveal determine establish name find announce pinpoint disclose discover confirm",
        "=cause =causes =reason_=for", except: "=of_=death"),
      .verbs(
        "blame", "=for =crash =fire =error =failure =on"),
      .verbs(
        "cause trigger spark ignite",
        "=crash =fire =explosion =collapse =blaze =accident =derailment =blast =disaster =leak =spill =outage =blackout =flood =sinking =wildfire",
        except: "=which =damage =death =deaths"),
      .states("=was_=to_=blame =were_=to_=blame =to_=blame_=for"),
      .verbs("attribute trace", "=crash =fire =explosion =collapse =blaze =outage =leak"),
      .contrary("remain", "=unknown =unclear =mystery"),
      .nouns("=cause", "=crash =fire =explosion =accident"),
      .things("=cause =causes")),
    KindWords(
      "recorders-found", example: "Divers recover both black boxes",
      .verbs(
        "find recover retrieve locate discover pull lift",
        "=black_=box =black_=boxes =flight_=recorder =flight_=recorders =data_=recorder =voice_=recorder =recorders =recorder =flight_=data_=recorder =cockpit_=voice_=recorder"
      ),
      .nouns("recovery discovery", "=black_=box =black_=boxes recorder"),
      .things("=search_=for_=black =black_=box =black_=boxes")),
    KindWords(
      "date-set", example: "Judge sets trial date for March",
      .verbs(
        "set fix announce confirm name schedule pick choose reveal agree",
        "=date =dates =election_=date =trial_=date =for_=march =for_=june =deadline",
        except: "=to_=date =out_=of_=date =up_=to_=date"),
      .verbs(
        "schedule call",
        "=election =vote =hearing =trial =referendum =snap_=election =poll =inquest"),
      .states(
        """
        =to_=start_=on =to_=begin_=on =to_=open_=on =to_=take_=place_=on =to_=be_=held_=on \
        =will_=start_=on =will_=begin_=on =will_=be_=held_=on
        """, "=trial =election =elections =hearing =referendum =vote =inquest =talks =summit =poll"),
      .states("=trial_=set_=for =election_=set_=for =set_=for_=january =date_=set"),
      .nouns("announcement", "=date"),
      .things("=date =dates", except: "=to_=date =out_=of_=date =up_=to_=date")),
  ]
}
