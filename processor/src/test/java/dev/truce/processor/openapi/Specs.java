package dev.truce.processor.openapi;

import dev.truce.Resolution;
import dev.truce.processor.model.ProblemSpec;
import dev.truce.runtime.vocabulary.ProblemKind;
import dev.truce.runtime.vocabulary.ProblemText;
import java.util.List;
import java.util.Locale;

/** Problem types as the reader makes them of rules without texts of their own. */
public final class Specs {

    private Specs() {}

    static ProblemSpec duplicate(String resource, String code, String constant, String... fields) {
        ProblemText text = ProblemText.duplicate(resource, List.of(fields));
        return spec(
                ProblemKind.DUPLICATE, resource, constant, code, 409, text.title(), text.resolution(), text.detail());
    }

    static ProblemSpec hidden(String resource, String code, String constant) {
        return spec(
                ProblemKind.DUPLICATE,
                resource,
                constant,
                code,
                409,
                sentence(resource) + " not acceptable",
                Resolution.NOT_RETRYABLE,
                "The " + words(resource) + " conflicts with another one.");
    }

    static ProblemSpec preconditionFailed(String resource) {
        return spec(
                ProblemKind.PRECONDITION_FAILED,
                resource,
                "PRECONDITION_FAILED",
                shout(resource) + "_PRECONDITION_FAILED",
                412,
                sentence(resource) + " precondition failed",
                Resolution.REFETCH,
                "The " + words(resource)
                        + " has changed since it was read. Read it again, reapply the change and send it with its new entity tag.");
    }

    public static ProblemSpec stale(String resource) {
        return spec(
                ProblemKind.STALE,
                resource,
                "STALE",
                "STALE_" + shout(resource),
                409,
                sentence(resource) + " version is stale",
                Resolution.REFETCH,
                "The " + words(resource)
                        + " has changed since it was read. Read it again, reapply the change and send it again.");
    }

    static ProblemSpec preconditionRequired(String resource) {
        return spec(
                ProblemKind.PRECONDITION_REQUIRED,
                resource,
                "PRECONDITION_REQUIRED",
                shout(resource) + "_PRECONDITION_REQUIRED",
                428,
                sentence(resource) + " precondition required",
                Resolution.REFETCH,
                "This request needs If-Match. Read the " + words(resource)
                        + " and send the request again with the entity tag of the answer in If-Match.");
    }

    static ProblemSpec illegalTransition(String resource) {
        return spec(
                ProblemKind.ILLEGAL_TRANSITION,
                resource,
                "ILLEGAL_TRANSITION",
                "ILLEGAL_" + shout(resource) + "_TRANSITION",
                409,
                sentence(resource) + " cannot make this transition",
                Resolution.NOT_RETRYABLE,
                "Cannot {transition} " + words(resource)
                        + " in state {current_state}. Allowed from {current_state}: {allowed_transitions}.");
    }

    static ProblemSpec notDeletable(String resource) {
        return spec(
                ProblemKind.NOT_DELETABLE,
                resource,
                "NOT_DELETABLE",
                shout(resource) + "_NOT_DELETABLE",
                409,
                sentence(resource) + " cannot be deleted in this state",
                Resolution.NOT_RETRYABLE,
                "Cannot delete " + words(resource)
                        + " in state {current_state}. It can be deleted in: {deletable_in}.");
    }

    static ProblemSpec referenced(String resource, String referrer) {
        return spec(
                ProblemKind.REFERENCED,
                resource,
                "REFERENCED_BY_" + shout(referrer),
                shout(resource) + "_REFERENCED_BY_" + shout(referrer),
                409,
                sentence(resource) + " is in use",
                Resolution.NOT_RETRYABLE,
                "Cannot delete " + words(resource) + ": a " + words(referrer) + " still refers to it.");
    }

    public static ProblemSpec refused(String resource, String code, int status, String title, String detail) {
        return spec(ProblemKind.REFUSED, resource, code, code, status, title, Resolution.NOT_RETRYABLE, detail);
    }

    static ProblemSpec withDetail(ProblemSpec spec, String detail) {
        return new ProblemSpec(
                spec.kind(),
                spec.constant(),
                spec.uri(),
                spec.code(),
                spec.status(),
                spec.title(),
                spec.resolution(),
                detail,
                true);
    }

    static String shout(String resource) {
        return resource.replace('-', '_').toUpperCase(Locale.ROOT);
    }

    private static ProblemSpec spec(
            ProblemKind kind,
            String resource,
            String constant,
            String code,
            int status,
            String title,
            Resolution resolution,
            String detail) {
        String uri = "/problems/" + resource + "/"
                + constant.toLowerCase(Locale.ROOT).replace('_', '-');
        return new ProblemSpec(kind, constant, uri, code, status, title, resolution, detail, false);
    }

    private static String words(String resource) {
        return resource.replace('-', ' ');
    }

    private static String sentence(String resource) {
        String words = words(resource);
        return words.substring(0, 1).toUpperCase(Locale.ROOT) + words.substring(1);
    }
}
