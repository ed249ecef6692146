package dev.truce.processor.openapi;

import dev.truce.Disclosure;
import dev.truce.processor.model.ClassRef;
import dev.truce.processor.model.Lifecycle;
import dev.truce.processor.model.Member;
import dev.truce.processor.model.ProblemSpec;
import dev.truce.processor.model.Resource;
import dev.truce.processor.model.SourceLocation;
import dev.truce.processor.model.State;
import dev.truce.processor.model.Transition;
import dev.truce.processor.model.TypeRef;
import dev.truce.processor.model.TypeRef.Shape;
import dev.truce.processor.model.VersionRule;
import dev.truce.processor.testing.LifecycleModel;
import dev.truce.processor.testing.ResourceModel;
import dev.truce.processor.testing.ResourceModel.UniqueModel;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/** Builds resources as the reader would read them. */
public final class ResourceBuilder {

    public final ClassRef type;
    private final String name;
    private final ResourceModel model;

    private ResourceBuilder(String className, String name) {
        this.type = new ClassRef("shop", List.of(className));
        this.name = name;
        this.model = ResourceModel.of(type).name(name).key("id");
    }

    public static ResourceBuilder resource(String className, String name) {
        return new ResourceBuilder(className, name);
    }

    ResourceBuilder key(String... names) {
        model.key(names);
        return this;
    }

    ResourceBuilder member(String member, String typeName) {
        return member(member, member, type(typeName));
    }

    ResourceBuilder member(String member, String jsonName, TypeRef memberType) {
        model.member(asMember(member, jsonName, memberType));
        return this;
    }

    static Member asMember(String member, String jsonName, TypeRef type) {
        SourceLocation location = SourceLocation.of(new ClassRef("shop", List.of("X")));
        return ResourceModel.member(member, jsonName, type, member + "()", location);
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
        UniqueModel rule = new UniqueModel(SourceLocation.of(type), List.of(fields))
                .problem(problem)
                .disclosure(disclosure);
        model.unique(ignoreCase ? rule.ignoringCase() : rule);
        return this;
    }

    ResourceBuilder versioned(String member, VersionRule.Type versionType, boolean required) {
        model.version(
                member,
                versionType,
                required,
                Specs.preconditionFailed(name),
                Specs.stale(name),
                Specs.preconditionRequired(name));
        return this;
    }

    public ResourceBuilder lifecycle(
            String member,
            List<State> states,
            String initial,
            List<String> terminal,
            List<String> deletable,
            Transition... transitions) {
        return lifecycle(LifecycleModel.of(states)
                .member(member, new ClassRef("shop", List.of("OrderStatus")))
                .initial(initial)
                .terminal(String.join(" ", terminal))
                .deletable(String.join(" ", deletable))
                .transitions(transitions)
                .problems(Specs.illegalTransition(name), Specs.notDeletable(name))
                .build());
    }

    public ResourceBuilder lifecycle(Lifecycle value) {
        model.lifecycle(value);
        return this;
    }

    static Transition transition(String transitionName, String to, String... from) {
        return LifecycleModel.transitionOf(transitionName, transitionName, to, from);
    }

    static List<State> states(String... names) {
        return Arrays.stream(names).map(state -> new State(state, state)).toList();
    }

    ResourceBuilder referencedBy(String referrer) {
        model.reference(referrer, Specs.referenced(name, referrer));
        return this;
    }

    ResourceBuilder refusal(String code, int status, String title, String detail, String... ownMembers) {
        model.refusal(Specs.refused(name, code, status, title, detail), ownMembers);
        return this;
    }

    public Resource build() {
        return model.build();
    }
}
