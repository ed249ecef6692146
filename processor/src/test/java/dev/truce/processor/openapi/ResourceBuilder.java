package dev.truce.processor.openapi;

import dev.truce.Disclosure;
import dev.truce.processor.model.ClassRef;
import dev.truce.processor.model.ClassShape;
import dev.truce.processor.model.Coverage;
import dev.truce.processor.model.Lifecycle;
import dev.truce.processor.model.Member;
import dev.truce.processor.model.ProblemSpec;
import dev.truce.processor.model.ReferenceRule;
import dev.truce.processor.model.RefusalRule;
import dev.truce.processor.model.Resource;
import dev.truce.processor.model.SourceLocation;
import dev.truce.processor.model.State;
import dev.truce.processor.model.Storage;
import dev.truce.processor.model.Transition;
import dev.truce.processor.model.TypeRef;
import dev.truce.processor.model.TypeRef.Shape;
import dev.truce.processor.model.UniqueRule;
import dev.truce.processor.model.VersionRule;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/** Builds resources as the reader would read them. */
public final class ResourceBuilder {

    public final ClassRef type;
    private final String name;
    private final SourceLocation location;
    private List<String> key = List.of("id");
    private final List<Member> members = new ArrayList<>();
    private final List<UniqueRule> uniques = new ArrayList<>();
    private VersionRule version;
    private Lifecycle lifecycle;
    private final List<ReferenceRule> references = new ArrayList<>();
    private final List<RefusalRule> refusals = new ArrayList<>();

    private ResourceBuilder(String className, String name) {
        this.type = new ClassRef("shop", List.of(className));
        this.name = name;
        this.location = SourceLocation.of(type);
    }

    public static ResourceBuilder resource(String className, String name) {
        return new ResourceBuilder(className, name);
    }

    ResourceBuilder key(String... names) {
        key = List.of(names);
        return this;
    }

    ResourceBuilder member(String member, String typeName) {
        return member(member, member, type(typeName));
    }

    ResourceBuilder member(String member, String jsonName, TypeRef memberType) {
        members.add(asMember(member, jsonName, memberType));
        return this;
    }

    static Member asMember(String member, String jsonName, TypeRef type) {
        boolean primitive = type.shape() == Shape.PRIMITIVE;
        return new Member(
                member,
                jsonName,
                type,
                member + "()",
                null,
                primitive,
                SourceLocation.of(new ClassRef("shop", List.of("X"))));
    }

    public static TypeRef type(String typeName) {
        return TypeRef.of(typeName.contains(".") ? Shape.CLASS : Shape.PRIMITIVE, typeName);
    }

    static TypeRef enumType(String simpleName, String... constants) {
        return new TypeRef(
                Shape.ENUM, "shop." + simpleName, new ClassRef("shop", List.of(simpleName)), List.of(constants), null);
    }

    ResourceBuilder unique(String... fields) {
        String suffix = String.join(
                "_",
                Arrays.stream(fields)
                        .map(field ->
                                field.replaceAll("([a-z])([A-Z])", "$1_$2").toUpperCase(Locale.ROOT))
                        .toList());
        return unique(
                Specs.duplicate(name, "DUPLICATE_" + Specs.shout(name) + "_" + suffix, "DUPLICATE_" + suffix, fields),
                Disclosure.VALUE,
                false,
                fields);
    }

    ResourceBuilder unique(ProblemSpec problem, Disclosure disclosure, boolean ignoreCase, String... fields) {
        uniques.add(new UniqueRule(
                List.of(fields),
                List.of(),
                "",
                List.of(),
                null,
                null,
                ignoreCase,
                disclosure,
                problem,
                "duplicate",
                location));
        return this;
    }

    ResourceBuilder versioned(String member, VersionRule.Type versionType, boolean required) {
        version = new VersionRule(
                member,
                versionType,
                required,
                Specs.preconditionFailed(name),
                Specs.stale(name),
                Specs.preconditionRequired(name),
                Coverage.FULL,
                false,
                false,
                List.of(),
                location);
        return this;
    }

    public ResourceBuilder lifecycle(
            String member,
            List<State> states,
            String initial,
            List<String> terminal,
            List<String> deletable,
            Transition... transitions) {
        return lifecycle(new Lifecycle(
                member,
                new ClassRef("shop", List.of("OrderStatus")),
                states,
                List.of(initial),
                terminal,
                false,
                deletable,
                List.of(transitions),
                Specs.illegalTransition(name),
                deletable.isEmpty() ? null : Specs.notDeletable(name),
                List.of(),
                null,
                List.of(),
                location));
    }

    public ResourceBuilder lifecycle(Lifecycle value) {
        lifecycle = value;
        return this;
    }

    static Transition transition(String transitionName, String to, String... from) {
        return new Transition(
                transitionName,
                List.of(from),
                false,
                to,
                transitionName,
                SourceLocation.of(new ClassRef("shop", List.of("X"))));
    }

    static List<State> states(String... names) {
        return Arrays.stream(names).map(state -> new State(state, state)).toList();
    }

    ResourceBuilder referencedBy(String referrer) {
        references.add(
                new ReferenceRule(referrer, "", List.of(), Specs.referenced(name, referrer), "referencedBy", location));
        return this;
    }

    ResourceBuilder refusal(String code, int status, String title, String detail, String... ownMembers) {
        refusals.add(new RefusalRule(
                List.of(ownMembers), Specs.refused(name, code, status, title, detail), "refused", location));
        return this;
    }

    public Resource build() {
        return new Resource(
                type,
                ClassShape.PUBLIC_CLASS,
                name,
                Storage.UNKNOWN,
                key,
                members,
                uniques,
                version,
                lifecycle,
                references,
                List.of(),
                refusals,
                List.of(),
                location);
    }
}
