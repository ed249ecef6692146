package dev.truce.processor.generate;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import java.util.ArrayList;
import java.util.List;

/** The expression for a rule of the runtime: {@code UniqueRule.of(…)}, and one line for each setting that is not the default. */
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

    RuleCode arguments(List<String> strings) {
        strings.forEach(string -> argument(Sources.string(string)));
        return this;
    }

    /** Adds a call with strings, unless there are none. */
    RuleCode callWith(String method, List<String> strings) {
        return strings.isEmpty() ? this : call(method, Sources.strings(strings));
    }

    RuleCode call(String method, CodeBlock given) {
        calls.add("\n.$L($L)", method, given);
        return this;
    }

    CodeBlock build() {
        return CodeBlock.of("$T.of($L)$>$>$L$<$<", type, Sources.arguments(arguments), calls.build());
    }
}
