package dev.truce.processor.model;

/** How the column of a lifecycle's member holds the state. */
public sealed interface StateStorage {

    /**
     * In a way that statements can repeat.
     *
     * @param form the stored form of a state
     * @param accessor what to append to a state to read its value, for {@link Form#VALUE}; else empty
     * @param databaseType the type that parameters must be cast to; empty for none
     * @param isImplied whether nothing says so, and a converter that applies itself would change it
     */
    record Known(Form form, String accessor, String databaseType, boolean isImplied) implements StateStorage {}

    /**
     * In a way that only something else knows.
     *
     * @param reason why it is not known
     * @param decider what knows it: a converter's simple name, or the field of the enum
     * @param location where it is said
     */
    record Unknown(Reason reason, String decider, SourceLocation location) implements StateStorage {}

    /** The kinds of column. */
    enum Form {
        NAME,
        ORDINAL,
        /** The value of a field of the enum. */
        VALUE
    }

    /** Why it is not known what a column holds. */
    enum Reason {
        /** Something converts the state. */
        CONVERTED,
        /** The enum's field for it cannot be read. */
        HIDDEN
    }
}
