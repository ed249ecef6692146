package dev.truce.processor.schema.sql;

/** Whether something holds, as far as it is known. */
public enum Certainty {
    NO,
    MAYBE,
    YES;

    public static Certainty of(boolean holds) {
        return holds ? YES : NO;
    }

    public Certainty and(Certainty other) {
        return compareTo(other) < 0 ? this : other;
    }

    public Certainty or(Certainty other) {
        return compareTo(other) > 0 ? this : other;
    }

    public Certainty not() {
        return switch (this) {
            case NO -> YES;
            case MAYBE -> MAYBE;
            case YES -> NO;
        };
    }
}
