//! The stories of the store contract.
//!
//! A story is text; it must never be bent to what one journal happens to answer.

use super::Story;

/// All stories.
pub const STORIES: &[Story] = &[
    Story {
        name: "a_case_opens_grows_and_is_read_back",
        lines: "
            append A after=0 events=2 = accepted
            append A after=2 events=1 = accepted
            events A = 1:A1.0 2:A2.0 3:A3.0
            events B = no case
        ",
    },
    Story {
        name: "whoever_saw_an_older_state_is_told_the_present_one",
        lines: "
            append A after=1 events=1 = conflict 0
            append A after=0 events=2 = accepted
            append A after=0 events=1 variant=1 = conflict 2
            append A after=1 events=1 variant=1 = conflict 2
            append A after=3 events=1 variant=1 = conflict 2
            events A = 1:A1.0 2:A2.0
        ",
    },
    Story {
        name: "events_with_numbers_that_do_not_follow_are_refused",
        lines: "
            append A after=0 first=2 events=1 = conflict 2
            append A after=0 events=1 = accepted
            append A after=1 first=1 events=2 = conflict 1
            append A after=1 first=3 events=1 = conflict 3
            events A = 1:A1.0
        ",
    },
    Story {
        name: "a_refused_append_leaves_nothing_behind",
        lines: "
            append A after=0 events=1 due=3 keys=x = accepted
            append A after=5 events=1 due=1 turn=operator keys=y mails=1 command=k = conflict 1
            cases = A@1/person/3
            find y =
            find x = A
            outbox 10 =
            append A after=1 events=1 due=3 keys=x command=k = accepted
        ",
    },
    Story {
        name: "several_cases_enter_together",
        lines: "
            append C after=0 events=1 = accepted
            append A after=0 events=2 due=1 keys=x mails=1 + B after=0 events=1 due=1 keys=x command=k + C after=1 events=1 = accepted
            cases = A@2/person/1 B@1/person/1 C@2/person
            urgent 10 = A@2/person/1 B@1/person/1
            find x = A B
            outbox 10 = 1
            append B after=1 command=k = repeated
        ",
    },
    Story {
        name: "when_one_of_several_is_refused_none_of_them_enters",
        lines: "
            append C after=0 events=1 due=3 keys=x command=k = accepted
            append A after=0 events=2 due=1 keys=y mails=1 command=k + C after=0 events=1 = conflict 1
            append A after=0 events=1 keys=y + C after=1 events=1 due=1 keys=y command=k = repeated
            append C after=1 events=1 due=1 keys=y mails=2 + B after=0 events=0 = no case
            append C after=1 events=1 due=1 keys=y + A after=0 first=2 events=1 = conflict 2
            cases = C@1/person/3
            find y =
            find x = C
            outbox 10 =
            append A after=0 events=1 due=3 command=k + B after=0 events=1 due=3 = accepted
            urgent 10 = C@1/person/3 A@1/person/3 B@1/person/3
        ",
    },
    Story {
        name: "of_several_appends_one_may_follow_another_of_its_case",
        lines: "
            append A after=0 events=1 command=k + A after=1 events=2 due=2 keys=x = accepted
            events A = 1:A1.0 2:A2.0 3:A3.0
            find x = A
            append A after=3 events=1 + A after=3 events=1 = conflict 4
            append B after=0 events=1 command=l + B after=1 events=1 command=l = repeated
            cases = A@3/person/2
        ",
    },
    Story {
        name: "a_case_does_not_begin_without_an_event",
        lines: "
            append A after=0 events=0 due=1 = no case
            cases =
        ",
    },
    Story {
        name: "rows_that_serve_finding_change_without_an_event",
        lines: "
            append A after=0 events=1 due=3 keys=x = accepted
            append A after=1 events=0 due=4 turn=operator keys=y = accepted
            cases = A@1/operator/4
            find x =
            find y = A
        ",
    },
    Story {
        name: "the_same_command_is_accepted_once",
        lines: "
            append A after=0 events=1 command=k = accepted
            append A after=0 events=1 command=k = repeated
            append A after=1 events=1 command=k = repeated
            append A after=7 events=1 command=k = repeated
            append A after=1 events=1 command=l = accepted
            events A = 1:A1.0 2:A2.0
        ",
    },
    Story {
        name: "the_key_of_a_command_counts_for_its_case_only",
        lines: "
            append A after=0 events=1 command=k = accepted
            append B after=0 events=1 command=k = accepted
        ",
    },
    Story {
        name: "a_command_that_was_refused_may_be_tried_again",
        lines: "
            append A after=1 events=1 command=k = conflict 0
            append A after=0 events=1 command=k = accepted
        ",
    },
    Story {
        name: "the_most_urgent_case_comes_first_and_closed_ones_not_at_all",
        lines: "
            append A after=0 events=1 due=3 = accepted
            append B after=0 events=1 due=-1 turn=operator = accepted
            append C after=0 events=1 turn=nobody = accepted
            append D after=0 events=1 due=2 = accepted
            urgent 10 = B@1/operator/-1 D@1/person/2 A@1/person/3
            urgent 1 = B@1/operator/-1
            urgent 0 =
            append B after=1 events=1 turn=nobody = accepted
            append A after=1 events=1 due=1 = accepted
            urgent 10 = A@2/person/1 D@1/person/2
        ",
    },
    Story {
        name: "on_the_same_day_the_older_case_comes_first",
        lines: "
            append C after=0 events=1 due=3 = accepted
            append A after=0 events=1 due=3 = accepted
            append B after=0 events=1 due=3 = accepted
            append C after=1 events=1 due=3 = accepted
            urgent 10 = C@2/person/3 A@1/person/3 B@1/person/3
        ",
    },
    Story {
        name: "cases_are_listed_by_reference_page_by_page",
        lines: "
            append C after=0 events=1 turn=nobody = accepted
            append A after=0 events=2 due=1 = accepted
            append B after=0 events=1 due=2 = accepted
            cases limit=2 = A@2/person/1 B@1/person/2
            cases after=B limit=2 = C@1/nobody
            cases after=C limit=2 =
            cases limit=0 =
        ",
    },
    Story {
        name: "a_case_is_found_by_its_present_keys_only",
        lines: "
            append A after=0 events=1 keys=x,y = accepted
            append B after=0 events=1 keys=x = accepted
            find x = A B
            find y = A
            append A after=1 events=1 keys=y = accepted
            find x = B
            find y = A
            find z =
        ",
    },
    Story {
        name: "the_same_value_of_another_kind_is_another_key",
        lines: "
            append A after=0 events=1 keys=x = accepted
            append B after=0 events=1 keys=X = accepted
            find x = A
            find X = B
        ",
    },
    Story {
        name: "messages_wait_in_order_until_each_is_marked",
        lines: "
            append A after=0 events=1 mails=3,1 = accepted
            append B after=0 events=1 mails=2 = accepted
            outbox 10 = 3 1 2
            outbox 2 = 3 1
            sent 1 = marked
            outbox 10 = 3 2
            sent 1 = marked
            sent 3 = marked
            sent 2 = marked
            outbox 10 =
            sent 9 = unavailable
        ",
    },
    Story {
        name: "a_message_that_is_recorded_again_is_the_same_message",
        lines: "
            append A after=0 events=1 mails=1 = accepted
            append A after=1 events=1 mails=1,2 = accepted
            outbox 10 = 1 2
            sent 1 = marked
            append A after=2 events=1 mails=1 = accepted
            outbox 10 = 2
        ",
    },
    Story {
        name: "an_erased_case_is_gone_and_its_neighbours_stay",
        lines: "
            append A after=0 events=3 due=1 keys=x mails=1 command=k = accepted
            append B after=0 events=1 due=2 keys=x mails=2 = accepted
            erase A = erased 3
            events A = no case
            erase A = erased 3
            erase C = no case
            cases = B@1/person/2
            urgent 10 = B@1/person/2
            find x = B
            outbox 10 = 2
            sent 1 = unavailable
            events B = 1:B1.0
        ",
    },
    Story {
        name: "a_reference_may_be_used_again_after_erasure",
        lines: "
            append A after=0 events=2 due=1 mails=1 command=k = accepted
            append B after=0 events=1 due=1 = accepted
            erase A = erased 2
            append A after=0 events=1 variant=5 due=1 mails=1 command=k = accepted
            events A = 1:A1.5
            outbox 10 = 1
            urgent 10 = B@1/person/1 A@1/person/1
            erase A = erased 1
            erase B = erased 1
            erase B = erased 1
            erase A = no case
        ",
    },
];
