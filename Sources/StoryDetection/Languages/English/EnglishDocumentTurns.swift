extension Language {
  /// What breaks down, burns or sinks.
  private static let mishaps = """
    =crash =fire =explosion =collapse =blaze =accident =derailment =blast =disaster =leak =spill \
    =outage =blackout =flood =sinking =wildfire =inferno =tragedy =pile-up =collision =stampede \
    =landslide =outbreak =die-off =poisoning =contamination =illness =epidemic =meltdown =failure \
    =breach =breakdown =capsizing =crush =deaths =mass_death
    """
  /// What a fault brings down.
  private static let wrecked = """
    =helicopter =plane =jet =aircraft =airliner =ferry =bridge =tower =ship =boat =train =tram \
    =dam =museum =warehouse =crane =gantry =trawler =balloon =glider =satellite =rocket =probe
    """
  private static let recorders = """
    =black_box =black_boxes =flight_recorder =data_recorder =voice_recorder =recorders =recorder \
    =data_unit =memory_unit =memory_module =flight_data
    """
  /// The parts of what a story's report may be called.
  private static let reports = """
    =report =reports =findings =conclusions =dossier =audit =review =inquiry_report =autopsy \
    =autopsy_report =postmortem =final_account =page_account =white_paper
    """
  private static let months = """
    =january =february =march =april =june =july =august =september =october =november =december
    """
  /// Days of May, which alone is a verb.
  private static let mayDays = (1...31).map { "=\($0)_may =may_\($0)" }.joined(separator: " ")

  /// What reports, findings and dates do, as headlines put it.
  static let englishDocumentTurns: [(kind: String, rows: [KindWords.Row])] = [
    (
      "report-published",
      [
        .verbs(
          "publish release issue unveil present announce",
          "=results_of_study =results_of_review =results_of_their =results_of_its =outcome_of",
          except: "=quarterly =financial =election =exam"),
        .verbs("lay put set place", "=before_public =before_parliament =before_the_public"),
        .states(
          "=pulls_no_punches =makes_grim_reading =makes_damning_reading =read_it_in_full "
            + "=full_text_of =read_the_full",
          reports + " =inquiry =inspectorate =inspectors =watchdog"),
        .verbs(
          "publish release issue unveil hand_over submit make_public deliver table put_online post",
          "=review =autopsy =autopsy_report =postmortem =final_account =page_account",
          except:
            """
            =film =music =restaurant =book =album =theatre =annual =quarterly =game =earnings \
            =tax =risk =threat
            """),
        .verbs("hand give serve", "=damning =page_account =scathing"),
        .states(
          """
          =is_out =are_out =finally_out =out_at_last =now_public =made_public =is_public \
          =in_public_domain =published_in_full =out_in_the_open =out_in_open =sees_light_of_day
          """, reports, except: "=out_of =film =jury =album"),
        .tells(
          "accuse fault lambast lash slate savage rap rebuke flay castigate pan skewer",
          "=report =inquiry =audit =review",
          except: "=media_report =news_report =according =newspaper =accused_of =film =restaurant"),
        .tells(
          "lambast rap savage fault flay castigate rebuke skewer",
          "=coroner =ombudsman =auditor =auditors =watchdog =inspectors"),
        .states(
          Language.pairs(
            "blistering stinging withering hard-hitting excoriating",
            "report review audit findings verdict"),
          except: "=awaited =due =expected =leaked =forthcoming"),
        .tells(
          "lift pull_back shine", "=report =inquiry =audit =review =dossier =probe",
          except: "=ban =spirits"),
        .verbs("receive", "=final_report =inquiry_report =investigation_report"),
        .states(
          "=things_we_learned =what_we_learned =what_the_report =at_a_glance =takeaways_from",
          reports),
      ]
    ),
    (
      "results-declared",
      [
        .verbs(
          "pass",
          "=exam =exams =paper =papers =finals =bar_exam =entrance_test =theory_test",
          except: "=drug =drugs =law =bill =stress =breath =if"),
        .verbs(
          "know learn find_out get receive collect see open celebrate",
          """
          =exam_results =their_results =their_grades =their_marks =their_scores =exam_scores \
          =a-level_grades =gcse_grades =a-level_results =gcse_results =sat_scores =exam_grades =exam_marks =matric_results \
          =board_results
          """,
          except: "=test_results =blood =dna =lab =financial =quarterly"),
        .verbs(
          "put_online upload put_up pin_up send_out",
          "=results =scores =marks =grades =scorecards =merit_list",
          except: "=financial =quarterly =test =match"),
        .tells(
          "land drop arrive emerge surface", "=marks =grades =results =scores =scorecards",
          except: "=financial =quarterly =test =blood"),
        .verbs(
          "make",
          "=the_cut =the_grade =merit_list",
          except: "=golf =masters =film =documentary =round"),
        .verbs(
          "win land clinch bag", "=tender =the_tender =concession =bidding =contract_to",
          except: "=hopes =wants =wages"),
        .verbs("get score achieve secure bag", "=top_grades =straight_as =perfect_score"),
        .states(
          "=pass_rate",
          """
          =record =highest =lowest =rises =falls =hits =climbs =dips =up =down =per_cent =percent \
          =jumps =drops =slips =reaches
          """,
          except: "=expected =target =driving =could =will"),
        .verbs("come_top come_first finish_first", "=exam =exams =class =list =contest =boards"),
        .states(
          """
          =merit_list_out =marks_out =marks_posted =grades_out =scores_out =list_out \
          =scorecards_out =prize_goes_to =award_goes_to =oscar_goes_to =nobel_goes_to =prize_awarded
          """),
        .verbs(
          "walk_off_with lift pick_up carry_off collect award present take scoop bag",
          "=prize =award =awards =booker =oscar =oscars =bafta =nobel =pulitzer =grammy =palme =goncourt",
          except: "=sanctions =fraud =stolen =contract =pay =damages"),
        .pending(
          "=nervous_wait =anxious_wait =agonising_wait =agonizing_wait =results_day",
          """
          =results =grades =pupils =students =marks =school-leavers =candidates =exam =looms \
          =ahead =prepare
          """),
        .prospects(
          "find_out learn discover know get receive collect hear",
          "=grades =results =marks =scores =grade =exam =passed =made_grade"),
      ]
    ),
    (
      "cause-named",
      [
        .states("=was_behind =were_behind =lay_behind", mishaps),
        .verbs(
          "trace attribute pin_on put_down ascribe blame chalk_up",
          mishaps, except: "=hopes =medal =contact =contacts =sleep =study =cancer =church =family"),
        .tells(
          """
          bring_down sink fell doom topple cause start trigger spark ignite set_off lead_to \
          derail
          """,
          """
          =fatigue =error =fault =faulty =defect =corrosion =wiring =lightning =arson \
          =turbulence =overloading =sabotage =bug =glitch =cigarette =candle =bacterium =virus \
          =bacteria =fungus =toxin =gas_leak =bird_strike =short_circuit =battery =weld =valve \
          =bolt =bolts =cable =cracks =crack =rust =sensor =spark =failure =negligence =flaw
          """,
          except:
            "=debate =protest =protests =outrage =row =fears =panic =recall =pandemic =probe_into =inquiry_into =an_inquiry =algae =interest"
        ),
        .verbs(
          "find blame identify cite uncover name fault point_to",
          """
          =brake_failure =engine_failure =pilot_error =human_error =metal_fatigue =faulty_wiring \
          =short_circuit =gas_leak =design_flaw =design_fault =mechanical_failure =driver_error \
          =structural_failure =crew_error =signal_failure =power_surge =software_bug \
          =software_glitch =bird_strike =arson =maintenance_error =operator_error =signal_fault
          """),
        .states(
          Language.pairs(
            """
            failure error fault leak circuit wiring fatigue sabotage arson bug glitch battery \
            virus bacteria fungus flaw negligence corrosion
            """, "behind"), except: "=hunt =suspects =suspect =probe"),
        .states(
          Language.pairs(
            "behind", "outbreak crash blaze blackout collapse explosion derailment fire deaths"),
          """
          =salmonella =listeria =norovirus =bacteria =virus =fault =error =failure =leak =wiring \
          =fatigue =lightning =arson =sabotage =battery =negligence =overloading =cigarette
          """, except: "=hunt =suspects =suspect =gang =man"),
        .states(
          """
          =was_down_to =were_down_to =was_the_result_of =were_the_result_of =set_off_by \
          =brought_on_by =brought_down_by =felled_by =sunk_by =downed_by =touched_off_by
          """, mishaps + " " + wrecked, except: "=rebels =forces =hunters"),
        .verbs("stem_from arise_from result_from", mishaps),
        .verbs(
          "solve crack unravel explain",
          "=mystery =riddle =puzzle =enigma",
          except: "=murder_mystery =novel =game =crossword =cube"),
        .verbs(
          "explain", "=crash =collapse =blackout =outbreak =die-off =mass_death",
          except: "=how =what_is =phone =market =stock"),
        .verbs("rule deem declare confirm", "=was_arson =was_sabotage =was_deliberate =arson"),
        .pending(
          """
          =sift_through =sifting_through =pore_over =poring_over =pick_through =picking_through \
          =comb_through =combing_through =sifts_through =yield_clues =piece_together
          """, "=what =why =how =cause =causes =clues =wreckage =rubble =debris"),
        .prospects(
          """
          learn discover establish find_out work_out understand determine pinpoint explain show \
          reveal say tell
          """,
          """
          =what_poisoned =what_sickened =what_felled =what_derailed =what_started =what_led =what_made =what_caused =why =what_went_wrong =what_sank =what_brought =what_killed \
          =what_is_killing =what_triggered =what_sparked =how_fire
          """),
      ]
    ),
    (
      "damage-assessed",
      [
        .states(
          "=final_bill =final_toll =total_losses",
          "=billion =million =bn =m =crore =pesos =euros =dollars",
          except: "=could =may =expected =budget =election =hotel"),
        .verbs("wipe knock", "=billion =million =bn =crore =lakh", except: "=shares =market_value"),
        .verbs(
          "damage destroy flatten wreck ruin level",
          """
          =harvest =crop =crops =blocks =buildings =schools =apartment_blocks =homes =houses =hectares =warehouses \
          =hospitals
          """, except: "=evidence =documents =begin =began =plans =plan"),
        .verbs("set_back", "=farmers =insurers =growers =economy =fishermen"),
        .verbs("lose", "=ministry_tally =survey_finds =tally_finds =tally_shows =survey_shows"),
        .verbs(
          "count tally record log register list catalogue",
          """
          =homes_destroyed =houses_destroyed =buildings_destroyed =homes_damaged \
          =houses_damaged =buildings_damaged =destroyed =ruined_homes =hectares =flattened
          """,
          except: "=votes =ballots =birds =election =documents =files"),
        .verbs(
          """
          flatten destroy wipe_out ruin wreck level raze gut wash_away submerge ravage \
          devastate write_off
          """,
          """
          =survey_shows =survey_found =survey_finds =government_survey =tally =its_count \
          =surveyors =assessors =figures_show =data_show =satellite_images =loss_adjusters \
          =hectares =acres =assessment_shows =of_the_harvest =of_crop =of_the_crop
          """,
          except: "=evidence =begin =begins =began =start =documents"),
        .verbs("peg", "=damage =losses =cost =loss =bill", except: "=currency =dollar"),
        .verbs(
          "cost", "=boats =homes =houses =farmers =fishermen =insurers =growers =economy",
          except: "=living =cuts =crisis"),
        .verbs(
          "run_up rack_up climb_to rise_to swell_to stand_at mount_to soar_to balloon_to",
          "=damage =losses =bill =loss =toll_of", except: "=stock =shares =match =quarter"),
        .verbs(
          "suffer sustain incur",
          "=damage_worth =losses_of =losses_worth =worth_of_damage =in_losses =in_damage",
          except: "=quarter =shares =trading"),
        .states(
          "=price_tag =damage_bill =clean-up_bill =repair_bill =insured_losses",
          "=billion =bn =million =crore =tops =hits =reaches =stands_at =put_at",
          except: "=could =may =expected =budget =deal =might"),
        .pending(
          """
          =put_a_price =put_price =counts_the_cost =counting_the_cost =count_the_cost =take_stock \
          =taking_stock =totting_up =begin_to_tot =tot_up =takes_stock
          """),
      ]
    ),
    (
      "recorders-found",
      [
        .pending("=dive_for =dives_for =to_dive_for =hunt_for =search_for", recorders),
        .verbs(
          """
          dig extract prise extricate cut secure surface_with emerge_with come_up_with return_with \
          bring_to_surface yield reach lay_hands_on
          """, recorders, except: "=no =without"),
        .verbs(
          "find recover retrieve locate discover pull lift fish_out raise haul salvage unearth",
          "=data_unit =memory_unit =memory_module =cockpit_recorder",
          except: "=hopes =hope =fears =questions"),
        .states(
          """
          =in_hand =in_hands_of =in_the_hands_of =in_their_possession =in_possession_of \
          =in_safe_hands =hands_of_investigators
          """, recorders),
        .tells("surface turn_up emerge", recorders),
      ]
    ),
    (
      "date-set",
      [
        .states("=in_the_diary =in_diary", months + " " + mayDays),
        .pending("=keeps_guessing =keep_guessing", "=date =day =election =when"),
        .verbs(
          "settle_on plump_for opt_for fix_on land_on agree_on decide_on choose pick select name",
          months + " " + mayDays + " =date =dates", except: "=captain =squad =team =trip"),
        .verbs(
          "schedule slate fix set pencil_in list book earmark arrange call",
          mayDays, except: "=fire =record =sail =up =back"),
        .verbs(
          "pencil_in slate schedule fix",
          Language.pairs(
            "for", "monday tuesday wednesday thursday friday saturday sunday"),
          except: "=delay =no"),
        .states(
          """
          =circle_the_date =circle_your_calendar =clear_your_diary =clear_your_diaries \
          =clear_your_calendar =clear_the_calendar =dates_for_the_diary =it_s_a_date \
          =circle_the_calendar
          """),
        .states("=circle =wedding_bells =save_day =save_the_day", months + " " + mayDays),
        .states(
          """
          =voters_to_choose =voters_to_elect =to_vote_on =to_vote_in =votes_on =to_head_to_polls =to_face_voters =to_go_to_polls \
          =polling_day_is =election_day_is =will_fall_on =falls_on =will_vote_on =to_be_crowned_on \
          =to_wed_on =to_marry_on =to_hang_on =to_stand_trial_on
          """, months + " " + mayDays, except: "=if =whether =could"),
        .states(
          """
          =to_start =to_begin =to_open =to_be_held =will_start =will_begin =will_be_held \
          =to_take_place =will_take_place
          """, mayDays),
        .verbs(
          "get have receive hand",
          """
          =release_date =start_date =court_date =trial_date =execution_date =opening_date \
          =wedding_date =launch_date =kick-off_date
          """, except: "=no =yet =without =still =may =postponed"),
        .verbs("bring_forward", "=election =vote =date =trial =wedding =poll"),
        .verbs("proclaim decree gazette", "=election_day =polling_day =date =election"),
        .prospects("say announce decide reveal disclose tell", "=when"),
      ]
    ),
  ]
}
