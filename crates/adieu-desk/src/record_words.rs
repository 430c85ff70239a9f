//! What the numbering records note in English, in the reader's language.
//!
//! It must never translate a text that it does not know word for word: a note that a folder of other data brings, or
//! one that was changed, is shown as it stands. A test holds every text of the shipped records against this list.

use adieu_words::Words;

/// Returns a record's own note as a sentence.
pub fn record_note(words: &Words, text: &str) -> String {
    match text {
        "a bank network: no telephone brand" => words.msg_identify_record_bank(),
        "machine and travel cards: the reseller is the contract party" => {
            words.msg_identify_record_machine_and_travel()
        }
        "virtual numbers" => words.msg_identify_record_virtual_numbers(),
        "whether DIGI cards carry this prefix is unknown" => {
            words.msg_identify_record_digi_prefix()
        }
        "older cards of Mobile Vikings carry another prefix" => {
            words.msg_identify_record_vikings_older_cards()
        }
        "listed as suppressed" => words.msg_identify_record_suppressed(),
        "foreign, travel and machine profiles share this code: it proves no Proximus contract" => {
            words.msg_identify_record_shared_with_foreign()
        }
        "railway: no consumer network" => words.msg_identify_record_railway(),
        "added in December 2020; whether DIGI cards use it is unknown" => {
            words.msg_identify_record_added_2020_digi()
        }
        "network shared by Proximus and Orange, added in February 2022: no customers of its own" => {
            words.msg_identify_record_joint_network()
        }
        "older lists show VOO on it" => words.msg_identify_record_older_lists_voo(),
        "added in February 2018; being merged into Orange" => {
            words.msg_identify_record_added_2018_orange()
        }
        "Transatel cards use it too" => words.msg_identify_record_transatel_too(),
        "added in December 2020" => words.msg_identify_record_added_2020(),
        "an APN catalogue gives it to Telavox; no other source" => {
            words.msg_identify_record_telavox()
        }
        "older Mobile Vikings and JIM Mobile cards use it" => {
            words.msg_identify_record_older_vikings_jim()
        }
        "a Voyacom block of numbers passed to Citymesh in July 2025" => {
            words.msg_identify_record_voyacom_citymesh()
        }
        "Unleashed is now Mobile Vikings NV" => words.msg_identify_record_unleashed(),
        "added in February 2022" => words.msg_identify_record_added_2022(),
        "held by Join Experience until then" => words.msg_identify_record_join_until_then(),
        "public-safety names stand on it" => words.msg_identify_record_public_safety_names(),
        unknown => unknown.to_owned(),
    }
}

/// Returns what a mark on a card or the beginning of an IMSI means, to stand inside a sentence.
pub fn record_hint(words: &Words, text: &str) -> String {
    match text {
        "a Transatel card on an Orange code" => words.msg_identify_record_hint_transatel(),
        "a roaming profile of Telenet on a Proximus code" => {
            words.msg_identify_record_hint_telenet_roaming()
        }
        "a profile of Virgin Media Ireland" => words.msg_identify_record_hint_virgin_ireland(),
        "a machine profile of Telnyx, not a consumer contract" => {
            words.msg_identify_record_hint_telnyx()
        }
        "a travel profile of IIJmio, Japan" => words.msg_identify_record_hint_iijmio(),
        "a profile of Euro Information Telecom, France" => {
            words.msg_identify_record_hint_euro_information()
        }
        "a profile of Virgin, United Kingdom" => words.msg_identify_record_hint_virgin_uk(),
        "roaming profiles of Eastlink (Canada) and Iusacell (Mexico)" => {
            words.msg_identify_record_hint_eastlink_iusacell()
        }
        "cards of police and public safety: give them back to the service" => {
            words.msg_identify_record_hint_public_safety()
        }
        unknown => unknown.to_owned(),
    }
}
