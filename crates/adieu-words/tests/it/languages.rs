//! Which language a system or a person means.

use adieu_words::Lang;

#[test]
fn a_system_locale_names_a_language_with_or_without_region_and_charset() {
    for (locale, lang) in [
        ("fr_BE.UTF-8", Lang::Fr),
        ("nl-BE", Lang::Nl),
        ("de", Lang::De),
        ("en_GB@euro", Lang::En),
        ("FR", Lang::Fr),
        ("zh", Lang::ZhHans),
        ("zh_CN.UTF-8", Lang::ZhHans),
        ("zh-SG", Lang::ZhHans),
        ("zh-Hans-BE", Lang::ZhHans),
        ("zh-Hans-HK", Lang::ZhHans),
    ] {
        assert_eq!(Lang::of_locale(locale), Some(lang), "{locale}");
    }
}

#[test]
fn traditional_chinese_is_never_taken_for_simplified() {
    for locale in ["zh_TW.UTF-8", "zh-HK", "zh_MO", "zh-Hant", "zh-Hant-CN"] {
        assert_eq!(Lang::of_locale(locale), None, "{locale}");
        assert_eq!(Lang::negotiate([locale]), Lang::En, "{locale}");
    }
    assert_eq!(Lang::negotiate(["zh_TW:fr"]), Lang::Fr);
}

#[test]
fn what_is_no_language_of_ours_falls_back_to_english() {
    for locale in ["", "C", "POSIX", "C.UTF-8", "es_ES", "dezember", "f", "_", "漢語"] {
        assert_eq!(Lang::of_locale(locale), None, "{locale}");
    }
    assert_eq!(Lang::negotiate([]), Lang::En);
    assert_eq!(Lang::negotiate(["", "es_ES.UTF-8"]), Lang::En);
}

#[test]
fn the_first_wish_that_is_spoken_here_wins() {
    assert_eq!(Lang::negotiate(["es:nl_BE:fr", "de_DE"]), Lang::Nl);
    assert_eq!(Lang::negotiate(["pt-PT,pt,de"]), Lang::De);
}

#[test]
fn every_language_is_read_back_from_its_code() {
    for lang in Lang::ALL {
        assert_eq!(Lang::parse(lang.code()), Ok(lang));
        assert_eq!(lang.to_string(), lang.code());
        assert!(!lang.own_name().is_empty());
    }
    assert!(Lang::parse("es").expect_err("not spoken").to_string().contains("zh-Hans"));
}
