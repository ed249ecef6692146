package dev.truce.processor.generate;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import dev.truce.processor.model.Lifecycle;
import dev.truce.processor.model.Resource;
import dev.truce.processor.model.StateCopy;
import java.util.ArrayList;
import java.util.List;
import javax.lang.model.element.Modifier;
import org.jspecify.annotations.Nullable;

/** The method that returns the resource in another state, in the way that its class offers. */
final class StateCopyMethod {
    private static final String NAME = "in";

    private final ClassName view;
    private final Resource resource;
    private final Lifecycle lifecycle;
    private final @Nullable StateCopy copy;
    private final String instance;

    StateCopyMethod(ClassName view, Resource resource, Lifecycle lifecycle, @Nullable StateCopy copy, String instance) {
        this.view = view;
        this.resource = resource;
        this.lifecycle = lifecycle;
        this.copy = copy;
        this.instance = instance;
    }

    /** The call that moves the instance from one state to another. It is qualified, since a transition may have the same name. */
    CodeBlock call(ClassName state, String from, String to) {
        return mutates()
                ? CodeBlock.of("$T.$L($T.$L, $T.$L, $L)", view, NAME, state, from, state, to, instance)
                : CodeBlock.of("$T.$L($T.$L, $L)", view, NAME, state, to, instance);
    }

    MethodSpec method(ClassName state, CodeBlock read) {
        ClassName type = TypeNames.of(resource.type());
        MethodSpec.Builder method = MethodSpec.methodBuilder(NAME)
                .addModifiers(Modifier.PRIVATE, Modifier.STATIC)
                .returns(type);
        if (mutates()) {
            method.addParameter(state, "current");
        }
        method.addParameter(state, "next").addParameter(type, instance);
        if (mutates()) {
            // Otherwise a view that was created before another transition would undo that transition.
            method.beginControlFlow("if ($L != current)", read)
                    .addStatement(
                            "throw new $T($S.concat(current.name()))",
                            IllegalStateException.class,
                            "The " + resource.name().replace('-', ' ') + " has left the state ")
                    .endControlFlow();
        }
        return method.addCode(body(type)).build();
    }

    private boolean mutates() {
        return copy != null && copy.mutates();
    }

    private CodeBlock body(ClassName type) {
        CodeBlock.Builder code = CodeBlock.builder();
        if (copy instanceof StateCopy.Canonical canonical) {
            code.addStatement("return new $T($L)", type, arguments(canonical));
        } else if (copy instanceof StateCopy.Wither wither) {
            code.addStatement("return $L.$L(next)", instance, wither.method());
        } else if (copy instanceof StateCopy.Builder builder) {
            code.addStatement("return $L.toBuilder().$L(next).build()", instance, builder.method());
        } else if (copy instanceof StateCopy.Constructor constructor) {
            code.addStatement("$1T copy = new $1T($2L)", type, instance)
                    .addStatement(write("copy", constructor.write()))
                    .addStatement("return copy");
        } else if (copy instanceof StateCopy.Write write) {
            code.addStatement(write(instance, write)).addStatement("return $L", instance);
        } else {
            String text = resource.type().simpleName() + " does not compile: see the errors of its rules";
            code.addStatement("throw new $T($S)", IllegalStateException.class, text);
        }
        return code.build();
    }

    private CodeBlock arguments(StateCopy.Canonical canonical) {
        List<CodeBlock> arguments = new ArrayList<>();
        for (String component : canonical.components()) {
            boolean isState = component.equals(lifecycle.member());
            arguments.add(isState ? CodeBlock.of("next") : CodeBlock.of("$L.$L()", instance, component));
        }
        return Sources.arguments(arguments);
    }

    private static CodeBlock write(String target, StateCopy.Write write) {
        return CodeBlock.of(write.isField() ? "$L.$L = next" : "$L.$L(next)", target, write.name());
    }
}
