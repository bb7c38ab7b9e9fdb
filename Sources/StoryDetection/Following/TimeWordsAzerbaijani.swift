extension TimeLanguage {
  static let azerbaijani = TimeLanguage(
    "az",
    signs: [
      ([.month(1)], "yanvar*"), ([.month(2)], "fevral*"),
      ([.month(3)], "mart martın martda marta martadək"),
      ([.month(4)], "aprel*"), ([.month(5)], "may mayın mayda maya mayadək mayı"),
      ([.month(6)], "iyun*"), ([.month(7)], "iyul*"), ([.month(8)], "avqust*"),
      ([.month(9)], "sentyabr*"), ([.month(10)], "oktyabr*"), ([.month(11)], "noyabr*"),
      ([.month(12)], "dekabr*"),
      ([.weekday(1)], "bazar_ertəsi"), ([.weekday(2)], "çərşənbə_axşamı"),
      ([.weekday(3)], "çərşənbə"), ([.weekday(4)], "cümə_axşamı"), ([.weekday(5)], "cümə"),
      ([.weekday(6)], "şənbə"), ([.weekday(7)], "bazar_günü"),
      ([.season(.spring)], "yazda yazın yazadək baharda"),
      ([.season(.summer)], "yayda yayın yayadək"),
      ([.season(.autumn)], "payız*"), ([.season(.winter)], "qışda qışın qışadək"),
      ([.unit(.day)], "gün günü gündə günün"), ([.units(.day)], "günlər*"),
      ([.unit(.day), .within], "günə"), ([.unit(.day), .within], "günlük"),
      ([.unit(.week)], "həftə həftənin həftədə həftəsi"), ([.units(.week)], "həftələr*"),
      ([.unit(.week), .within], "həftəyə həftəlik"),
      ([.unit(.month)], "ay ayın ayda ayı ayında ayının ayına ayınadək"),
      ([.units(.month)], "aylar ayları aylarda aylarında"),
      ([.unit(.month), .within], "aya aylıq"),
      ([.unit(.year)], "il ilin ildə ili ilində ilədək ilinin"), ([.units(.year)], "illər*"),
      ([.quarter], "rüb* kvartal*"), ([.half], "yarısı* yarımil*"),
      ([.by], "gec_olmayaraq"), ([.until], "qədər kimi dək adək ədək nədək nadək inədək"),
      ([.within], "ərzində müddətində zaman içində"), ([.after], "sonra"),
      ([.notBefore], "tez_olmayaraq ən_tez"), ([.until], "əvvəl qabaq"),
      ([.early], "əvvəlin* əvvəllər* əvvəli başlanğıc*"), ([.middle], "ortası* ortalar*"),
      ([.end], "sonu sonun* sonuna sonlar* sonadək axırı* axırına"),
      ([.next], "gələn növbəti"), ([.this], "bu cari"), ([.coming], "yaxın qarşıdakı qarşıdan"),
      ([.few], "neçə bir_neçə"), ([.newYear], "yeni_il yeni_ildən yeni_ilə yeni_ilədək yeni_ildə"),
      ([.today], "bu_gün bugün"), ([.tomorrow], "sabah"), ([.inclusive], "daxil olmaqla"),
      ([.or], "və_ya yaxud ya_da"), ([.past], "ötən keçən öncə"),
      ([.at], "ayın_içində"),
      (
        [.link],
        "ci cu cü ilə gələcək və ı i u ü nin nın nun nün ndən dən dan də da nə na ə a in ın un ün si sı"
      ),
      ([.number(1)], "bir birinci ilk"), ([.number(2)], "iki ikinci"), ([.number(3)], "üç üçüncü"),
      ([.number(4)], "dörd dördüncü"), ([.number(5)], "beş"), ([.number(6)], "altı"),
      ([.number(7)], "yeddi"), ([.number(8)], "səkkiz"), ([.number(9)], "doqquz"),
      ([.number(10)], "on"), ([.number(12)], "on_iki"), ([.number(20)], "iyirmi"),
      ([.number(30)], "otuz"),
    ],
    hedges: """
      bilər bilərik ehtimal* təxminən güman* gözlənilir bəlkə çox_güman ümid* zəmanət* yəqin təqribən olsun
      mümkün* ola_bilsin
      """,
    moves: """
      təxir* keçiril* uzadıl* sonraya_saxlan* ertələn*
      """,
    speech: """
      bildirib deyib dedi bildirdi açıqlayıb məlumat_verib qeyd_edib söyləyib vəd_edib vurğulayıb sözlərinə
      """,
    anchors: """
      qəza* fəlakət* hadisə*
      """,
    rules: """
      qaydaları* qaydalar* standart* konvensiya* qanuna_görə
      """,
    undated: """
      sonra tezliklə yaxın_vaxtlarda yaxın_zamanda başa_çat* yekunlaş* nəticəsində bitdikdə tamamlan* alındıqda
      """,
    bodies: """
      nazirli* komissiya* prokurorlu* hökumət* idarə* komitə* agentli* istintaq
      """)
}
