package dev.truce.processor.generate;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import java.util.ArrayList;
import java.util.List;

/** The expression for a rule of the runtime: {@code UniqueRule.of(…)}, and on further lines what differs from its defaults. */
final class RuleCode {
    private final ClassName type;
    private final List<CodeBlock> arguments = new ArrayList<>();
    private final CodeBlock.Builder calls = CodeBlock.builder();

    RuleCode(ClassName type) {
        this.type = type;
    }

    RuleCode argument(CodeBlock argument) {
        arguments.add(argument);
        return this;
    }

    RuleCode strings(List<String> values) {
        values.forEach(value -> arguments.add(Sources.string(value)));
        return this;
    }

    /** A call that is left out where there is nothing to say. */
    RuleCode callWith(String method, List<String> values) {
        return values.isEmpty() ? this : call(method, Sources.strings(values));
    }

    RuleCode call(String method, CodeBlock given) {
        calls.add("\n.$L($L)", method, given);
        return this;
    }

    CodeBlock build() {
        CodeBlock further = calls.build();
        CodeBlock given = Sources.joined(arguments);
        // Further lines stand at the usual indentation of a broken line, so the arguments stand deeper.
        return further.isEmpty()
                ? CodeBlock.of("$T.of($>$>\n$L$<$<)", type, given)
                : CodeBlock.of("$T.of($>$>$>$>\n$L$<$<)$L$<$<", type, given, further);
    }
}
