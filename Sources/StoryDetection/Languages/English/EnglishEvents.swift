extension Language {
  /// Strikes, products, launches, searches.
  static let englishEvents: [KindWords] = [
    KindWords(
      "cancelled", example: "Festival cancelled over storm",
      .verbs("cancel cancell call_off axe", except: "=culture =search"),
      .contrary("go_ahead proceed", except: "=with_=trial"),
      .states("=will_=not_=go_=ahead =will_=not_=take_=place =will_=not_=be_=held"),
      .states("=not_=go_=ahead =not_=take_=place =not_=be_=held =won_=t_=go_=ahead"),
      .verbs(
        "scrap abandon ditch shelve pull rain_off",
        """
        =flights =trip =visit =summit =parade =race =meeting =election =exam =exams =trains \
        =train =talks =plan =project =event =festival =tour =match =launch =flight =concert \
        =show =concerts =shows =fixture =game =marathon =fireworks =planned =carnival =wedding \
        =deal =service =services =party =parties =gig =gigs =ceremony =celebration \
        =celebrations =display =performance =performances =cruise =sailing =sailings \
        =conference =tournament =regatta =races =rally =fete =swim =run
        """
      ),
      .verbs(
        "wash_out ground nix wipe_out snow_off",
        """
        =flights =flight =day =test =match =game =race =festival =show =concert =event =play \
        =planes
        """,
        except: "=strike =dead =killed =found"),
      .nouns("cancellation"),
      .things("cancellation")),
    KindWords(
      "strike-started", example: "Rail workers walk out in pay dispute",
      .verbs("walk_out down_tools"),
      .verbs(
        "begin start launch stage hold go go_out come_out",
        "=strike =strikes =walkout =on_=strike =industrial_=action =stoppage",
        except:
          "=air =missile =drone =end =after_=strike =hold_=off =holds_=off =held_=off =holding_=off"
      ),
      .verbs("stop", "=work"),
      .verbs("walk_off", "=job =jobs =work =set =sites"),
      .states("=off_=the_=job =pickets_=go_=up =stay_=in_=depots =picket_=lines_=go_=up"),
      .verbs(
        "hit cripple paralyse paralyze disrupt ground shut", "=strike =strikes =walkout",
        except: "=air =end =lightning"),
      .verbs("take", "=industrial_=action =strike_=action"),
      .states("=picket_=lines"),
      .verbs(
        "strike", "=workers =union =staff =drivers =teachers =nurses =doctors =over_=pay",
        except: "=deal =missile =air =earthquake =lightning"),
      .states("=on_=strike =strike_=begins =strikes_=begin", except: "=air"),
      .contrary("suspend avert cancel", "=strike =strikes =walkout"),
      .nouns("=strike =walkout", except: "=air =missile =drone"),
      .things("=strike =strikes =walkout", except: "=air =missile =drone")),
    KindWords(
      "strike-ended", example: "Nurses end strike after pay deal",
      .verbs(
        "end call_off suspend halt conclude finish cancel stop",
        "=strike =strikes =walkout =industrial_=action =stoppage =stoppages =walkouts =dispute =stir =agitation =sit-in =protest =blockade =boycott =picket =work-to-rule",
        except: "=air =missile =drone =naval"),
      .pending("=be_=over =end_=to", "=strike =walkout =dispute =stoppage"),
      .states("=back_=at_=work"),
      .verbs(
        "bring", "=strike_=to =stoppage_=to =walkout_=to =to_=an_=end =to_=a_=close", except: "=war"
      ),
      .verbs("lay_down", "=placards =pickets =picket_=signs =banners"),
      .verbs(
        "resume", "=work =duty =duties =classes =lessons =services",
        except: "=talks =fight =war"),
      .verbs("reopen", "=port =schools =mine =plant", except: "=talks"),
      .verbs("return go", "=to_=work =back_=to_=work"),
      .states("=strike_=over =strike_=ends"),
      .contrary("extend continue prolong", "=strike =walkout"),
      .contrary(
        "stay_out fight_on",
        """
        =dockers =drivers =teachers =nurses =workers =strikers =miners =lecturers =staff =union \
        =pilots =crews =doctors
        """, except: "=fire =home =sea"),
      .nouns("=end", "=strike =walkout"),
      .things("=end_=to_=strike =end_=of_=strike")),
    KindWords(
      "recall", example: "Carmaker recalls 500,000 vehicles",
      .verbs(
        "recall",
        except:
          """
          =ambassador =envoy =memory =memories =vote =squad =parliament =he_=recalled =election \
          =childhood
          """
      ),
      .verbs("issue announce order", "=recall"),
      .verbs(
        "call_back",
        """
        =vehicles =cars =hybrids =suvs =trucks =vans =models =units =bikes =motorcycles =products \
        =items =toys =appliances =devices
        """),
      .lasting(
        "pull withdraw take remove yank whip strip",
        """
        =off_=shelves =from_=shelves =product =from_=sale =products =batch =off_=the_=road \
        =off_=road =off_=roads =from_=market =off_=market =from_=stores =from_=supermarkets \
        =shelves
        """
      ),
      .nouns("=recall", except: "=election"),
      .things("=recall", except: "=election")),
    KindWords(
      "launch", example: "Nasa launches Moon rocket",
      .verbs(
        "launch",
        except:
          """
          =investigation =inquiry =attack =attacks =probe_=into =launches_=probe =launch_=probe \
          =appeal =strike =bid =offensive =campaign =search
          """
      ),
      .verbs("lift_off blast_off take_off roll_out"),
      .verbs("roar thunder hurtle", "=into_=space =into_=orbit =into_=sky =off =skyward"),
      .verbs("soar streak", "=into_=space =orbit =from_=pad =into_=sky"),
      .verbs(
        "carry welcome",
        "=passengers =first_=passengers =first_=visitors =first_=customers =first_=guests"),
      .verbs(
        "begin start", "=operations =commercial_=service =first_=flights =flights_=to =services_=to"
      ),
      .verbs("debut"),
      .verbs("enter", "=service", except: "=military_=service"),
      .verbs("inaugurate"),
      .verbs("make", "=maiden_=flight =debut =first_=flight"),
      .things("=maiden_=flight =lift_=off"),
      .verbs("send put", "=into_=orbit =to_=moon =into_=space =to_=space =astronauts"),
      .verbs(
        "open unveil",
        """
        =station =line =plant =airport =factory =bridge =service =to_=public =museum =hospital \
        =route =mine =terminal =tunnel =stadium
        """,
        except: "=fire"),
      .verbs("go", "=live =on_=sale =into_=orbit"),
      .nouns("=launch liftoff"),
      .things("=launch")),
    KindWords(
      "found", example: "Missing hikers found alive",
      .verbs(
        "find",
        except:
          """
          =guilty =report =study =evidence =solution =survey =love =way =job =poll =research \
          =fault =out
          """
      ),
      .verbs(
        "locate discover recover rescue spot sight track_down trace unearth turn_up",
        except: "=spotlight =hotel"),
      .verbs("reach", "=trapped =miners =survivors =cavers =missing =climbers"),
      .verbs("wash", "=up =ashore"),
      .verbs("survive", "=days_=in =nights_=in =days_=at_=sea =days_=under", except: "=vote"),
      .verbs("turn", "=up_=alive =up_=safe"),
      .verbs("pluck winch airlift pull dig", "=from_=rubble =rubble =alive =to_=safety =safety"),
      .verbs("identify", "=body =remains"),
      .states(
        """
        =is_=missing_=teacher =body_=is_=that_=of =is_=that_=of_=missing =safe_=and_=well \
        =found_=safe =alive_=and_=well =is_=missing =safe_=in =alive_=in =alive_=under
        """, "=body =remains =missing =police =search =twins =boy =girl =hiker =toddler",
        except: "=who =still =feared"),
      .contrary(
        "call_off abandon give_up", "=search =hunt",
        except: "=found =safe =alive =body =bodies =remains"),
      .refuted("=not_=that_=of =not_=those_=of =not_=the_=missing =not_=him =not_=hers"),
      .nouns("discovery"),
      .things("=search =hunt =missing =sign_=of =trace_=of")),
  ]
}
