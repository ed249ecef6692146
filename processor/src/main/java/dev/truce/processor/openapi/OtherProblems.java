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

    /** Returns the problem types that all resources share: those of a malformed header, a lost race and a key. */
    static List<DocumentedProblem> shared(OpenApiSettings settings) {
        String base = settings.problemBase();
        String key = HeaderParameter.IDEMPOTENCY_KEY.header();
        List<ProblemMember> ofHeader = List.of(
                ProblemMember.required(MemberName.HEADER, Schemas.string()),
                ProblemMember.required(MemberName.EXPECTED, Schemas.string()));
        return List.of(
                DocumentedProblem.usual(
                        "MalformedPrecondition",
                        ProblemSpec.standard(base, ProblemText.malformedPrecondition()),
                        ofHeader,
                        "`If-Match` or `If-None-Match` is neither `*` nor a list of entity tags in double quotes, or it"
                                + " disagrees with the version in the body",
                        new Mapping().put(MemberName.HEADER, "If-Match").put(MemberName.EXPECTED, "\"5\"")),
                DocumentedProblem.usual(
                        "Collision",
                        ProblemSpec.standard(base, ProblemText.collision()),
                        List.of(),
                        "a concurrent request won",
                        new Mapping()),
                DocumentedProblem.usual(
                        "IdempotencyKeyMissing",
                        ProblemSpec.standard(base, ProblemText.keyMissing()),
                        List.of(ProblemMember.required(MemberName.REQUIRED_HEADER, Schemas.string())),
                        "there is no `Idempotency-Key`",
                        new Mapping().put(MemberName.REQUIRED_HEADER, key)),
                DocumentedProblem.usual(
                        "IdempotencyKeyMalformed",
                        ProblemSpec.standard(base, ProblemText.keyMalformed()),
                        ofHeader,
                        "`Idempotency-Key` is not one key of 1 to 255 printable ASCII characters",
                        new Mapping().put(MemberName.HEADER, key).put(MemberName.EXPECTED, ProblemText.KEY_EXAMPLE)),
                DocumentedProblem.usual(
                        "IdempotencyKeyReused",
                        ProblemSpec.standard(base, ProblemText.keyReused()),
                        List.of(),
                        "an earlier request had the same `Idempotency-Key` and another payload",
                        new Mapping()),
                DocumentedProblem.usual(
                        "IdempotencyKeyInUse",
                        ProblemSpec.standard(base, ProblemText.keyInUse()),
                        List.of(),
                        "an earlier request with the same `Idempotency-Key` still runs",
                        new Mapping()));
    }
}
