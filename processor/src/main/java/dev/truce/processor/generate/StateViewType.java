package dev.truce.processor.generate;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.ParameterSpec;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.TypeSpec;
import dev.truce.processor.model.Lifecycle;
import dev.truce.processor.model.State;
import dev.truce.processor.model.Transition;
import dev.truce.runtime.vocabulary.Words;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import javax.lang.model.element.Modifier;

/** The view of one state: the resource, and the transitions that are legal there. */
final class StateViewType {
    private final ClassName view;
    private final ViewNames names;
    private final Lifecycle lifecycle;
    private final List<ParameterSpec> held;

    /**
     * The types of one lifecycle's states.
     *
     * @param held what a view holds: the resource, and the version where there is one
     */
    StateViewType(ClassName view, ViewNames names, Lifecycle lifecycle, List<ParameterSpec> held) {
        this.view = view;
        this.names = names;
        this.lifecycle = lifecycle;
        this.held = List.copyOf(held);
    }

    ClassName name(State state) {
        return view.nestedClass(names.type(state));
    }

    TypeSpec type(State state, List<String> accessors, ClassName enumType, StateCopyMethod copy, String words) {
        TypeSpec.Builder type = TypeSpec.classBuilder(name(state))
                .addJavadoc("$L in the state $L.\n", Words.capitalize(words), Javadoc.escaped(state.name()))
                .addModifiers(Modifier.PUBLIC, Modifier.STATIC, Modifier.FINAL)
                .addSuperinterface(view);
        MethodSpec.Builder constructor = MethodSpec.constructorBuilder().addModifiers(Modifier.PRIVATE);
        for (ParameterSpec value : held) {
            type.addField(value.type(), value.name(), Modifier.PRIVATE, Modifier.FINAL);
            constructor.addParameter(value).addStatement("this.$1L = $1L", value.name());
        }
        type.addMethod(constructor.build());
        for (int i = 0; i < held.size(); i++) {
            type.addMethod(accessor(accessors.get(i), held.get(i)));
        }
        Set<String> added = new HashSet<>();
        for (Transition transition : lifecycle.transitions()) {
            if (transition.from().contains(state.name())
                    && lifecycle.hasState(transition.to())
                    && added.add(names.method(transition))) {
                type.addMethod(transition(state, transition, enumType, copy, words));
            }
        }
        return type.build();
    }

    private static MethodSpec accessor(String name, ParameterSpec value) {
        return MethodSpec.methodBuilder(name)
                .addAnnotation(Override.class)
                .addModifiers(Modifier.PUBLIC)
                .returns(value.type())
                .addStatement("return $L", value.name())
                .build();
    }

    private MethodSpec transition(
            State state, Transition transition, ClassName enumType, StateCopyMethod copy, String words) {
        TypeName next = lifecycle.states().stream()
                .filter(candidate -> candidate.name().equals(transition.to()))
                .map(this::name)
                .findFirst()
                .orElse(view);
        CodeBlock moved = copy.call(enumType, state.name(), transition.to());
        List<CodeBlock> arguments = held.stream()
                .map(value -> value.equals(held.get(0)) ? moved : CodeBlock.of("$L", value.name()))
                .toList();
        return MethodSpec.methodBuilder(names.method(transition))
                .addJavadoc("Returns the $L after $L.\n", words, Javadoc.escaped(transition.name()))
                .addModifiers(Modifier.PUBLIC)
                .returns(next)
                .addStatement("return new $T($L)", next, Sources.arguments(arguments))
                .build();
    }
}
