package dev.truce.processor.generate;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.ParameterSpec;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.TypeSpec;
import com.palantir.javapoet.TypeVariableName;
import com.palantir.javapoet.WildcardTypeName;
import dev.truce.processor.model.Lifecycle;
import dev.truce.processor.model.Member;
import dev.truce.processor.model.Resource;
import dev.truce.processor.model.State;
import dev.truce.processor.model.Typestate;
import dev.truce.processor.model.VersionRule;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import javax.lang.model.element.Modifier;

/**
 * Writes the views of a resource's states: a sealed interface with a type for each state, which has the transitions that are legal
 * in it and no others.
 */
public final class LifecycleWriter {
    /** A method of the JVM has at most 255 parameters, the object itself among them. */
    private static final int MOST_FUNCTIONS = 254;

    private static final Class<?> ILLEGAL = IllegalArgumentException.class;

    private final Resource resource;
    private final Lifecycle lifecycle;
    private final GenerationContext context;
    private final ClassName view;
    private final ViewNames names;
    private final String words;
    private final List<ParameterSpec> held = new ArrayList<>();
    private final List<String> accessors = new ArrayList<>();
    private final List<CodeBlock> read = new ArrayList<>();

    private LifecycleWriter(Resource resource, Lifecycle lifecycle, GenerationContext context) {
        this.resource = resource;
        this.lifecycle = lifecycle;
        this.context = context;
        this.view = TypeNames.of(resource.type().lifecycle());
        this.names = new ViewNames(resource, lifecycle, view);
        this.words = Javadoc.words(resource.name());
        hold(TypeNames.of(resource.type()), names.instance(), names.resource(), CodeBlock.of("$L", names.instance()));
        version().ifPresent(member -> hold(typeOf(member), "version", names.version(), read(member)));
    }

    /** Writes the views; nothing unless the resource asks for them. */
    public static Optional<GeneratedSource> write(Resource resource, GenerationContext context) {
        Lifecycle lifecycle = resource.lifecycle();
        if (lifecycle == null || lifecycle.typestate() == null) {
            return Optional.empty();
        }
        TypeSpec type = new LifecycleWriter(resource, lifecycle, context).type(lifecycle.typestate());
        return Optional.of(Sources.file(resource.type().lifecycle(), type, context));
    }

    private void hold(TypeName type, String name, String accessor, CodeBlock value) {
        held.add(ParameterSpec.builder(type, name).build());
        accessors.add(accessor);
        read.add(value);
    }

    /** Returns the member that holds the version; a hash of the content has none. */
    private Optional<Member> version() {
        VersionRule rule = resource.version();
        return rule == null || rule.member() == null
                ? Optional.empty()
                : resource.member(rule.member()).filter(member -> member.accessor() != null);
    }

    private TypeName typeOf(Member member) {
        return Sources.nullable(TypeNames.of(member.type()), context);
    }

    /** Returns the code that reads a member; a member without accessor is a finding. */
    private CodeBlock read(Member member) {
        return member.accessor() == null
                ? CodeBlock.of("null")
                : CodeBlock.of("$L.$L", names.instance(), member.accessor());
    }

    private TypeSpec type(Typestate typestate) {
        TypeSpec.Builder type = TypeSpec.interfaceBuilder(view)
                .addJavadoc(
                        "{@link $T} in each of its states, with the transitions that are legal there.\n",
                        held.get(0).type());
        if (resource.isPublic()) {
            type.addModifiers(Modifier.PUBLIC);
        }
        Sources.annotate(type, context, context.suppressing(Sources.warningsOfLiteral(resource.typeParameters())));
        if (lifecycle.enumType() == null || lifecycle.states().isEmpty()) {
            return type.build();
        }
        ClassName state = TypeNames.of(lifecycle.enumType());
        CodeBlock current = resource.member(lifecycle.member()).map(this::read).orElseGet(() -> CodeBlock.of("null"));
        StateCopyMethod copy = new StateCopyMethod(view, resource, lifecycle, typestate.copy(), names.instance());
        StateViewType views = new StateViewType(view, names, lifecycle, held);
        type.addModifiers(Modifier.SEALED)
                .addMethod(of(state, current, views))
                .addMethod(accessor(0, "Returns the " + words))
                .addMethods(
                        held.size() == 1
                                ? List.of()
                                : List.of(accessor(1, "Returns the version with which the " + words + " was read")))
                .addMethods(lifecycle.states().size() > MOST_FUNCTIONS ? List.of() : List.of(fold(views)))
                .addMethod(copy.method(state, current));
        lifecycle.states().forEach(each -> type.addType(views.type(each, accessors, state, copy, words)));
        return type.build();
    }

    private MethodSpec of(ClassName state, CodeBlock current, StateViewType views) {
        MethodSpec.Builder method = MethodSpec.methodBuilder("of")
                .addJavadoc("Returns the view of the state that the $L is in.\n\n", words)
                .addJavadoc("@throws $T if it has no state, or one that this interface was compiled without\n", ILLEGAL)
                .addModifiers(Modifier.PUBLIC, Modifier.STATIC)
                .addParameter(held.get(0))
                .returns(view)
                .addStatement("$T current = $L", state, current);
        for (State each : lifecycle.states()) {
            method.beginControlFlow("if (current == $T.$L)", state, each.name())
                    .addStatement("return new $T($L)", views.name(each), Sources.arguments(read))
                    .endControlFlow();
        }
        return method.addStatement(
                        "throw new $T(\ncurrent == null\n$>$>? $S\n: $S.concat(current.name())$<$<)",
                        ILLEGAL,
                        "The " + resource.name().replace('-', ' ') + " has no state",
                        view.simpleName() + " was compiled without the state ")
                .build();
    }

    private MethodSpec accessor(int index, String text) {
        return MethodSpec.methodBuilder(accessors.get(index))
                .addJavadoc("$L.\n", text)
                .addModifiers(Modifier.PUBLIC, Modifier.ABSTRACT)
                .returns(held.get(index).type())
                .build();
    }

    /** Returns the method that replaces a {@code switch} over the types, which needs Java 21. */
    private MethodSpec fold(StateViewType views) {
        TypeVariableName result = TypeVariableName.get("R");
        MethodSpec.Builder method = MethodSpec.methodBuilder("fold")
                .addJavadoc("Returns the result of the function for the present state.\n")
                .addModifiers(Modifier.PUBLIC, Modifier.DEFAULT)
                .addTypeVariable(result)
                .returns(result);
        List<State> states = lifecycle.states();
        for (State state : states) {
            String function = names.parameter(state);
            method.addParameter(
                    ParameterizedTypeName.get(
                            ClassName.get(Function.class),
                            WildcardTypeName.supertypeOf(views.name(state)),
                            WildcardTypeName.subtypeOf(result)),
                    function);
            if (state.equals(states.get(states.size() - 1))) {
                method.addStatement("return $L.apply(($T) this)", function, views.name(state));
            } else {
                method.beginControlFlow("if (this instanceof $T view)", views.name(state))
                        .addStatement("return $L.apply(view)", function)
                        .endControlFlow();
            }
        }
        return method.build();
    }
}
