package dev.truce.processor.generate;

import dev.truce.Disclosure;
import dev.truce.Resolution;
import dev.truce.processor.model.ClassRef;
import dev.truce.processor.model.ClassShape;
import dev.truce.processor.model.Coverage;
import dev.truce.processor.model.Lifecycle;
import dev.truce.processor.model.Member;
import dev.truce.processor.model.ProblemSpec;
import dev.truce.processor.model.RefusalRule;
import dev.truce.processor.model.Resource;
import dev.truce.processor.model.SourceLocation;
import dev.truce.processor.model.State;
import dev.truce.processor.model.Storage;
import dev.truce.processor.model.Transition;
import dev.truce.processor.model.TypeRef;
import dev.truce.processor.model.UniqueRule;
import dev.truce.processor.model.VersionRule;
import dev.truce.runtime.vocabulary.ProblemKind;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** Models made by hand, for what sources cannot or need not say. */
final class Models {
    private static final SourceLocation NOWHERE = SourceLocation.of(new ClassRef("", List.of("Nowhere")));

    private Models() {}

    static Draft resource(String packageName, String... simpleNames) {
        return new Draft(new ClassRef(packageName, List.of(simpleNames)));
    }

    static ProblemSpec problem(ProblemKind kind, String constant) {
        return new ProblemSpec(
                kind, constant, "/problems/x/" + constant, constant, 409, "Title", Resolution.REFETCH, "Detail", false);
    }

    static Transition transition(String name, String method, String to, String... from) {
        return new Transition(name, List.of(from), false, to, method, NOWHERE);
    }

    /** A transition that says {@code *}, as it is read: from all states except the one that it leads to. */
    static Transition fromAny(String name, String to, List<String> states) {
        List<String> from = states.stream().filter(state -> !state.equals(to)).toList();
        return new Transition(name, from, true, to, name, NOWHERE);
    }

    static TypeRef string() {
        ClassRef type = new ClassRef("java.lang", List.of("String"));
        return new TypeRef(TypeRef.Shape.CLASS, "java.lang.String", type, List.of(), null);
    }

    static TypeRef type(TypeRef.Shape shape, String name) {
        return TypeRef.of(shape, name);
    }

    /** A resource in the making. */
    static final class Draft {
        private final ClassRef type;
        private final List<Member> members = new ArrayList<>();
        private final List<UniqueRule> uniques = new ArrayList<>();
        private final List<RefusalRule> refusals = new ArrayList<>();
        private VersionRule version;
        private Lifecycle lifecycle;

        private Draft(ClassRef type) {
            this.type = type;
        }

        Draft member(String name, TypeRef memberType, String accessor) {
            members.add(new Member(name, name, memberType, accessor, null, false, NOWHERE));
            return this;
        }

        Draft unique(String method, String constant, String... fields) {
            uniques.add(new UniqueRule(
                    List.of(fields),
                    List.of(),
                    "",
                    List.of(),
                    null,
                    null,
                    false,
                    Disclosure.VALUE,
                    problem(ProblemKind.DUPLICATE, constant),
                    method,
                    NOWHERE));
            return this;
        }

        Draft refusal(String method, String constant, String... memberNames) {
            refusals.add(
                    new RefusalRule(List.of(memberNames), problem(ProblemKind.REFUSED, constant), method, NOWHERE));
            return this;
        }

        Draft version(String member, VersionRule.Type versionType) {
            version = new VersionRule(
                    member,
                    versionType,
                    false,
                    problem(ProblemKind.PRECONDITION_FAILED, "PRECONDITION_FAILED"),
                    problem(ProblemKind.STALE, "STALE"),
                    problem(ProblemKind.PRECONDITION_REQUIRED, "PRECONDITION_REQUIRED"),
                    Coverage.FULL,
                    false,
                    false,
                    List.of(),
                    NOWHERE);
            return this;
        }

        Draft lifecycle(String member, ClassRef enumType, List<String> states, Transition... transitions) {
            lifecycle = new Lifecycle(
                    member,
                    enumType,
                    states.stream().map(name -> new State(name, name)).toList(),
                    List.of(),
                    List.of(),
                    false,
                    List.of(),
                    Arrays.asList(transitions),
                    problem(ProblemKind.ILLEGAL_TRANSITION, "ILLEGAL_TRANSITION"),
                    null,
                    List.of(),
                    null,
                    List.of(),
                    NOWHERE);
            return this;
        }

        Resource build() {
            return new Resource(
                    type,
                    ClassShape.PUBLIC_CLASS,
                    "thing",
                    Storage.UNKNOWN,
                    List.of(),
                    members,
                    uniques,
                    version,
                    lifecycle,
                    List.of(),
                    List.of(),
                    refusals,
                    List.of(),
                    NOWHERE);
        }
    }
}
