package dev.truce.processor.generate;

import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.NameAllocator;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The names of a factory's parameters: each another, and none that hides the constant that the body uses. */
final class Parameters {
    private final NameAllocator names = new NameAllocator();
    private final List<CodeBlock> arguments = new ArrayList<>();

    Parameters(@Nullable String constant) {
        if (constant != null) {
            names.newName(constant);
        }
    }

    /** Adds a parameter, under the wished name where that is free, and returns its name. */
    String add(String wish) {
        String name = names.newName(wish);
        arguments.add(CodeBlock.of("$L", name));
        return name;
    }

    /** All of them, as they are passed on. */
    CodeBlock arguments() {
        return Sources.joined(arguments);
    }
}
