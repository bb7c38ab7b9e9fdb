extension Language {
  private static let treaties = """
    =treaty =convention =accord =pact =protocol =charter =agreement =trade_deal =compact
    """
  private static let laws = """
    =law =laws =rule =rules =levy =tax =charge =ban =limit =measures =curbs =fee =fees =act \
    =regulations =requirement =tariffs =restrictions =code =codes =scheme =cap =standards =toll
    """
  /// Those who fill or lose a post.
  private static let heads = """
    =chief =head =boss =director =minister =ceo =chairman =chair =chairwoman =editor =president \
    =commissioner =secretary =adviser =governor =rector =speaker =leader =mayor =premier =coach \
    =manager =executive =commander =general =chancellor =bishop =archbishop =ambassador
    """
  private static let bills = """
    =bill =law =motion =resolution =budget =amendment =legislation =act =reform =reforms =package \
    =measure =plan =treaty
    """
  private static let parliaments = """
    =senate =commons =lords =parliament =assembly =lower_house =upper_house =duma =knesset =mps \
    =lawmakers =senators =deputies =congress =legislature =council
    """

  /// What offices, treaties, laws and votes do, as headlines put it.
  static let englishPoliticsTurns: [(kind: String, rows: [KindWords.Row])] = [
    (
      "resignation",
      [
        .verbs(
          "pack_bags pack_his_bags pack_her_bags clear_desk", heads, except: "=fans =tourists"),
        .states(
          "=gone_within =gone_after =is_gone =out_after =is_out", heads,
          except: "=money =wrong =missing"),
        .verbs("lay_down", "=his_office =her_office =mandate =his_post =her_post"),
        .verbs(
          "call_it_a_day",
          heads, except: "=band =couple =rescuers =umpires =bad_light"),
        .verbs("bid", "=farewell_to_office =farewell_to_post =adieu_to_post"),
        .verbs(
          "walk_out", heads,
          except:
            """
            =strike =talks =workers =staff =meeting =hearing =audience =debate =match =pay \
            =interview =session =mps =delegates =strikers =stage
            """),
        .states(
          "=gone_as =is_out_as =exits_as =ousted_as", heads, except: "=came_out"),
        .verbs(
          "end cut_short quit finish",
          "=tenure =reign =stint =term_early =career_as",
          except: "=jail =prison =champion =title =lion =unbeaten"),
        .verbs("make_way give_way", "=successor =for_new =for_younger =as_chief =as_leader"),
        .verbs(
          "surrender relinquish hand_back give_up hand_over vacate",
          "=reins =chairmanship =portfolio =captaincy =leadership =premiership =presidency"),
        .verbs(
          "get give hand",
          "=the_boot =the_sack =marching_orders =the_chop =pink_slip =the_heave-ho"),
        .verbs(
          "dump depose dethrone overthrow topple jettison bundle_out",
          heads, except: "=statue =statues =waste"),
        .verbs("put_in", "=papers", except: "=nomination"),
        .states("=heads_roll =head_rolls =shown_the_door =shown_the_exit"),
        .verbs("clear pack", "=his_desk =her_desk =desk", except: "=backlog"),
      ]
    ),
    (
      "appointment",
      [
        .verbs(
          "approve confirm endorse back clear",
          "=selection_of =choice_of =nomination_of =appointment_of =as_ambassador =as_governor",
          except: "=could =site =design =venue"),
        .verbs("put place", "=in_charge_of =at_the_helm", except: "=strain =pressure"),
        .verbs(
          "get_nod get_the_nod",
          heads + " =opera =museum =top_job =orchestra",
          except: "=bill =treaty =plan =law =project =merger =drug =vaccine"),
        .verbs(
          "hand give entrust take assume grab",
          """
          =reins =helm =keys_to =portfolio =captaincy =chairmanship =directorship =premiership \
          =hot_seat =baton
          """, except: "=quit =resign =lost =horse"),
        .verbs(
          "land clinch bag win get secure bag",
          """
          =top_job =role_of =post_of =job_of =job_as =post_as =role_as =coaching_job \
          =ambassadorship =top_post =nod_as =nod_to_lead =nod_to_head
          """),
        .verbs(
          "replace succeed take_over_from follow",
          Language.pairs(
            "as",
            """
            =chief =head =ceo =chairman =chair =minister =coach =editor =governor =director =boss \
            =president =prime =leader =speaker =manager =commander =chancellor =secretary
            """), except: "=could =may =race"),
        .verbs("step_up move_up rise ascend", "=to_ceo =to_top_job =to_role_of =to_post_of"),
        .verbs(
          "settle_on plump_for opt_for turn_to hand-pick pick choose tap poach lure recruit",
          """
          =to_run =to_lead =to_head =as_next =as_new =outsider =insider =for_top_job =successor \
          =as_its =as_their
          """, except: "=victim =victims =refuses"),
        .states(
          """
          =is_new =is_the_new =is_next =is_named_new =is_country's_new =is_our_new =new_era_as
          """, heads, except: "=whether =if =who"),
        .verbs(
          "install enthrone ordain consecrate anoint crown inaugurate",
          "=as =bishop =archbishop =pope =king =patriarch =rector =primate"),
        .verbs(
          "announce reveal present parade introduce",
          Language.pairs(
            "as_new as_next as",
            "=boss =chief =head =coach =manager =director =ceo =chair =captain =editor =leader")),
        .verbs(
          "become",
          """
          =to_lead =to_head =to_run =new_boss \
          =new_head =new_chief =new_director
          """,
          except: "=country =nation =state =win =climb =fly =die =reach =team =of_the_eu"),
        .verbs("fill", "=vacancy =vacant =top_job =top_post"),
        .verbs(
          "return",
          Language.pairs(
            "as", "=manager =coach =ceo =boss =chief =editor =leader =head =director")
        ),
        .verbs("take", "=oath_of_office =oath_as =his_oath =her_oath =oath"),
      ]
    ),
    (
      "agreement-signed",
      [
        .verbs(
          "affix append add set put attach lend scrawl",
          "=signature =signatures =names_to =name_to =pens_to =seal_to =pen_to"),
        .states(
          """
          =signed_and_sealed =signed_sealed =signatures_dry =ink_dries =ink_dry =ink_is_dry \
          =ink_still_wet =ink_barely_dry =signed_on_dotted_line =sign_on_dotted_line \
          =signs_on_dotted_line
          """, except: "=not =before =until =never"),
        .verbs(
          "formalise formalize cement", "=agreement =deal =pact =accord =partnership =alliance"),
        .verbs(
          "sign_off_on sign_up_to sign_on_to enter_into pen",
          """
          =deal =agreement =pact =accord =treaty =charter =convention =contract =initiative \
          =memorandum =extension =partnership
          """),
        .verbs("commit", "=in_writing"),
        .verbs(
          "sign ink",
          "=lease =terms =settlement =pledge =compact =ceasefire =letter_of_intent"),
        .pending(
          """
          =for_signing =to_sign =for_the_signing =signing_due =for_signature =ready_for_signature \
          =open_for_signature =signing_ceremony_on =about_to_sign =hand_on_pen
          """, "=agreement =deal =treaty =accord =pact =memorandum =contract =protocol =convention"),
      ]
    ),
    (
      "deal-reached",
      [
        .states("=handshake_ends =handshake_seals"),
        .verbs(
          "strike hammer_out thrash_out reach clinch nail_down seal find come_to arrive_at",
          """
          =bargain =understanding =terms =tentative_contract =pay_deal =formula =concord \
          =common_ground =middle_ground =meeting_of_minds =modus_vivendi =arrangement =new_contract
          """, except: "=mutual_understanding_of =work"),
        .states(
          """
          =white_smoke =deal_done =done_deal =it_s_a_deal =we_have_a_deal =deal_at_last \
          =handshake_deal =deal_is_done =have_a_deal =has_a_deal =got_a_deal =deal_in_the_bag
          """,
          except:
            "=pope =conclave =cardinal =cardinals =vatican =chimney =not =no =until =unless =if"),
        .verbs("shake_hands", "=pay =deal =terms =price =takeover =bargain =contract"),
        .verbs(
          "iron_out patch_up smooth_over bridge resolve put_aside set_aside bury settle",
          "=differences =feud =quarrel =row =dispute =disputes =divide =rift",
          except: "=help =tries"),
        .verbs(
          "agree",
          """
          =jet_order =order_for =sale_of =contract =pay_offer =bailout =loan =price_for =swap \
          =alliance =fee =framework =new_contract =rescue =settlement =exchange
          """, except: "=disagree =need"),
        .states(
          Language.pairs("break breaks broke broken", "deadlock impasse logjam stalemate"),
          """
          =talks =negotiators =negotiations =mediators =coalition =union =budget =sides =accord \
          =parties =lawmakers =envoys =summit
          """, except: "=bid =hopes =fail =fails =failed =tries"),
        .verbs("meet", "=halfway =in_middle", except: "=house"),
        .states(
          "=to_buy =to_acquire =to_merge_with",
          "=bn_deal =billion_deal =million_deal =m_deal =in_deal",
          except: "=talks =near =nears =could =considers =plan =plans =bid"),
        .verbs("win secure", "=pay_rise =pay_deal =wage_deal =bailout =rescue_package"),
      ]
    ),
    (
      "ratified",
      [
        .verbs("sign_into_law", treaties),
        .verbs("sign", "=ratification", except: "=to_sign"),
        .states(
          """
          =country_to_ratify =nation_to_ratify =state_to_ratify =member_to_ratify \
          =parliament_to_ratify =first_to_ratify =latest_to_ratify =last_to_ratify
          """, "=became =becomes =become"),
        .verbs("deposit lodge hand_over", "=instrument =instruments =ratification =papers_in"),
        .tells(
          "seal complete finalise finalize",
          "=king's_signature =signature =assent =ratification",
          except: "=border =deal_with"),
        .verbs(
          """
          get_nod get_approval get_assent get_green_light get_backing win_approval win_backing \
          secure_approval gain_approval clear_parliament clear_senate clear_assembly vote_through \
          sail_through sign_up_to accede_to say_yes_to wave_on usher_through win_consent \
          win_assent give_thumbs-up
          """, treaties),
        .verbs(
          "adopt enshrine incorporate", "=convention =treaty =protocol =charter",
          except: "=conference =summit =un =negotiators =delegates =assembly_adopts"),
      ]
    ),
    (
      "in-force",
      [
        .states(
          "=wake_up_to_new =woke_up_to_new =wake_to_new =woke_to_new", laws),
        .states(
          """
          =law_of_the_land =on_statute_book =on_the_statute_book =been_law =now_apply =now_applies \
          =now_in_effect =now_in_operation =now_on_the_books
          """, except: "=will =would =could =until =if =may"),
        .states(
          Language.pairs(
            "since", "monday tuesday wednesday thursday friday saturday sunday midnight"),
          "=illegal =required =compulsory =mandatory =must =law =laws =rules =banned =offence"),
        .verbs("take_hold start_to_apply begin_to_apply come_on_stream go_live bite", laws),
        .verbs(
          "apply", "=scheme =rules =law =levy =tax =fee =limit =ban =nationwide =tariffs",
          except: "=for =court =job =visa_applicants =applicants =pressure =brakes"),
        .contrary("strike_down", laws, except: "=ban_on =ban"),
        .verbs("come", "=into_play =into_being =on_stream", except: "=factors"),
        .verbs("enter", "=statute_book =statute_books"),
        .verbs(
          "come_in",
          "=scheme =code =price =cap =standards =system =deposit =policy =toll",
          except: "=in_at =in_for =first =last"),
        .verbs("begin start", "=enforcement =enforcing", except: "=could =will"),
        .verbs(
          "usher_in introduce bring_in roll_out switch_on",
          "=toll =congestion_charge =levy =speed_limit =deposit_scheme =low-emission_zone",
          except: "=bill =mps =plan =plans"),
        .verbs("become", "=the_law =part_of_law =criminal_offence =crime", except: "=could"),
      ]
    ),
    (
      "vote-passed",
      [
        .contrary("die stall", "=in_committee =on_the_floor =in_the_senate"),
        .states(
          """
          =it_s_a_yes =vote_yes =votes_yes =voted_yes =says_yes =say_yes =said_yes
          """, except: "=would =bride =propose =proposal =if =urge =urges =campaign"),
        .verbs("wave send", "=to_statute_book =to_the_statute_book"),
        .tells(
          "squeak squeeze scrape breeze coast limp sneak sail clear",
          "=bill =budget =motion =law =reform =act =amendment =resolution =package =measure =plan"),
        .verbs(
          """
          ram_through force_through railroad_through muscle_through steer_through get_through ok \
          sign_off rubber-stamp okay green-light
          """, bills),
        .verbs(
          """
          give_nod give_thumbs-up give_blessing give_go-ahead give_assent give_consent \
          give_backing win_nod get_nod
          """, bills + " " + parliaments),
        .verbs("clear", "=hurdle =final_reading =third_reading =second_reading =upper_chamber"),
        .verbs(
          "lose fall", "=confidence_vote =no-confidence_vote =vote_of_confidence =confidence_motion"
        ),
        .verbs(
          "legalise legalize decriminalise decriminalize outlaw abolish enshrine",
          parliaments, except: "=court =judge"),
        .states("=ayes_have_it =votes_to_nil"),
        .contrary(
          "survive",
          "=confidence_vote =no-confidence =censure =impeachment =vote_of_no_confidence"),
        .contrary("fall", "=votes_short =short_of_majority =at_first_hurdle"),
      ]
    ),
    (
      "ban-imposed",
      [
        .verbs("order", "=off_the_streets =off_streets =off_roads =off_the_roads =off_the_air"),
        .states("=out_for", "=doping =cheat =drugs_cheat", except: "=look =run"),
        .verbs(
          "bar suspend exclude disqualify",
          """
          =for_years =for_life =for_months =from_competition =from_games =from_olympics \
          =from_tournament =from_league =from_contest =matches =games =for_doping =dope_tests \
          =year_ban =from_office =from_sport
          """, except: "=ban_suspended =behind_bars"),
        .verbs(
          "clamp impose slap issue declare",
          """
          =prohibitory_orders =curfew =curbs =section_144 =lockdown =blackout =no-fly_zone \
          =trade_ban =travel_ban
          """, except: "=lifts =lifted"),
        .verbs("proscribe blacklist embargo"),
        .verbs(
          "declare make put",
          "=off-limits =off_limits =out_of_bounds =terror_group "
            + "=terrorist_organisation =on_blacklist"),
        .verbs(
          "keep", "=off_social_media =off_roads =off_platforms =out_of_schools =off_streets",
          except: "=strike =storm =rain =fans"),
        .verbs("take pull yank", "=off_air =off_the_air =off_airwaves"),
        .verbs(
          "kick throw boot", "=out_of_competition =out_of_tournament =out_of_games =off_platform"),
        .verbs("call_time_on", "=smoking =plastic =vapes =fur =cages =single-use =diesel"),
        .states(
          Language.pairs("year month match game life lifetime week season", "ban_for"),
          except:
            """
            =faces =face =could =overturned =appeal =lifted =upheld =cut =reduced =after =serves \
            =serving =returns =return
            """),
        .states(
          "=no_longer_allowed =no_longer_permitted =no_longer_welcome =now_off_limits",
          except: "=if =could =may"),
        .verbs(
          "get receive earn land",
          "=lifetime_ban =year_ban =match_ban =game_ban =month_ban =match_suspension =life_ban",
          except: "=overturned =lifted"),
        .things(
          "=curbs =prohibition =moratorium =crackdown_on", except: "=interest =rates =eases =ease"),
      ]
    ),
    (
      "ban-lifted",
      [
        .states(
          "=are_free_to =free_once_more_to", except: "=if =not =until =they =you"),
        .states(
          "=ban_goes =prohibition_goes =embargo_goes",
          except: "=into =ahead =through =too =to =on =viral =before =for =against =unheeded"),
        .states("=green_light_for =turns_green_for", "=imports =exports =poultry =beef =return"),
        .states(
          """
          =back_in_water =back_on_shelves =back_on_sale =back_on_menu =back_in_business \
          =back_on_roads =flows_again =flow_again =can_again =allowed_again =legal_again \
          =open_again =welcome_again =can_now =now_allowed =once_more_allowed =back_on_air \
          =back_online =free_to_fly =free_to_travel =back_in_skies =in_again
          """,
          """
          =ban =banned =prohibition =moratorium =embargo =curbs =restrictions =forbidden =outlawed \
          =restriction =rule_that =sanctions =dry_law =blacklist =suspension =barred
          """, except: "=imposed =imposes =introduces =new_ban"),
        .verbs(
          "rescind scrap lift overturn drop ditch bin axe repeal relax strike_down",
          """
          =rule_that_kept =rule_that_barred =rule_banning =order_banning =law_banning \
          =rule_barring =law_barring =edict =prohibition_on =law_that_barred =curfew =travel_curbs \
          =blockade
          """),
        .verbs(
          "readmit reinstate welcome_back allow_back let_back",
          """
          =athlete =athletes =player =team =federation =club =olympic =league =competition \
          =account =skaters =runner =swimmer =after_ban =to_games
          """, except: "=ban_reinstated =reinstates_ban"),
        .verbs("legalise legalize decriminalise decriminalize"),
        .verbs(
          "reopen", "=beach =beaches =airspace =skies =mosque =cinema =cinemas =park =crossing",
          except: "=storm =fire =quake"),
        .verbs(
          "clear", "=to_fly =to_compete =to_race =for_sale =for_export =for_take-off =to_sell",
          except: "=runway =space =snow"),
      ]
    ),
    (
      "ceasefire",
      [
        .verbs(
          "hold_fire halt_fire cease_fire",
          "=rebels =army =militia =militias =forces =troops =sides =clans =insurgents"),
        .verbs(
          "call_it_quits bury_hatchet bury_the_hatchet",
          "=clans =warring =militias =militia =rebels =armies =tribes =factions =gangs"),
        .pending(
          "=to_stop_shooting =to_stop_fighting =to_halt_fighting =to_silence_guns",
          except: "=agree =agreed =agrees =agreement"),
        .states(
          """
          =guns_silent =guns_are_silent =guns_fell_silent =truce_in_place =ceasefire_in_place \
          =peace_breaks_out =guns_have_fallen_silent
          """, except: "=will =if =unless =hopes"),
        .verbs(
          "take_hold take_effect come_into_effect come_into_force go_into_effect start begin",
          "=truce =ceasefire =cease-fire =armistice =pause_in_fighting",
          except: "=talks =negotiations =violated =broken =call =calls"),
        .verbs("put_down", "=arms =weapons =guns", except: "=shot =air =jet"),
        .verbs(
          "stop halt cease end suspend call_off pause",
          "=shelling =bombing =bombardment =offensive =hostilities =air_raids =military_operations",
          except: "=after =pause_in"),
        .verbs(
          "agree pledge",
          """
          =to_stop_shelling =to_cease_fire =to_halt_fighting =to_halt_attacks =to_end_hostilities \
          =to_stop_attacks =to_lay_down =to_silence =to_stand_down =to_halt_hostilities \
          =to_suspend_attacks =to_pause_fighting =to_halt_offensive =to_stop_bombing
          """),
        .verbs("make sue_for", "=peace", except: "=talks =hopes"),
        .verbs("stand_down", "=fighters =militia =militias =forces =rebels"),
        .things(
          """
          =pause_in_fighting =pause_in_hostilities =humanitarian_pause =lull_in =halt_to_fighting \
          =end_to_fighting =end_to_hostilities
          """),
      ]
    ),
    (
      "election-result",
      [
        .verbs(
          "win", "=poll =polls =ballot =re-election", except: "=opinion =reader =viewers =fan"),
        .verbs(
          "come_first come_top finish_first", "=per_cent =percent =votes =polls =election",
          except: "=exam =race =marathon"),
        .verbs("sweep", "=opposition =party =democrats =conservatives =nationalists =power"),
        .verbs("clean_up", "=polls =election =ballot", except: "=litter =oil =act"),
        .verbs(
          "send", "=to_parliament =to_congress =to_city_hall",
          except: "=bill =letter =petition =law =treaty =message =request =delegation =budget"),
        .verbs(
          "take capture win", "=after_recount =full_recount",
          except: "=asks =demands =seeks =result"),
        .states(
          "=is_new_mayor =is_new_president =is_new_governor =is_next_president =is_next_mayor",
          "=counted =precincts =ballots =votes =count"),
        .states("=declared_governor-elect =declared_president-elect =declared_mayor-elect"),
        .states("=unassailable_lead =insurmountable_lead", "=ballots =votes =count =election"),
        .pending(
          "=slug_it_out =vie_for =vying_for =vies_for =battle_for =fight_for",
          "=candidates =city_hall =presidency =mayor =seat =seats =voters"),
        .tells(
          """
          hand deal give deliver reward punish eject turf_out boot_out throw_out dump turn_on \
          return spurn oust
          """,
          "=voters =electorate"),
        .verbs(
          "top lead", "=poll =polls =the_count =vote_count =ballot",
          except: "=opinion =survey =approval"),
        .verbs(
          "emerge come finish end_up",
          "=as_winner =as_victor =victorious =largest_party =biggest_party =as_the_winner",
          except: "=cup =race =match =stage =expected"),
        .verbs(
          "flip wrest snatch seize hold take gain capture win retain",
          """
          =seat =mayoralty =governorship =presidency =marginal =city_hall =statehouse \
          =constituency =ward =premiership =town_hall =state_house
          """, except: "=back_seat =hot_seat =front_seat =driving_seat"),
        .verbs(
          "crush rout thrash hammer humble pip sweep_aside drub see_off",
          "=at_polls =in_election =election =run-off =poll =by-election =ballot =presidential"),
        .states(
          """
          =declared_winner =landslide_for =landslide_win =landslide_victory =narrow_win \
          =in_landslide =wins_in_landslide =shock_win \
          =swept_from_power =voted_out =voted_in
          """,
          "=election =vote =poll =polls =president =party =ballot =voters =presidential =mayor",
          except: "=expected =predict =predicts =forecast =surveys =survey =pollsters =could"),
        .verbs("end result produce yield", "=hung_parliament =no_overall_majority"),
        .verbs("concede", "=to_rival =race =presidential =run-off =to_opponent"),
        .pending(
          """
          =polls_open =polling_opens =voting_begins =voting_under_way =go_to_polls =goes_to_polls \
          =head_to_polls =heads_to_polls =polling_stations_open =cast_ballots =casts_ballots \
          =casting_ballots =casts_ballot =queue_to_vote =counting_begins =counting_under_way \
          =count_begins =counting_starts =too_close_to_call =neck_and_neck =ballots_being_counted \
          =polls_close =votes_being_counted =voters_decide =trooping_to_polls =begin_voting
          """),
      ]
    ),
    (
      "accession",
      [
        .verbs("take_in let_in", "=as_its =as_newest =as_full", except: "=refugees =lodger"),
        .verbs("gain welcome", "=new_member =newest_member =th_member"),
        .verbs(
          "join enter",
          """
          =trade_bloc =euro =commonwealth =federation =g20 =opec =asean \
          =african_union =un =united_nations =euro_zone =single_market =single_currency \
          =schengen_area =currency_union =interpol =defence_pact =trade_pact
          """, except: "=golf =football =player =striker =loan =youth"),
        .verbs("take", "=seat_as =its_seat =its_place =place_at_table", except: "=mp =jury =court"),
        .verbs(
          "admit_to admit_into admit_as accept_into accept_as let_in",
          """
          =council =nato =eu =brics =customs_union =league =club =asean =opec =association \
          =federation =organisation =organization =un =as_member =commonwealth =schengen \
          =euro_zone =eurozone =alliance
          """, except: "=hospital =students =guilt =blame =decision"),
        .states(
          "=flag_raised =flag_hoisted =flag_goes_up =flag_flies =flag_is_raised =flag_joins",
          "=headquarters =nato =eu =hq =un =alliance =bloc"),
        .states(
          "=newest_member =latest_member =newest_recruit =latest_recruit",
          "=nato =eu =bloc =asean =alliance =union =welcomes =becomes =club =brics"),
        .verbs(
          "gain win get obtain receive secure",
          "=full_membership =membership_of =observer_status =member_status",
          except: "=gym =golf =wants"),
        .verbs("switch_to swap_for change_over_to", "=euro"),
        .pending(
          """
          =in_waiting_room =seeks_entry \
          =accession_talks =step_closer =on_path_to =path_to_membership =at_the_door_of
          """, "=eu =nato =bloc =brics =union =wto =euro =asean =alliance =membership =european"),
        .pending(
          "=knocks_on_door =knock_on_door =knocking_on_door", except: "=police =neighbours =trick"),
        .contrary(
          "slam shut veto block bar",
          "=door_on_membership =membership =membership_bid =accession =entry_bid =enlargement"),
      ]
    ),
  ]
}
