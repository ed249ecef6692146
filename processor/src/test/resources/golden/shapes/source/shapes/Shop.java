package shapes;

import dev.truce.Refusal;
import dev.truce.Unique;
import dev.truce.Versioned;

public final class Shop {
    public record Order(@Unique String number, @Versioned Long version) {}

    static class Cart<T, U extends Comparable<U>> {
        @Versioned
        private int version;

        @Unique
        private T content;

        int getVersion() {
            return version;
        }

        T getContent() {
            return content;
        }
    }

    /** A generic class whose tag is made of its content. */
    @Versioned
    public record Box<T>(T content) {}

    @Refusal(code = "CASE_CLOSED", title = "Case is closed")
    static final class Case {
        @Versioned
        Short version;
    }
}
