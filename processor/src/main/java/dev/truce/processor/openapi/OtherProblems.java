package dev.truce.processor.openapi;

import dev.truce.processor.model.Member;
import dev.truce.processor.model.MissingReferenceRule;
import dev.truce.processor.model.ProblemSpec;
import dev.truce.processor.model.ReferenceRule;
import dev.truce.processor.model.RefusalRule;
import dev.truce.processor.model.Resource;
import dev.truce.processor.openapi.document.Mapping;
import dev.truce.processor.openapi.document.Sequence;
import dev.truce.runtime.vocabulary.MemberName;
import dev.truce.runtime.vocabulary.ProblemText;
import java.util.ArrayList;
import java.util.List;

/** Documents references, refusals, and the problem types that all resources share. */
final class OtherProblems {

    private OtherProblems() {}

    static DocumentedProblem referenced(String name, Resource resource, ReferenceRule rule) {
        return DocumentedProblem.usual(
                name,
                rule.problem(),
                List.of(ProblemMember.required(
                        MemberName.REFERENCED_BY, Schemas.oneOfStrings(List.of(rule.referrer())))),
                "a " + Names.words(rule.referrer()) + " still refers to the " + Names.words(resource.name()),
                new Mapping().put(MemberName.REFERENCED_BY, rule.referrer()));
    }

    static DocumentedProblem missingReference(
            String name, Resource resource, MissingReferenceRule rule, WireMembers members) {
        Member member = members.find(resource, rule.member());
        List<String> fields = List.of(member == null ? rule.jsonName() : member.jsonName());
        return DocumentedProblem.usual(
                name,
                rule.problem(),
                List.of(
                        ProblemMember.required(MemberName.FIELDS, Schemas.arrayOf(Schemas.oneOfStrings(fields))),
                        ProblemMember.required(MemberName.FIELD, Schemas.oneOfStrings(fields))),
                "the " + Names.words(rule.parent()) + " that the " + Names.words(resource.name())
                        + " refers to does not exist",
                new Mapping().put(MemberName.FIELDS, Sequence.ofStrings(fields)).put(MemberName.FIELD, fields.get(0)));
    }

    /** Documents a refusal. The types of its members are not declared, so their schemas allow any value. */
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
        ProblemSpec spec = shared(ProblemText.malformedPrecondition(), settings);
        return DocumentedProblem.usual(
                "MalformedPrecondition",
                spec,
                List.of(
                        ProblemMember.required(MemberName.HEADER, Schemas.string()),
                        ProblemMember.required(MemberName.EXPECTED, Schemas.string())),
                "`If-Match` or `If-None-Match` is neither `*` nor a list of entity tags in double quotes, or it disagrees with"
                        + " the version in the body",
                new Mapping().put(MemberName.HEADER, "If-Match").put(MemberName.EXPECTED, "\"5\""));
    }

    static DocumentedProblem collision(OpenApiSettings settings) {
        ProblemSpec spec = shared(ProblemText.collision(), settings);
        return DocumentedProblem.usual("Collision", spec, List.of(), "a concurrent request won", new Mapping());
    }

    static DocumentedProblem keyMissing(OpenApiSettings settings) {
        return DocumentedProblem.usual(
                "IdempotencyKeyMissing",
                shared(ProblemText.keyMissing(), settings),
                List.of(ProblemMember.required(MemberName.REQUIRED_HEADER, Schemas.string())),
                "there is no `Idempotency-Key`",
                new Mapping().put(MemberName.REQUIRED_HEADER, HeaderParameter.IDEMPOTENCY_KEY.header()));
    }

    static DocumentedProblem keyMalformed(OpenApiSettings settings) {
        String header = HeaderParameter.IDEMPOTENCY_KEY.header();
        return DocumentedProblem.usual(
                "IdempotencyKeyMalformed",
                shared(ProblemText.keyMalformed(), settings),
                List.of(
                        ProblemMember.required(MemberName.HEADER, Schemas.string()),
                        ProblemMember.required(MemberName.EXPECTED, Schemas.string())),
                "`Idempotency-Key` is not one key of 1 to 255 printable ASCII characters",
                new Mapping().put(MemberName.HEADER, header).put(MemberName.EXPECTED, ProblemText.KEY_EXAMPLE));
    }

    static DocumentedProblem keyReused(OpenApiSettings settings) {
        return DocumentedProblem.usual(
                "IdempotencyKeyReused",
                shared(ProblemText.keyReused(), settings),
                List.of(),
                "an earlier request had the same `Idempotency-Key` and another payload",
                new Mapping());
    }

    static DocumentedProblem keyInUse(OpenApiSettings settings) {
        return DocumentedProblem.usual(
                "IdempotencyKeyInUse",
                shared(ProblemText.keyInUse(), settings),
                List.of(),
                "an earlier request with the same `Idempotency-Key` still runs",
                new Mapping());
    }

    private static ProblemSpec shared(ProblemText text, OpenApiSettings settings) {
        return new ProblemSpec(
                text.kind(),
                text.constant(),
                settings.problemBase() + "/" + text.slug(),
                text.code(),
                text.kind().status(),
                text.title(),
                text.resolution(),
                text.detail(),
                false);
    }
}
