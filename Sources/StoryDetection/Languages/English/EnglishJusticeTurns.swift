extension Language {
  /// What courts, police and prosecutors do, as headlines put it.
  static let englishJusticeTurns: [(kind: String, rows: [KindWords.Row])] = [
    (
      "verdict",
      [
        .verbs("side", "=jury =jurors =court =judge =judges =justices =tribunal"),
        .states(
          "=finds_for =found_for =rules_for =ruled_for =finds_in_favour =found_in_favour",
          "=court =judge =judges =jury =jurors =tribunal", except: "=guilty =evidence =time"),
        .states(
          "=it_took_jurors =it_took_jury =took_jurors =took_the_jury",
          "=clear =acquit =convict =decide =find =reach"),
        .verbs("end finish", "=in_conviction =in_acquittal =with_conviction =with_acquittal"),
        .verbs("beat", "=rap =charges =charge =counts =murder_charge"),
        .states("=off_the_hook", "=court =jury =judge =trial =tribunal"),
        .states(
          "=guilty",
          """
          =murder =manslaughter =fraud =rape =bribery =corruption =treason =theft =assault \
          =killing =conspiracy =terrorism =perjury =espionage =trafficking =arson =murdering \
          =embezzlement =smuggling =laundering =negligence
          """,
          except:
            """
            =plea =pleads =pleaded =plead =pleading =pleasure =pleasures =conscience =admits \
            =admitted =if =not =until =enters =entered =changes =sentenced =jailed
            """),
        .verbs("hold deem pronounce declare", "=guilty =culpable =liable"),
        .verbs(
          "win lose",
          """
          =court_case =court_battle =legal_battle =legal_fight =libel_case =libel_trial \
          =libel_battle =court_fight =high_court_challenge =high_court_battle =landmark_case \
          =legal_challenge =tribunal_case =discrimination_case =court_challenge
          """),
        .pending(
          """
          =in_hands_of_jury =in_hands_of_judge =in_hands_of_judges =in_hands_of_three \
          =in_the_hands_of_jury =in_the_hands_of_judges =in_jury's_hands =goes_to_jury \
          =goes_to_the_jury =summing_up =sums_up_case =closing_speeches =reserves_judgment \
          =reserved_judgment =reserves_verdict =reserves_ruling =jury_sent_out =jury_considers \
          =jurors_consider =retires_to_weigh =retire_to_consider =retires_to_consider
          """),
      ]
    ),
    (
      "sentence",
      [
        .states(
          "=years_inside_for =decades_inside_for =months_inside_for =no_parole_for "
            + "=years_behind_bars_for",
          except: "=faces =could =may =want =wants"),
        .verbs(
          "order", "=community_service =unpaid_work =to_serve =hours_of =to_spend",
          except: "=troops =ship =fleet =ministry =budget"),
        .verbs("cage", except: "=bird =birds =animal =animals =lion =tiger =hen =hens"),
        .verbs("bang_up lock_away send_down pack_off", except: "=price =prices =river"),
        .verbs("go_down", "=for_life =for_years =years_for"),
        .verbs(
          "slap hit land hand",
          """
          =year_term =jail_term =prison_term =life_term =years_in_jail =years_in_prison \
          =year_sentence =month_sentence =year_jail =life_sentence =whole-life_order
          """),
        .verbs(
          "begin start",
          "=life_sentence =jail_term =prison_term =prison_sentence =jail_sentence =serving_his "
            + "=serving_her =serving_sentence =serving_life"),
        .verbs(
          "give hand order impose get receive",
          """
          =community_service =community_order =suspended_sentence =lashes =caning \
          =life_without_parole =life_imprisonment =life_in_jail =life_in_prison =life_term
          """),
        .states(
          """
          =must_serve_at_least =must_spend_years =must_spend_life =will_serve_at_least \
          =must_serve_a_minimum =must_serve_minimum =will_spend_rest =will_die_in_prison \
          =will_die_behind_bars =to_die_in_prison =never_be_released =jailed_for_life \
          =minimum_term_of
          """,
          except: "=if =could =may =ask =asks =want =wants =demand =urge =seek"),
        .pending(
          "=faces_up_to =face_up_to =facing_up_to =could_get =could_face",
          "=years =life =prison =jail", except: "=fine =backlog =wait"),
      ]
    ),
    (
      "charged",
      [
        .verbs("appear", "=in_court_over =before_court_over =before_judge_over =in_court_on"),
        .states(
          "=in_court_over =before_court_over",
          """
          =murder =death =deaths =missing =fraud =killing =theft =attack =stabbing =crash =fire \
          =drugs =plot =abuse =millions =bribes =arson =blaze =assault =robbery =bomb =scam =threats
          """,
          except:
            """
            =ruling =verdict =appeal =sues =sue =sued =divorce =convicted =sentenced =cleared \
            =jailed =due =expected =families =victims =lawsuit
            """),
        .verbs("hit slap charge", "=murder_rap =fraud_rap =assault_rap =drugs_rap"),
        .verbs(
          "accuse",
          """
          =of_murder =of_manslaughter =of_murdering =of_killing =of_attempted =of_spying \
          =of_treason =of_rape =of_fraud =of_bribery =of_arson =of_espionage =of_terrorism \
          =of_laundering =of_embezzlement =of_embezzling =of_trafficking =of_smuggling \
          =of_culpable =of_homicide =of_stabbing =of_kidnapping =of_theft =of_stealing
          """,
          except:
            """
            =accuses =accuse =accusing =trial =jury =hears =heard =denies =denied =pleads =pleaded \
            =wanted =hunt =search =convicted =acquitted =cleared =guilty =sentenced =jailed =man \
            =woman =one =those =someone =arrested =face =faces =won =will =says =said =is =are \
            =has =have =dies =family =widow =victims =rival =opposition
            """),
        .tells(
          "accuse",
          "=prosecutors =prosecution =indictment =cps =prosecutor =grand_jury =district_attorney",
          except: "=accused_of =being_accused =defence =accuse =accuses =accusing"),
        .verbs(
          "prosecute",
          except: "=successfully =fined =convicted =shoplifters =trespassers =rarely =case"),
        .verbs("appear", "=charged_with =in_court_charged =on_charges =accused_of"),
        .verbs("authorise authorize approve bring", "=charges =charge =prosecution"),
        .verbs(
          "register lodge file book",
          "=fir =criminal_case =criminal_complaint =murder_case =challan =case_against"),
        .verbs(
          "place put name", "=under_formal_investigation =formal_suspect =judicial_investigation"),
        .verbs("summons"),
        .prospects("put send bring", "=on_trial =to_trial =for_trial"),
        .verbs("face", "=murder_rap =rap =in_court_over =court_over =judge_over"),
        .verbs("slap hit", "=with_charges =with_charge =with_counts =with_indictment"),
      ]
    ),
    (
      "charges-dropped",
      [
        .states(
          "=goes_up_in_smoke =went_up_in_smoke =turns_to_dust",
          "=case =trial =charges =prosecution"),
        .verbs("enter file", "=nolle_prosequi =nolle"),
        .states(
          """
          =no_case_to_answer =no_longer_faces =no_longer_face =no_longer_facing \
          =will_not_face_trial =charges_stayed =prosecution_stayed =stays_charges \
          =stay_of_prosecution =escapes_trial =escapes_prosecution =off_the_hook \
          =will_face_no_further_action
          """,
          """
          =charges =charge =prosecution =trial =counts =prosecutors =case =court =judge \
          =accused =crown
          """),
        .verbs(
          "end halt stop discontinue pull give_up scrap call_off shelve pull_plug_on",
          "=prosecution =prosecutions"),
        .verbs(
          "strike_down knock_out kick_out nix scratch wipe annul let_fall",
          "=charges =charge =indictment =counts"),
        .tells("fall_apart collapse crumble disintegrate", "=prosecution =case =trial"),
        .verbs("walk", "=free_as", except: "=years =months =jury"),
      ]
    ),
    (
      "arrest",
      [
        .verbs(
          "catch",
          """
          =runaway =swindler =fraudster =conman =thief =wanted =gangster =fugitive =at_airport \
          =ferry_terminal =border_crossing =after_years_on
          """, except: "=fire =disease =fish =cold =attention =up"),
        .verbs("catch_up_with", "=law =police =justice"),
        .verbs(
          "bag snare trap nail pinch snatch grab intercept run_to_ground track_down smoke_out",
          """
          suspect =gunman =killer fugitive =warlord =kingpin =attacker =escapee =mastermind \
          =ringleader smuggler =trafficker =traffickers =thief =thieves =hacker =hackers =gang \
          =robbers =poachers
          """,
          except: "=victim =victims =escape =escaped"),
        .verbs(
          "capture catch seize",
          """
          =on_run =on_the_run =marines =soldiers =troops =commandos =army =deputies =gang \
          =hacker =hackers =stalker =arsonist =robber =robbers =poachers =bomber =sniper =cleric
          """,
          except: "=drugs =guns =weapons =power =city =town =village =attention =footage =fish"),
        .verbs(
          "pull_in haul_in bring_in take_in",
          "=for_questioning =suspect =suspects", except: "=will =could"),
        .verbs("slap put", "=cuffs_on =handcuffs_on"),
        .states(
          "=behind_bars =manhunt_ends =manhunt_over =hunt_ends =manhunt_is_over",
          "=suspect =suspects =captured =police =raid =sting =custody =surrender =fugitive",
          except: "=years =months =remains =remain =stay =stays =dies =death =freed =release"),
        .states(
          "=run_ends =run_is_over =run_comes_to_end =ends_years_on_run =days_on_run_end",
          "=fugitive =police =suspect =escapee =prisoner =killer =gangster =time =on_run"),
        .verbs("surrender give_up", "=authorities =to_court =to_the_police =to_fbi =to_detectives"),
        .verbs("swoop pounce", "=police =detectives =officers =fbi =agents =gang =suspects"),
        .verbs("walk", "=into_police_station"),
        .pending(
          """
          =net_closes =net_tightens =net_is_closing =red_notice =red_notices =dragnet =bounty_on \
          =reward_for =issues_warrant =issue_warrant =issued_warrant =arrest_warrant \
          =most_wanted_list
          """),
      ]
    ),
    (
      "release",
      [
        .states(
          "=freedom_at_last =free_at_last",
          except:
            """
            =calls =call =press =demand =demands =fight =plea =hope =hopes =more =religious =vote \
            =academic =struggle =campaign =prize
            """),
        .states(
          """
          =back_in_arms_of =in_arms_of_family =out_of_captivity =ordeal_ends =ordeal_over \
          =ordeal_is_over =ordeal_at_an_end =out_on_parole =home_safe =nightmare_over
          """,
          """
          =hostage =hostages =captive =captives =captivity =jail =jailed =prison =kidnapped \
          =kidnappers =custody =detention =detained =detainee =abducted =seized =held
          """),
        .verbs(
          "send_home fly_home bring_home repatriate hand_back give_back deliver touch_down land",
          """
          =prisoner =prisoners =hostage =hostages =detainee =detainees =captive =captives =pows \
          =inmates =abductees =captors
          """, except: "=remains =bodies =body =jail =trial"),
        .verbs("discharge", "=jail =prison =custody =camp =detention"),
        .verbs(
          "emerge walk come step",
          "=from_prison =from_jail =from_captivity =from_detention "
            + "=prison_gates =jail_gates =out_of_custody =out_of_cell"),
        .verbs("grant give hand", "=clemency =amnesty =pardon =conditional_discharge"),
        .verbs("swap exchange trade", "=prisoners =hostages =spies =captives =detainees =pows"),
        .verbs(
          "regain gain taste win secure savour",
          "=freedom =liberty", except: "=press =fighters =religious =medal =vote"),
        .verbs("end", "=house_arrest =captivity =hostage_ordeal =kidnap_ordeal =detention_of"),
        .verbs("open", "=cell_doors =prison_gates =jail_gates"),
        .pending("=homecoming", "=pray =prays =prayer =await =awaits =hopes =hope =prepares"),
      ]
    ),
    (
      "compensation-paid",
      [
        .verbs(
          "fork_out stump_up dole_out pay_out shell_out",
          """
          =stranded =holidaymakers =victims =families =passengers =customers =a_head =each \
          =travellers =bereaved
          """, except: "=fare =fares =bills"),
        .pledges(
          "clear approve okay",
          "=for_families =for_victims =compensation_package =payouts "
            + "=package_for_victims =package_for_families"),
        .verbs(
          "pocket bank scoop win land collect secure accept",
          """
          =payout =compensation =in_damages =in_compensation =compensation_payout =damages_award \
          =redress =out-of-court_settlement
          """, except: "=may =sue =claim =seeks"),
        .verbs(
          "settle",
          """
          =with_families =with_tenants =with_victims =with_relatives =with_residents \
          =with_survivors =with_workers =with_passengers =with_homeowners =with_widow \
          =with_the_last =with_patients =with_farmers =with_villagers =with_parents
          """,
          except: "=fails =refuses"),
        .verbs(
          "transfer wire credit deposit send pay",
          "=to_accounts =into_accounts =bank_accounts =their_accounts"),
        .verbs("recompense indemnify"),
        .verbs(
          "award",
          """
          =widow =family_of =over_death =over_injuries =injured =wrongly =tenant =patient \
          =amputee =postmistress =whistleblower
          """,
          except: "=medal =prize =contract =posthumously =honour =degree"),
        .verbs(
          "pay give receive compensate reimburse hand_over",
          """
          =tenants =passengers =homeowners =plaintiffs =farmers =fishermen =villagers \
          =postmasters =claimants =amputees =policyholders =orphans =each_family =per_family
          """,
          except: "=rent =tax =bill =bills =fare =fares =wages =tribute =advice =warning =fine"),
        .tells(
          "land arrive reach hit drop clear", "=payouts =payout =cheques =refunds =redress",
          except: "=wait =yet"),
        .pledges(
          "set_aside earmark ring-fence allocate promise pledge offer announce",
          """
          =compensation =payouts =evicted =displaced =bereaved =redress =victims =survivors \
          =compensation_fund =for_families =residents =shopkeepers =for_those_affected
          """),
      ]
    ),
    (
      "case-closed",
      [
        .lasting(
          "end close drop shelve discontinue wind_up abandon",
          "=inquiry =investigation =probe"),
        .verbs(
          """
          strike_out draw_line_under lay_to_rest put_to_bed call_time_on close_file close_book \
          ring_down bring_down_curtain turn_page mothball bury call_halt_to cease \
          give_up_on pull_plug_on close_chapter sign_off_on put_end_to
          """,
          """
          =case =cases =lawsuit =suit =inquiry =investigation =probe =file =affair =saga \
          =dispute =litigation =proceedings =scandal =complaint
          """),
        .verbs("end finish conclude settle resolve", "=litigation =legal_saga =long-running_case"),
        .verbs(
          "end",
          """
          =legal_battle =court_battle =legal_fight =court_fight =patent_battle =custody_battle \
          =doping_fight =doping_case =year_fight =legal_dispute =land_dispute =legal_row \
          =court_saga =legal_wrangle
          """),
        .states(
          Language.pairs(
            "case litigation saga inquiry investigation probe", "to_an_end to_a_close"),
          "=bring =brings =bringing =brought =came =comes =drew =draws"),
        .states(
          "=curtain_falls =curtain_comes_down =curtain_down =end_of_the_road =end_of_road",
          "=battle =case =probe =inquiry =saga =trial =dispute =lawsuit =investigation"),
        .verbs(
          "solve crack clear_up unravel",
          "=case =murder =mystery =cold_case =killing =riddle =whodunnit",
          except: "=crossword =game =help =novel =code =puzzle"),
        .states(
          "=no_further_action =case_is_shut =file_shut",
          "=police =case =inquiry =investigation =prosecutors =probe =detectives"),
        .tells("run_out expire lapse", "=statute_of_limitations =limitation_period"),
      ]
    ),
    (
      "fine",
      [
        .states("=must_pay =has_to_pay", "=penalty =fine =in_fines", except: "=if =could =not"),
        .verbs(
          "sting clobber hammer wallop whack slap hit",
          """
          =regulator =watchdog =for_failing =for_failures =for_breaching =for_breaches \
          =over_failures =over_breaches =ofcom =ofgem =ofwat =fca =sec =cma
          """,
          except: "=bee =bees =jellyfish =wasp =storm =strike =car =back =out =operation"),
        .verbs(
          "order tell instruct",
          "=to_hand_over =to_cough_up =to_fork_out =to_shell_out "
            + "=to_stump_up =to_part_with =pay_penalty =pay_fine",
          except: "=compensation =damages =documents =data =weapons =records"),
        .verbs(
          "pay cough_up fork_out shell_out stump_up",
          "=fine =penalty =penalties =fines", except: "=kick =kicks =ultimate =heavy_price"),
        .verbs(
          "pick_up incur draw earn receive collect attract get",
          "=fine =fines =financial_penalty =record_penalty",
          except: "=could =risk =art =wine =line"),
        .verbs("issue serve give hand", "=penalty_notice =fixed_penalty =on-the-spot_fine"),
        .states(
          Language.pairs(
            "record hefty huge whopping massive", "fine fines penalty penalties"),
          "=for =over",
          except: """
            =faces =face =facing =could =risk =risks =threat =overturned =overturns =appeal \
            =appeals =unpaid =may =avoid =avoids =escapes =challenge =challenges =want =wants
            """),
      ]
    ),
    (
      "admission",
      [
        .states("=it_was_me =it_was_us =i_did_it =guilty_as_charged", except: "=not =never =if"),
        .verbs("put_up", "=his_hands =her_hands =their_hands =hands_to"),
        .prospects("face_up_to own_up_to", "=blunders =failings =mistakes =errors =role"),
        .verbs(
          "bear assume shoulder accept take",
          "=full_responsibility =the_blame =sole_responsibility =failings =shortcomings"),
        .verbs(
          "accept recognise recognize",
          "=failings =shortcomings =mistakes =errors =was_wrong "
            + "=were_wrong =it_was_at_fault =wrongdoing =that_it_failed",
          except: "=must =should"),
        .states(
          "=been_at_fault =were_at_fault =was_at_fault =was_our_fault =are_at_fault",
          "=told =says =said =tells =admits",
          except: "=not =denies =no =whether =if =who =rival =other =accused"),
        .states(
          """
          =buck_stops_with =i_take_full =i_take_responsibility =we_take_full =mistakes_were_made \
          =we_made_mistakes =we_made_a_mistake =i_made_a_mistake =we_fell_short =got_this_wrong \
          =we_take_responsibility =i_lied =i_killed =we_messed_up =i_messed_up =i_was_wrong
          """),
        .verbs("change", "=plea_to_guilty", except: "=expected"),
        .verbs("spill", "=beans"),
        .verbs("put lift", "=hands_up =hand_up"),
        .verbs("confirm acknowledge", "=it_was_responsible =its_role =was_responsible =its_fault"),
        .contrary(
          "disclaim disown duck dodge shirk shrug_off", "=blame =responsibility =liability"),
        .contrary("insist maintain protest", "=not_at_fault =not_to_blame =innocent =innocence"),
      ]
    ),
    (
      "apology",
      [
        .states(
          "=sorry_for =sorry_over",
          except:
            """
            =feel =feels =felt =feeling =not =must =should =demand =never =be =being =told =want \
            =wants =say
            """),
        .verbs(
          "beg plead seek ask", "=pardon =forgiveness", except: "=presidential =royal =prison"),
        .verbs("make", "=public_apology", except: "=must =should"),
        .verbs(
          "issue offer deliver make", "=mea_culpa =act_of_contrition =words_of_regret"),
        .verbs("express voice convey offer", "=sorrow =shame =deep_regret =contrition"),
        .verbs("grovel"),
        .verbs("eat", "=crow =his_words =her_words =their_words"),
        .verbs(
          "retract take_back withdraw",
          "=remarks =remark =slur =insult =accusation =offensive_comments =tweet"),
        .verbs(
          "regret",
          """
          =remarks =remark =comments =hurt =offence =distress =harm =suffering =pain =mistake \
          =mistakes =incident =conduct =words =inconvenience
          """, except: "=no =nothing =without =never"),
        .verbs("say tell", "=he_regrets =she_regrets =deeply_regrets =is_ashamed =was_ashamed"),
        .states(
          """
          =bow_in_apology =bows_in_apology =bowed_in_apology =hang_our_heads =hangs_head_in_shame \
          =my_apologies =our_apologies =sincere_apologies =heartfelt_apologies =i_regret =we_regret
          """, except: "=owe =owes =demand"),
        .nouns("=mea_culpa"),
        .things("=mea_culpa =amends"),
      ]
    ),
  ]
}
