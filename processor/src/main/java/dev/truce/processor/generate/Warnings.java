package dev.truce.processor.generate;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;

/** The warnings that generated code would draw, and who wrote it. */
final class Warnings {
    /** The value of {@code @Generated}. */
    static final String PROCESSOR = "dev.truce.processor.GuardProcessor";

    private Warnings() {}

    /** What code draws that names a class with as many type parameters by its class literal. */
    static List<String> ofLiteral(int typeParameters) {
        return typeParameters == 0 ? List.of() : List.of("rawtypes");
    }

    /** All that are suppressed in a file, sorted. */
    static List<String> suppressed(GenerationContext context, List<String> own) {
        if (own.isEmpty() && context.suppressions().isEmpty()) {
            return own;
        }
        TreeSet<String> all = new TreeSet<>(context.suppressions());
        all.addAll(own);
        return new ArrayList<>(all);
    }
}
