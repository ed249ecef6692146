package dev.truce.tck.model;

import java.util.List;

/** A mistake that servers make, and rows of the conformance list that must find it. */
public enum Fault {
    IGNORES_IF_MATCH("2/user", "2/profile", "2/document", "2/order", "16/user", "18/document", "guide/stale-document"),
    WRITES_BEFORE_IT_CHECKS("2/user", "2/profile", "2/document", "2/order"),
    HIDES_THE_CURRENT_TAG("2/user", "4/order", "18/document"),
    READS_ONE_HEADER_LINE("3/user-lines", "3/profile-lines", "3/document-lines", "3/order-lines"),
    READS_ONE_TAG("3/user", "3/order", "7/document"),
    COMPARES_IF_MATCH_WEAKLY("4/user", "4/profile", "4/document", "4/order"),
    COMPARES_IF_NONE_MATCH_STRONGLY("9/user", "9/order-read"),
    IS_SILENT_ABOUT_WEAK_TAGS("4/user", "4/document"),
    SPLITS_AT_COMMAS("7/user", "7/profile", "7/document", "7/order"),
    CALLS_MALFORMED_FAILED("6/user", "6/profile", "6/document", "6/order", "6/if-none-match"),
    IGNORES_IF_NONE_MATCH_ON_WRITES("8/user", "9/document", "10/order"),
    HEEDS_IF_UNMODIFIED_SINCE("10/user-date", "10/order-date"),
    DOES_NOT_DEMAND_PRECONDITIONS(
            "11/user", "11/user-delete", "11/profile", "11/order", "11/order-delete", "10/user-date-alone"),
    LETS_428_BE_STORED("11/user", "11/user-delete", "11/profile", "12/profile"),
    CHECKS_BEFORE_IT_LOOKS("5/user-missing", "12/user", "sequence/404-document"),
    IGNORES_THE_VERSION_IN_THE_CONTENT("14/put-stale", "14/patch-disagree", "15/document-body"),
    ANSWERS_THE_OLD_TAG("17/user", "17/profile", "17/document", "17/order", "17/document-patch"),
    CHECKS_VALUES_THEN_WRITES("19/race-user-email", "19/race-product-sku", "19/race-order-number", "19/race-slot"),
    CHECKS_VERSIONS_THEN_WRITES("15/user", "15/profile", "15/document", "15/order", "25/tagged"),
    CHECKS_STATES_THEN_WRITES("25/ship-or-cancel", "25/ship-twice", "25/return-or-archive", "25/put-or-ship"),
    CHECKS_REFERENCES_THEN_DELETES("22/race"),
    FAILS_WHEN_IT_LOSES("15/user", "15/document", "15/order"),
    IS_SILENT_AFTER_A_LOST_RACE("15/user", "15/document-free", "25/tagged"),
    TELLS_THE_TAG_THAT_LOST("15/user", "15/document-body", "15/order-any", "25/ship-twice"),
    FAILS_ON_DUPLICATES("19/user-email", "29/order-number", "19/race-slot", "guide/slot"),
    HEEDS_CASE("19/user-email-case", "19/race-user-email"),
    NAMES_NO_FIELD("19/user-email", "19/slot", "29/user-username", "guide/email"),
    SHOWS_THE_STORED_VALUE("19/user-email-case"),
    SHOWS_THE_CONSTRAINT("19/user-email", "19/slot", "guide/sku"),
    CALLS_A_REFERENCE_A_DUPLICATE("22/referenced", "guide/delete-account"),
    DELETES_WHAT_IS_REFERENCED("22/referenced", "guide/delete-account"),
    CALLS_LONG_VALUES_DUPLICATES("22/too-long"),
    FAILS_ON_NULL("28/no-object"),
    STORES_NUL("35/nul"),
    STORES_HALF_PAIRS("35/surrogate"),
    CUTS_NUMBERS("35/number"),
    FAILS_ON_ODD_MEDIA_TYPES("36/accept", "36/content-type", "36/catalogue", "fuzz"),
    FORGETS_VARY("38"),
    SHARES_TAGS_BETWEEN_MEDIA_TYPES("38"),
    ALLOWS_EVERY_TRANSITION("24/DELIVERED", "24/CANCELLED", "guide/ship-delivered"),
    ALLOWS_EVERY_REQUESTED_STATE("24b/PENDING", "24b/DELIVERED", "24b/create-other"),
    NAMES_NO_ALLOWED_TRANSITION("24/SHIPPED", "24b/SHIPPED", "guide/ship-delivered"),
    DELETES_IN_EVERY_STATE("24/not-deletable", "25/cancel-or-delete"),
    CHECKS_STATES_BEFORE_VERSIONS("sequence/412-before-transition"),
    ANSWERS_PLAIN_JSON("2/user", "19/user-email", "24/DELIVERED", "28/missing"),
    FORGETS_THE_RESOLUTION("2/user", "19/slot", "28/missing"),
    CHANGES_THE_TITLE("28/title"),
    MOVES_THE_TYPES("28/type"),
    FORGETS_CORS("30/exposed", "30/exposed-on-conflict", "30/allowed"),
    ANSWERS_BARE_304("31/user-304", "31/order-304"),
    FORGETS_THE_TAG_ON_HEAD("31/user-head", "31/order-head"),
    TAGS_LISTS("31/list-tag"),
    ANSWERS_304_FOR_LISTS("31/list-precondition"),
    MAKES_ODD_TAGS("1/user", "17/document", "27/tags"),
    EXECUTES_RETRIES("26/replay", "26/quoted", "26/conflict", "26/race", "26/race-create"),
    HIDES_REPLAYS("26/replay", "26/precondition"),
    REPLAYS_WITHOUT_VARY("26/replay"),
    CHECKS_VERSIONS_BEFORE_KEYS("26/if-match"),
    IGNORES_THE_PAYLOAD("26/other-payload", "26/other-target", "26/race-payload"),
    IGNORES_THE_PATH("26/other-target"),
    SHARES_KEYS_BETWEEN_OPERATIONS("26/operation"),
    DOES_NOT_DEMAND_KEYS("26/missing"),
    TAKES_EVERY_KEY("26/malformed", "26/length"),
    CUTS_KEYS("26/length"),
    HEEDS_QUOTES("26/quoted"),
    FORGETS_CONFLICTS("26/conflict", "26/precondition"),
    STORES_WHAT_IS_INVALID("26/not-executed"),
    LOOKS_FOR_KEYS_THEN_EXECUTES("26/race", "26/race-create"),
    DOES_NOT_SAY_WHEN_TO_RETRY("26/race"),
    LEAVES_A_CONFLICT_OUT_OF_THE_DOCUMENT("document/drift"),
    LEAVES_A_TYPE_OUT_OF_THE_CATALOGUE("catalogue");

    private final List<String> foundBy;

    Fault(String... foundBy) {
        this.foundBy = List.of(foundBy);
    }

    /** Rows that must fail, among others. */
    public List<String> foundBy() {
        return foundBy;
    }
}
