package dev.truce.runtime;

import dev.truce.runtime.vocabulary.MemberName;
import java.util.Objects;
import java.util.function.BiConsumer;
import org.jspecify.annotations.Nullable;

/**
 * A precondition that breaks the grammar of RFC 9110 section 13.1, or disagrees with the version in the body. It is
 * not a 412, after which clients would read and send the same again.
 */
public final class MalformedPrecondition extends StaticRejection implements Conflict {

    private static final String EXAMPLE = "\"5\"";

    private final ProblemType type;
    private final String header;
    private final String expected;
    private final @Nullable String text;

    private MalformedPrecondition(ProblemType type, String header, String expected, @Nullable String text) {
        this.type = type;
        this.header = header;
        this.expected = expected;
        this.text = text;
    }

    /**
     * Creates the conflict of a header that breaks the grammar.
     *
     * @param style the style of the API's problems
     * @param header the header's name, such as {@code If-Match}
     * @return the conflict
     */
    public static MalformedPrecondition of(ProblemStyle style, String header) {
        return new MalformedPrecondition(
                style.malformedPrecondition(), Objects.requireNonNull(header, "header"), EXAMPLE, null);
    }

    /** Creates the conflict of a body whose version differs from the tag that matched. */
    static MalformedPrecondition disagreeing(ProblemStyle style, EntityTag current) {
        return new MalformedPrecondition(
                style.malformedPrecondition(),
                IfMatch.NAME,
                current.toString(),
                "If-Match and the body name different versions. Send the same version in both, or only one of them.");
    }

    @Override
    public ProblemType type() {
        return type;
    }

    /**
     * The header that is malformed.
     *
     * @return the header's name, such as {@code If-Match}
     */
    public String header() {
        return header;
    }

    @Override
    public void forEachMember(BiConsumer<String, @Nullable Object> consumer) {
        consumer.accept(MemberName.HEADER, header);
        consumer.accept(MemberName.EXPECTED, expected);
    }

    @Override
    @Nullable
    String ownText() {
        return text;
    }
}
