extension Language {
  /// What is bought and can be called back.
  private static let goods = """
    =syrup =medicine =medicines =drug =drugs =tablets =pills =vaccine =insulin =batch =batches \
    =cheese =milk =formula =baby_food =meat =beef =chicken =salad =lettuce =spinach =eggs \
    =chocolate =nuts =peanut =butter =houmous =hummus =biscuits =cereal =sausages =ham =yoghurt \
    =ice_cream =toy =toys =cot =cots =pram =prams =strollers =car_seat =car_seats =charger \
    =chargers =power_bank =power_banks =toaster =toasters =heater =heaters =scooter =scooters \
    =e-bike =e-bikes =helmet =helmets =cosmetics =shampoo =powder =sunscreen \
    =inhaler =inhalers =pacemaker =pacemakers =implants =dishwashers =dryers =fridges =sweets =juice
    """
  private static let strikes = """
    =strike =strikes =walkout =walkouts =stoppage =stoppages =industrial_action =dispute \
    =agitation =picket =pickets =sit-in
    """
  private static let shows = """
    =festival =parade =match =tour =concert =wedding =show =summit =race =gig =game =event \
    =flight =flights =marathon =carnival =ceremony =tournament =fair =rally =fireworks =cruise
    """

  /// What strikes, products, launches and searches do, as headlines put it.
  static let englishEventTurns: [(kind: String, rows: [KindWords.Row])] = [
    (
      "cancelled",
      [
        .states("=curtains_for", shows + " =weekend =series =season =theatre"),
        .verbs(
          "put_paid_to", shows + " =derby =weekend =fixture =picnic =fete =regatta =plans",
          except: "=hopes =chances =rumours"),
        .verbs("wash_out rain_off snow_off", shows + " =open-air =opera =picnic =derby =regatta"),
        .verbs(
          "pull_plug put_kibosh call_time_on pull_rug",
          except: "=smoking =life_support =machine =app =war =prosecution =career =marriage"),
        .verbs(
          """
          tear_up rip_up bin junk kill kill_off drop terminate call_halt_to scrap abandon \
          ditch walk_away_from shelve pull
          """,
          """
          =contract =contracts =plan =order =programme =scheme =series =line =dates =plans \
          =incinerator =runway =tunnel =pipeline =exhibition =weekend =season =wind_farm \
          =solar_farm =power_station =reactor =dam =project =expo =airshow =railway
          """, except: "=charges =killed =police =gunman =pulled_over"),
        .states(
          "=is_off =are_off =now_off =all_off =no_longer_going_ahead =not_happening",
          shows, except: "=is_off_to =sick =duty =clock =rumours =rumour =untrue"),
        .verbs("fall_victim fall_foul bite_dust", shows + " =project =plan =scheme =series"),
        .verbs(
          "get_axe get_chop get_boot",
          shows + " =series =project =programme =route =scheme =line", except: "=minister =coach"),
        .contrary(
          "go_on", "=show =festival =parade =tour =games =concert =race =marathon",
          except: "=on_sale =strike =trial"),
        .verbs("drop strike wipe", "=from_calendar =from_schedule =off_calendar"),
      ]
    ),
    (
      "strike-started",
      [
        .states(
          "=tools_down =pens_down =stethoscopes_down =chalk_down =brushes_down",
          except: "=up =exam =examiners"),
        .verbs("desert", "=wards =classrooms =depots =posts_over"),
        .verbs(
          "bring_to_halt bring_to_standstill bring_to_a_halt bring_to_a_standstill",
          "=workers =union =unions =drivers =staff =teachers =doctors =pilots =strikers"),
        .verbs(
          "stand_idle lie_idle sit_idle",
          "=dockers =workers =crews =stayed_home =stayed_at_home =pickets",
          except: "=storm =shortage =sanctions =demand =power =fuel =weather"),
        .verbs(
          """
          stand_idle lie_idle stand_still sit_idle grind_to_halt come_to_standstill come_to_halt \
          fall_idle
          """, strikes + " =union =unions"),
        .verbs(
          "empty close halt bring snarl shut_down strand choke stop clog black_out delay cancel",
          "=strike =walkout =stoppage =strike_by =industrial_action",
          except:
            """
            =air =missile =drone =end =lightning =averted =avert =called_off =call_off =ends \
            =after_strike =bid =hopes =to_stop =to_halt =over
            """),
        .verbs("man join picket form mount", "=picket_line =picket_lines =picket =pickets"),
        .verbs("join", "=strike =walkout =stoppage", except: "=threaten =forces"),
        .states("=refuse_to_work =refusing_to_work =sickout =sick-out", except: "=if =may"),
        .states(
          """
          =first_day_of =second_day_of =third_day_of =day_one_of =day_two_of =enters_day \
          =enters_second =enters_third =into_second_week =second_week_of
          """, "=strike =walkout =stoppage =strikes", except: "=air =missile =hunger"),
        .verbs("stay_away", "=from_work =in_protest =from_classrooms", except: "=voters"),
        .verbs("withdraw", "=labour =labor"),
        .verbs("work", "=to_rule"),
        .verbs(
          "lay_down put_down drop",
          "=tools =chalk =stethoscopes =scalpels =pens =brushes", except: "=placards"),
      ]
    ),
    (
      "strike-ended",
      [
        .states(
          """
          =back_on_wards =back_on_ward =back_in_class =back_in_classrooms =back_in_classroom \
          =back_behind_wheel =back_underground =back_on_job =back_on_tracks =back_at_desks \
          =back_on_buses =back_on_production =back_on_set =back_on_streets =back_on_rails \
          =running_again =rolled_again =run_again =sail_again =rolling_again =open_again \
          =curtain_up =fly_again =moving_again =flows_again =flow_again =back_on_duty =back_at_posts
          """,
          strikes + """
             =mass_meeting =pay_offer =pay_deal =new_contract =bonus =lockout =union =unions =stir \
             =accepted =pay_rise =go_back =return_to_work =back_at_work =drivers_return =staff_return =crews_return
            """,
          except: "=storm =flood =crash =quake =fire"),
        .states(
          Language.pairs(
            "return returns returned go_back goes_back went_back file_back troop_back head_back",
            "to_wards to_classrooms to_class to_posts to_pits to_mines to_depots to_duty to_jobs")
            + " =back_to_work =back_at_desks",
          strikes, except: "=war =holiday =holidays =summer =order =ordered =forced"),
        .verbs(
          "vote_to_return vote_to_go_back", "=miners =drivers =workers =staff =nurses =teachers",
          except: "=parliament =mps =senate"),
        .verbs("settle resolve", "=strike =stoppage =walkout =pay_strike =pay_dispute"),
        .verbs("take_down pull_down remove dismantle lift", "=picket_lines =pickets =picket_line"),
        .tells("come_down", "=picket_lines =pickets"),
        .verbs("resume restart", strikes, except: "=talks =negotiations =strikers"),
        .verbs(
          "accept approve ratify back endorse vote_for",
          "=to_end_strike =ending_strike =ends_strike =end_walkout =ending_walkout =end_dispute"),
        .states(
          """
          =strike_is_over =walkout_is_over =stoppage_is_over =dispute_is_over \
          =strike_at_an_end =strike_comes_to_an_end =strike_comes_to_end
          """, except: "=if =not =until =claims =claim =unless"),
      ]
    ),
    (
      "recall",
      [
        .lasting(
          "pull withdraw",
          "toymaker carmaker automaker drugmaker retailer supermarket manufacturer grocer",
          except: "=out =out_of =offer =bid =staff =troops =advert =adverts =ad =ads"),
        .verbs("come", "=off_shelves =off_the_shelves", except: "=flying"),
        .verbs("take pull", "=off_sale", except: "=house =flat =property =land"),
        .lasting(
          "call_back call_in recall take_back",
          """
          =minivans =crossovers =scooters =trailers =motorhomes =hatchbacks =saloons =sedans =pickups =cars =vans =vehicles =suvs =trucks =lorries \
          =buses =bikes =motorbikes =motorcycles =coaches =tractors =caravans
          """, except: "=memories =drivers =stolen =police"),
        .lasting(
          "call_back call_in pull_back withdraw pull take_back yank recall remove",
          goods,
          except:
            """
            =troops =bid =offer =charges =bill =ambassador =support =labour =memories =stolen \
            =thieves =police =envoy =parliament =crash =licence =over_drugs =seized =menu =menus \
            =shortage
            """),
        .verbs(
          "tell urge advise ask instruct warn order",
          """
          =to_return =to_stop_using =to_stop_eating =not_to_eat =not_to_consume \
          =to_bring_in =to_bring_back =to_throw_out =to_throw_away =to_bin =to_dispose_of \
          =to_hand_back =to_discard
          """,
          except:
            """
            =to_return_to =return_home =work =troops =tax =residents =villagers =evacuees =school \
            =police =phone =water =talks =books
            """),
        .verbs(
          "order summon call bring",
          "=back_to_garages =back_to_dealers =back_to_dealerships "
            + "=to_dealerships =into_garages =back_to_workshops =back_for_repair =back_for_repairs"),
        .verbs("clear strip empty", "=shelves_of", except: "=panic =shoppers =looters"),
        .states(
          """
          =urgent_recall =product_recall =safety_recall =nationwide_recall =recall_notice \
          =recall_issued =do_not_eat =do_not_eat_warning
          """, except: "=history =guide =years =avoid =no =could =may"),
      ]
    ),
    (
      "launch",
      [
        .verbs(
          "send", "=probe =rover =lander =satellite =capsule =orbiter",
          except: "=investigators =team =police =letter =photos =images =data =pictures"),
        .verbs(
          "begin_running start_running begin_operating start_operating begin_flying start_flying",
          "=trains =buses =trams =flights =ferries =service =services =airline =line"),
        .verbs(
          "pull_out set_off depart leave",
          "=first_train =first_sleeper =first_tram =inaugural_train =maiden_run"),
        .verbs("leave", "=earth =launchpad =launch_pad", except: "=will_leave"),
        .verbs(
          "unveil introduce bring_out premiere take_wraps_off reveal roll_out",
          """
          =first_electric =pickup =smartphone =phone =new_car =new_model =suv =console =headset \
          =new_app =tablet =smartwatch =handset =flagship =sedan =electric_car =electric_van \
          =laptop =chatbot =supercar
          """, except: "=plans =plan =to_unveil"),
        .verbs(
          "hit reach arrive land go",
          "=shops =showrooms =app_store =in_stores =in_shops =on_shelves =store_shelves",
          except: "=looters =protest =fire =truck =quake =shelves_empty =strike"),
        .verbs(
          "open",
          "=its_doors =doors_to =to_passengers =to_visitors =to_customers =to_traffic =for_business",
          except: "=fire =strike =reopen"),
        .verbs(
          "set_off depart leave embark set_sail sail",
          "=maiden_voyage =first_voyage =maiden_flight =inaugural"),
        .verbs(
          "rocket shoot zoom place loft hurl deliver climb ride",
          "=into_space =into_orbit =in_orbit =skyward =to_orbit =heavenward"),
        .verbs("switch_on turn_on fire_up power_up", "=network =reactor =telescope =collider"),
        .verbs(
          "go come", "=on_stream =operational =into_service =into_operation", except: "=law =rules"),
        .verbs("take", "=to_skies =maiden_flight =to_air"),
        .states(
          """
          =we_have_lift-off =we_have_liftoff =now_=live =is_=live =are_=live =officially_open \
          =open_for_business =up_and_running
          """, except: "=until =if =will"),
        .pending(
          """
          =on_pad =on_launchpad =on_launch_pad =rolls_to_pad =fuelled_and_ready =for_lift-off \
          =for_liftoff =counts_down =ready_for_launch =ready_to_fly =cleared_for_launch
          """,
          "=rocket =mission =capsule =satellite =crew =spacecraft =shuttle =lander =probe"),
      ]
    ),
    (
      "found",
      [
        .verbs(
          "walk_out wander_out turn_up", "=unharmed =alive =safe_and_well",
          except: "=strike =talks"),
        .states(
          "=safe_after =alive_after =safe_and_sound",
          "=nights =days =hours =missing =lost =adrift", except: "=still =feared =if =hopes"),
        .pending(
          "=sweep =sweeps =comb =combs =scour =scours =hunt_for =search_for",
          "=missing =lost =vanished =disappeared"),
        .verbs(
          "turn_up emerge resurface show_up",
          "=missing =alive =safe =unharmed =stolen =long-lost =in_attic =feared_dead =lost_in",
          except: "=voters =report =evidence =details =concern"),
        .verbs(
          "stumble_upon stumble_across stumble_on come_across chance_upon pinpoint",
          "=missing =lost =remains =body =wreck =wreckage =stolen =long-lost =tomb"),
        .verbs(
          "fish_out haul_out pull_out bring_out drag_out pull dig_out lift",
          "=alive =body =bodies =survivor =survivors =from_rubble =from_river =from_well =from_cave"
        ),
        .verbs(
          "emerge walk stagger stumble", "=from_jungle =out_of_jungle =from_bush =out_of_bush"),
        .verbs("return", "=home_safe =safely_home =unharmed =safe_and_well"),
        .verbs("match confirm show", "=remains_are =body_is =body_was =remains_belong =remains_of"),
        .states(
          "=search_ends =search_over =hunt_ends =search_is_over",
          "=found =alive =body =safe =well =missing", except: "=without =no =empty-handed"),
      ]
    ),
  ]
}
