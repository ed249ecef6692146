package dev.truce.processor.openapi;

import dev.truce.Resolution;
import dev.truce.processor.model.ProblemSpec;
import dev.truce.processor.model.ReferenceRule;
import dev.truce.processor.model.RefusalRule;
import dev.truce.processor.model.Resource;
import dev.truce.processor.openapi.document.Mapping;
import java.util.ArrayList;
import java.util.List;

/** Documents references, refusals, and the two problem types that all resources share. */
final class OtherProblems {

    private OtherProblems() {}

    static DocumentedProblem referenced(String name, Resource resource, ReferenceRule rule) {
        return DocumentedProblem.usual(
                name,
                rule.problem(),
                List.of(ProblemMember.required("referenced_by", Schemas.oneOfStrings(List.of(rule.referrer())))),
                "a " + Names.words(rule.referrer()) + " still refers to the " + Names.words(resource.name()),
                new Mapping().put("referenced_by", rule.referrer()));
    }

    /** The types of a refusal's members are nowhere declared: their schemas allow anything. */
    static DocumentedProblem refused(String name, RefusalRule rule) {
        List<ProblemMember> members = new ArrayList<>();
        Mapping example = new Mapping();
        for (String member : rule.members()) {
            members.add(ProblemMember.optional(member, new Mapping()));
            example.put(member, 1);
        }
        return DocumentedProblem.usual(name, rule.problem(), members, "the service refuses the request", example);
    }

    static DocumentedProblem malformedPrecondition(OpenApiSettings settings) {
        ProblemSpec spec = new ProblemSpec(
                ProblemSpec.Kind.MALFORMED_PRECONDITION,
                "MALFORMED_PRECONDITION",
                settings.problemBase() + "/malformed-precondition",
                "MALFORMED_PRECONDITION",
                400,
                "Malformed precondition",
                Resolution.CHANGE_VALUE,
                "{header} must be * or a list of entity tags in double quotes, such as \"5\".",
                false);
        return DocumentedProblem.usual(
                "MalformedPrecondition",
                spec,
                List.of(
                        ProblemMember.required("header", Schemas.string()),
                        ProblemMember.required("expected", Schemas.string())),
                "`If-Match` or `If-None-Match` is neither `*` nor a list of entity tags in double quotes, or it disagrees with"
                        + " the version in the body",
                new Mapping().put("header", "If-Match").put("expected", "\"5\""));
    }

    static DocumentedProblem collision(OpenApiSettings settings) {
        ProblemSpec spec = new ProblemSpec(
                ProblemSpec.Kind.COLLISION,
                "COLLISION",
                settings.problemBase() + "/collision",
                "COLLISION",
                409,
                "Collision with a concurrent request",
                Resolution.RETRY_LATER,
                "A concurrent request won. Send the request again.",
                false);
        return DocumentedProblem.usual("Collision", spec, List.of(), "a concurrent request won", new Mapping());
    }
}
