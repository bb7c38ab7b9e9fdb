extension Language {
  /// Strikes, products, launches, searches.
  static let englishEvents: [KindWords] = [
    KindWords(
      "cancelled", example: "Festival cancelled over storm",
      .verbs("cancel cancell call_off axe", except: "=culture"),
      .verbs(
        "scrap abandon ditch shelve",
        "=flights =trip =visit =summit =parade =race =meeting =election =exam =exams =trains =train =talks =plan =project =event =festival =tour =match =launch =flight =concert =show"
      ),
      .nouns("cancellation"),
      .things("cancellation")),
    KindWords(
      "strike-started", example: "Rail workers walk out in pay dispute",
      .verbs("walk_out down_tools"),
      .verbs(
        "begin start launch stage hold go",
        "=strike =strikes =walkout =on_=strike =industrial_=action =stoppage",
        except: "=air =missile =drone =end =after_=strike"),
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
        "=strike =strikes =walkout =industrial_=action", except: "=air =missile =drone"),
      .verbs("return go", "=to_=work =back_=to_=work"),
      .states("=strike_=over =strike_=ends"),
      .contrary("extend continue prolong", "=strike =walkout"),
      .nouns("=end", "=strike =walkout"),
      .things("=end_=to_=strike =end_=of_=strike")),
    KindWords(
      "recall", example: "Carmaker recalls 500,000 vehicles",
      .verbs(
        "recall",
        except: "=ambassador =envoy =memory =memories =vote =he_=recalled =election =childhood"),
      .verbs("issue announce order", "=recall"),
      .verbs(
        "pull withdraw take remove",
        "=off_=shelves =from_=shelves =product =from_=sale =products =batch"),
      .nouns("=recall", except: "=election"),
      .things("=recall", except: "=election")),
    KindWords(
      "launch", example: "Nasa launches Moon rocket",
      .verbs(
        "launch",
        except:
          "=investigation =inquiry =attack =probe =appeal =strike =bid =offensive =campaign =search"
      ),
      .verbs("lift_off blast_off take_off roll_out"),
      .verbs("send", "=into_=orbit =to_=moon =into_=space"),
      .verbs(
        "open unveil",
        "=station =line =plant =airport =factory =bridge =service =to_=public =museum =hospital =route =mine =terminal =tunnel =stadium",
        except: "=fire"),
      .verbs("go", "=live =on_=sale =into_=orbit"),
      .nouns("=launch liftoff"),
      .things("=launch")),
    KindWords(
      "found", example: "Missing hikers found alive",
      .verbs(
        "find",
        except:
          "=guilty =report =study =evidence =solution =survey =love =way =job =poll =research =fault =out"
      ),
      .verbs("locate discover recover rescue"),
      .verbs("identify", "=body =remains"),
      .verbs("call_off", "=search"),
      .nouns("discovery"),
      .things("=search =hunt =missing")),
  ]
}
