package dev.truce.processor.openapi;

/** A way in which a conflict comes about, where one problem type has several: each has its own cause, text and example. */
enum Form {
    /** The way that gave the kind its name. */
    USUAL(""),
    /** A resource is created that exists already, or in a state in which it must not begin. */
    ON_CREATE("OnCreate"),
    /** A resource is replaced, with a state that it must not change to. */
    ON_CHANGE("OnChange");

    private final String suffix;

    Form(String suffix) {
        this.suffix = suffix;
    }

    /** The suffix of the example's name. */
    String suffix() {
        return suffix;
    }
}
