package dev.truce.samples.quickstart;

import dev.truce.Resolution;
import dev.truce.runtime.Conflict;
import dev.truce.runtime.ProblemDefinition;
import dev.truce.runtime.ProblemStyle;
import dev.truce.runtime.ProblemType;
import dev.truce.runtime.RefusalRule;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Problems of a request before any rule is checked, in the same format as the conflicts. */
@SuppressWarnings("ImmutableEnumChecker") // definition and rule are immutable
enum RequestProblem implements ProblemType {
    INVALID(400, "Request is not valid", Resolution.CHANGE_VALUE, "{field} must be {expected}.", "field", "expected"),
    NOT_FOUND(404, "Nothing found", Resolution.NOT_RETRYABLE, "Nothing is at this address."),
    METHOD_NOT_ALLOWED(405, "Method not allowed", Resolution.NOT_RETRYABLE, "Allowed here: {allowed}.", "allowed"),
    CONTENT_TOO_LARGE(413, "Content too large", Resolution.CHANGE_VALUE, "Send one megabyte at most."),
    UNSUPPORTED_MEDIA_TYPE(415, "Unsupported media type", Resolution.CHANGE_VALUE, "Send application/json.");

    private final ProblemDefinition definition;
    private final RefusalRule rule;

    RequestProblem(int status, String title, Resolution resolution, String detail, String... members) {
        String uri = "/problems/request/" + name().toLowerCase(Locale.ROOT).replace('_', '-');
        definition = ProblemDefinition.of(
                ProblemStyle.DEFAULT, "request", uri, "REQUEST_" + name(), status, title, resolution, detail);
        rule = RefusalRule.of(this, members);
    }

    @Override
    public ProblemDefinition definition() {
        return definition;
    }

    Conflict conflict(@Nullable Object... values) {
        return rule.refused(values);
    }

    static RuntimeException invalid(String field, String expected) {
        return INVALID.conflict(field, expected).toException();
    }

    static <T> T found(@Nullable T resource) {
        if (resource == null) {
            throw NOT_FOUND.conflict().toException();
        }
        return resource;
    }
}
