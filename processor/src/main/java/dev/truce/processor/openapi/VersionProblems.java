package dev.truce.processor.openapi;

import dev.truce.processor.model.Resource;
import dev.truce.processor.model.VersionRule;
import dev.truce.processor.openapi.document.Mapping;
import dev.truce.runtime.vocabulary.FormText;
import dev.truce.runtime.vocabulary.MemberName;
import java.util.List;

/** Documents the problems of a version. */
final class VersionProblems {

    private static final String CURRENT_TAG = MemberName.CURRENT_ETAG;

    private VersionProblems() {}

    static DocumentedProblem preconditionFailed(String name, Resource resource, VersionRule rule) {
        String words = Names.words(resource.name());
        return DocumentedProblem.usual(
                        name,
                        rule.preconditionFailed(),
                        currentTag(),
                        "`If-Match` does not hold the current entity tag, since the " + words
                                + " has changed after it was read",
                        example(rule))
                .with(
                        Form.ON_CREATE,
                        "`If-None-Match` asks for a new " + words + ", and there is one",
                        example(rule),
                        FormText.exists(resource.name()));
    }

    static DocumentedProblem stale(String name, Resource resource, VersionRule rule) {
        return DocumentedProblem.usual(
                name,
                rule.stale(),
                currentTag(),
                "the version in the body is not the current one, or a concurrent request changed the "
                        + Names.words(resource.name()) + " first",
                example(rule));
    }

    static DocumentedProblem preconditionRequired(String name, VersionRule rule) {
        return DocumentedProblem.usual(
                name,
                rule.preconditionRequired(),
                List.of(ProblemMember.required(
                        MemberName.REQUIRED_HEADER, Schemas.oneOfStrings(List.of("If-Match", "If-None-Match")))),
                "the request has no `If-Match`",
                new Mapping().put(MemberName.REQUIRED_HEADER, "If-Match"));
    }

    private static List<ProblemMember> currentTag() {
        return List.of(ProblemMember.optional(CURRENT_TAG, Schemas.string()));
    }

    private static Mapping example(VersionRule rule) {
        return new Mapping().put(CURRENT_TAG, exampleTag(rule.type()));
    }

    /** An entity tag as the runtime makes it of a version. */
    static String exampleTag(VersionRule.Type type) {
        return switch (type) {
            case UUID -> "\"8f14e45f-ceea-467f-a9d4-2c1f5b1e6a10\"";
            case INSTANT -> "\"2030-01-01T09:30:15Z\"";
            case LOCAL_DATE_TIME -> "\"2030-01-01T09:30:15\"";
            case STRING -> "\"v5\"";
            case CONTENT -> "\"3q2-7wTl\"";
            default -> "\"5\"";
        };
    }
}
