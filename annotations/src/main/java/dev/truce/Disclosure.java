package dev.truce;

/** The amount of information that a duplicate discloses in the body, the documentation and the logs. */
public enum Disclosure {
    /** The problem names the fields and repeats the value that the client sent. */
    VALUE,
    /** The problem names the fields and no value: for values that must not be echoed, such as a national insurance number. */
    FIELD_ONLY,
    /** The problem names neither field nor value: for values whose mere existence is a secret. */
    HIDDEN
}
