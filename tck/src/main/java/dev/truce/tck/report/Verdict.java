package dev.truce.tck.report;

/** The result of a case. */
public enum Verdict {
    /** The server answers as the case demands. */
    MET("met"),
    /** The server answers otherwise. */
    FAILED("failed"),
    /** The suite declares with a reason that the server answers differently. */
    UNMET("declared unmet"),
    /** The server is declared to answer otherwise, but answers as the case demands. */
    NOW_MET("declared unmet, but met"),
    /** The case cannot be run here. */
    NOT_RUN("not run");

    private final String text;

    Verdict(String text) {
        this.text = text;
    }

    /**
     * Returns the verdict in words.
     *
     * @return the text for the report
     */
    public String text() {
        return text;
    }
}
